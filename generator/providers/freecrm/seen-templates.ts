import { isObject, type JsonObject, ownObject } from "../../json/json-value.js";
import { problem, ProblemError } from "../../problem/problem.js";
import type { UnseenNow } from "../../snapshot/unseen.js";
import type { PullSource } from "../provider.js";
import { modelNamed, readTemplates, unwrapTemplates } from "./templates/read-templates.js";
import { knownModels } from "./templates/template-models.js";
import { unpacked } from "./templates/words.js";

export interface SeenTemplates {
  /** By model; what was known before stands for what is not understood. */
  readonly templates: JsonObject;
  readonly unseen: readonly UnseenNow[];
}

/**
 * The models of an answer of /templates/: those that are lists of fields, or hold templates. Each other one is unseen.
 *
 * @param before The models of an earlier snapshot.
 * @throws ProblemError for an answer that holds no fields of any model
 */
export function seenTemplates(
  answer: unknown,
  { account, url }: Pick<PullSource, "account" | "url">,
  before: JsonObject = {},
): SeenTemplates {
  const refuse = (what: string): ProblemError => {
    const message = `${account}: the answer of ${url}/templates/ ${what}.`;
    return new ProblemError([problem("freecrm.templates-odd", message, { kind: "account", account })]);
  };
  const answered = unwrapTemplates(answer);
  if (answered === null) throw refuse("is no object");
  if (!hasFields(answered, account)) throw refuse("holds no fields of any model");
  const { custom, ...standard } = answered;
  const models = understood(standard, before, account, false);
  if (custom === undefined) return models;
  if (!isObject(custom)) {
    const whole = understood({ custom }, before, account, false);
    return { templates: { ...models.templates, ...whole.templates }, unseen: [...models.unseen, ...whole.unseen] };
  }
  const own = understood(custom, ownObject(before, "custom") ?? {}, account, true);
  return { templates: { ...models.templates, custom: own.templates }, unseen: [...models.unseen, ...own.unseen] };
}

function understood(models: JsonObject, before: JsonObject, account: string, custom: boolean): SeenTemplates {
  const unseen: UnseenNow[] = [];
  const templates = Object.entries(models).flatMap(([key, value]) => {
    const model = custom ? key : modelNamed(key, models);
    const reason = complaintAbout(model, unpacked(value), account, custom);
    if (reason === null) return [[key, value] as const];
    const kept = Object.hasOwn(before, key);
    unseen.push({ part: `the templates of ${model}`, reason, kept, entity: model });
    return kept ? [[key, before[key]] as const] : [];
  });
  return { templates: Object.fromEntries(templates), unseen };
}

/** Why a model's templates cannot be read; null where they can, or where the key is none of a model. */
function complaintAbout(model: string, value: unknown, account: string, custom: boolean): string | null {
  if (value === null) return "The answer is nothing";
  if (typeof value !== "object") return custom || knownModels.includes(model) ? "The answer is not understood" : null;
  if (!isObject(value)) return null;
  if (value["success"] === false) return "The answer is an error";
  if ("templates" in value || Array.isArray(value["fields"]) || hasFields({ [model]: value }, account)) return null;
  return "The answer is not understood";
}

function hasFields(templates: JsonObject, account: string): boolean {
  const { models } = readTemplates(templates, account);
  return models.some(({ standard, further }) => [standard, ...further].some((one) => (one?.fields.length ?? 0) > 0));
}
