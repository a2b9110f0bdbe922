import { asArray, firstId, firstText, isObject, type JsonObject, own, ownObject } from "../../../json/json-value.js";
import { compareText } from "../../../model/model.js";
import { problem, type Problem } from "../../../problem/problem.js";
import { canonicalJson } from "../../../snapshot/snapshot.js";
import { findFields } from "./find-fields.js";
import { readField, type ReadField } from "./read-field.js";
import { knownModels, type ModelTemplates, type Template } from "./template-models.js";
import { firstLabel, unpacked } from "./words.js";

export interface ReadTemplates {
  /** Sorted by model. */
  readonly models: readonly ModelTemplates[];
  readonly problems: readonly Problem[];
}

/**
 * The answer of /templates/ -> its models and fields. Takes the article's shape (`model -> array of fields`) and the
 * one seen in use (`model -> { default, templates: { id -> template }, total }` beside `custom`), in or out of the
 * envelope. What it does not understand becomes a warning with its place.
 *
 * @see https://help.freecrm.com/
 */
export function readTemplates(answer: unknown, account: string): ReadTemplates {
  const problems: Problem[] = [];
  const warn: Warn = (code, message, model, field) => {
    const place = { kind: "account", account, entity: model, ...(field !== undefined && { field }) } as const;
    problems.push(problem(code, message, place, { severity: "warning" }));
  };
  const payload = unwrapTemplates(answer) ?? {};
  const languages = [firstText(payload, ["language", "locale", "default_language", "lang"]) ?? []].flat();
  const read = (entries: JsonObject, prefix: string, custom: boolean): readonly ModelTemplates[] =>
    Object.entries(entries).flatMap(([key, packed]) => {
      const model = custom ? key : modelNamed(key, entries);
      const value = unpacked(packed);
      if (typeof value !== "object" || value === null || (model === "custom" && !custom)) return [];
      return readModel({ model, place: `${prefix}${key}`, custom, languages, warn }, value);
    });
  const models = [...read(payload, "", false), ...read(ownObject(payload, "custom") ?? {}, "custom.", true)];
  return { models: models.toSorted((a, b) => compareText(a.model, b.model)), problems };
}

/** `Contact` and `contacts` are the vendor's `contact`, unless that, or another one like it, stands beside them. */
export function modelNamed(key: string, entries: JsonObject): string {
  const known = likeKnown(key);
  if (known === null || known === key) return key;
  const alike = Object.keys(entries).filter((one) => likeKnown(one) === known);
  const [first] = alike.includes(known) ? [known] : alike.toSorted(compareText);
  return first === key ? known : key;
}

function likeKnown(key: string): string | null {
  const plain = key.toLowerCase();
  return knownModels.find((model) => [model, `${model}s`, model.replace(/y$/, "ies")].includes(plain)) ?? null;
}

type WarningCode =
  | "freecrm.unreadable-field"
  | "freecrm.duplicate-field"
  | "freecrm.doubtful-field"
  | "freecrm.default-template"
  | "freecrm.templates-incomplete";
type Warn = (code: WarningCode, message: string, model: string, field?: string) => void;

interface ModelPlace {
  readonly model: string;
  readonly place: string;
  readonly custom: boolean;
  /** In which labels are preferred. */
  readonly languages: readonly string[];
  readonly warn: Warn;
}

function readModel(at: ModelPlace, value: object): readonly ModelTemplates[] {
  const { model, place, custom, languages, warn } = at;
  const label = firstLabel(value, ["label", "title", "singular"], languages);
  const labelPlural = firstLabel(value, ["label_plural", "plural_label", "labelPlural", "plural"], languages);
  const held = unpacked(own(value, "templates"));
  if (typeof held !== "object" || held === null) {
    return [{ model, label, labelPlural, standard: readTemplate(null, value, at), further: [], custom }];
  }
  const templates = templateEntries(held).map(([id, template]) =>
    readTemplate(id, template, { ...at, place: `${place}.templates.${id}` }),
  );
  const total = own(value, "total");
  if (typeof total === "number" && total > templates.length) {
    const message = `${place} counts ${total} templates and holds ${templates.length}.`;
    warn("freecrm.templates-incomplete", message, model);
  }
  const standard = standardTemplate(templates, value, place, (message) =>
    warn("freecrm.default-template", message, model),
  );
  return [
    { model, label, labelPlural, standard, further: templates.filter((template) => template !== standard), custom },
  ];
}

/** Sorted by id, so that the server's order changes nothing. */
function templateEntries(held: object): readonly (readonly [string, unknown])[] {
  const list = asArray(held);
  const entries =
    list === null
      ? Object.entries(held).map(([key, template]: [string, unknown]) => [key, template] as const)
      : list.map(
          (template, index) =>
            [firstId(template, ["id", "template_id", "key", "name"]) ?? String(index), template] as const,
        );
  return entries.toSorted(([a], [b]) => compareText(a, b));
}

function standardTemplate(
  templates: readonly Template[],
  set: unknown,
  place: string,
  warn: (message: string) => void,
): Template | null {
  const wanted = firstId(set, ["default", "default_template"]) ?? firstId(own(set, "default"), ["id", "name"]);
  const found =
    templates.find(({ id }) => id === wanted) ?? templates.find(({ label }) => wanted !== null && label === wanted);
  if (found !== undefined) return found;
  const first = templates[0];
  if (first === undefined) return null;
  const isDoubtful = templates.length > 1 || wanted !== null;
  if (isDoubtful)
    warn(
      `${place}: the default ${wanted === null ? "is not named" : JSON.stringify(wanted) + " is not there"}; ${first.label ?? first.id} is taken.`,
    );
  return first;
}

function readTemplate(id: string | null, template: unknown, at: ModelPlace): Template {
  const { model, place, languages, warn } = at;
  const { fields: found, unreadable } = findFields(template, place);
  for (const where of unreadable) warn("freecrm.unreadable-field", `${where} is not understood.`, model);
  const byKey = new Map<string, { readonly text: string; readonly read: ReadField }>();
  for (const field of found) {
    const read = readField(field, languages);
    if (read === null) {
      warn("freecrm.unreadable-field", `${field.place} has no name.`, model);
      continue;
    }
    const { key } = read.field;
    const text = canonicalJson(field.definition);
    const known = byKey.get(key);
    if (known !== undefined && known.text !== text) {
      warn("freecrm.duplicate-field", `${place} defines ${JSON.stringify(key)} twice.`, model, key);
    }
    if (known === undefined || compareText(text, known.text) < 0) byKey.set(key, { text, read });
  }
  const reads = [...byKey.values()].map(({ read }) => read).toSorted((a, b) => compareText(a.field.key, b.field.key));
  for (const { field, doubts } of reads) {
    for (const doubt of doubts) {
      warn("freecrm.doubtful-field", `${place}: ${JSON.stringify(field.key)} ${doubt}.`, model, field.key);
    }
  }
  const label = firstLabel(unpacked(template), ["label", "title", "name"], languages);
  return { id, label, fields: reads.map(({ field }) => field) };
}

const envelopes = ["response", "result", "results"] as const;
/** What an envelope adds beside the models; `process_time` differs in each answer. */
const envelopeKeys: ReadonlySet<string> = new Set(["success", "version", "process_time"]);

/**
 * The models of an answer of /templates/, out of whatever envelope they came in; null where it is no object.
 *
 * @see https://help.freecrm.com/ which has none; the envelope is seen around every other answer
 */
export function unwrapTemplates(answer: unknown): JsonObject | null {
  if (!isObject(answer)) return null;
  for (const key of envelopes) {
    const inner = ownObject(answer, key);
    if (inner !== null) return unwrapTemplates(inner);
  }
  const models = Object.entries(answer).filter(([key, value]) => !envelopeKeys.has(key) || typeof value === "object");
  return Object.fromEntries(models);
}
