import { problem, ProblemError } from "../../../problem/problem.js";
import { ownText } from "../../../json/json-value.js";
import type { ClientOptions } from "../runtime/index.js";

/** The ways to sign in, each key with the variable that it is read from by default. The first that is whole is used. */
export const credentialSets = [
  { token: "FREECRM_TOKEN" },
  { email: "FREECRM_EMAIL", password: "FREECRM_PASSWORD" },
] as const;

/** @throws ProblemError where neither way is whole */
export function readCredentials(
  given: Readonly<Record<string, string>>,
  account: string,
): ClientOptions["credentials"] {
  const [token, email, password] = ["token", "email", "password"].map((key) => ownText(given, key));
  if (token) return { token };
  if (email && password) return { email, password };
  const lacking = email ? "a password is missing" : password ? "an e-mail address is missing" : "none are given";
  const message = `${account}: FreeCRM wants a token, or an e-mail address and a password; ${lacking}.`;
  throw new ProblemError([problem("freecrm.credentials", message, { kind: "account", account })]);
}
