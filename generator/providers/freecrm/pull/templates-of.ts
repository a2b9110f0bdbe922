import { problem, ProblemError } from "../../../problem/problem.js";
import type { PullSource } from "../../provider.js";
import { isObject, type JsonObject } from "../../../json/json-value.js";
import { knownModels } from "../templates/known-models.js";
import { readTemplates } from "../templates/read-templates.js";
import { unwrapTemplates } from "../templates/unwrap-templates.js";

/**
 * The models of an answer of /templates/, once it is sure that they are: each is a list of fields, or holds templates,
 * and there is a field at all.
 *
 * @throws ProblemError for any other answer
 */
export function templatesOf(answer: unknown, { account, url }: Pick<PullSource, "account" | "url">): JsonObject {
  const refuse = (what: string): ProblemError => {
    const message = `${account}: the answer of ${url}/templates/ ${what}.`;
    return new ProblemError([problem("freecrm.templates-odd", message, { kind: "account", account })]);
  };
  const templates = unwrapTemplates(answer);
  if (templates === null) throw refuse("is no object");
  for (const [model, value] of Object.entries(templates)) {
    if (value === null) throw refuse(`has nothing under ${JSON.stringify(model)}`);
    if (knownModels.includes(model) && typeof value !== "object") {
      throw refuse(`is not understood under ${JSON.stringify(model)}`);
    }
    if (isObject(value) && value["success"] === false) throw refuse(`has an error under ${JSON.stringify(model)}`);
  }
  const { models } = readTemplates(templates, account);
  const fields = models.flatMap(({ standard, further }) => [standard, ...further].flatMap((one) => one?.fields ?? []));
  if (fields.length === 0) throw refuse("holds no fields of any model");
  const broken = models.find(({ model, custom, standard, further }) => {
    const value = templates[model];
    return (
      !custom && isObject(value) && !("templates" in value) && further.length === 0 && standard?.fields.length === 0
    );
  });
  if (broken !== undefined) throw refuse(`is not understood under ${JSON.stringify(broken.model)}`);
  return templates;
}
