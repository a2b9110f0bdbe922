import { expect, it } from "vitest";
import { hideSecrets, problem, ProblemError } from "../../generator/problem/problem.js";

it.each<[string, readonly string[], string, string]>([
  ["as it is", ["s3cret word"], "said s3cret word", "said ***"],
  ["in an address", ["s3cret word"], "said s3cret%20word", "said ***"],
  ["in JSON", ['s3"cret'], 'said {"a":"s3\\"cret"}', 'said {"a":"***"}'],
  ["in base64", ["s3cret"], "said czNjcmV0", "said ***"],
  ["in an address, in small letters", ["S3cret/Word"], "said S3cret%2fWord", "said ***"],
  ["with white space that a message folds", ["s3cret  word\n"], "said s3cret word", "said ***"],
  ["which another begins with", ["acme", "acme-4711"], "said acme-4711 of acme", "said *** of ***"],
  ["too short to be one", ["abc"], "said abc", "said abc"],
  ["that no encoding can hold", ["half \uD800 pair"], "said half \uD800 pair", "said ***"],
])("hides a secret %s", (_, secrets, message, want) => {
  expect(hideSecrets(new Error(message), secrets)).toMatchObject({ message: want });
  const error = new ProblemError([problem("pull.credentials", message, null, { hint: message })]);
  expect(hideSecrets(error, secrets)).toMatchObject({ problems: [{ message: want, hint: want }] });
});
