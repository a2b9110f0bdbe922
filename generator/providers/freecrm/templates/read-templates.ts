import { asArray, firstId, firstText, isObject, type JsonObject, own, ownObject } from "../../../json/json-value.js";
import { compareText } from "../../../model/model.js";
import { problem, type Problem } from "../../../problem/problem.js";
import { canonicalJson } from "../../../snapshot/snapshot.js";
import { findFields } from "./find-fields.js";
import { type ReadField, readTemplateField } from "./read-template-field.js";
import type { ModelTemplates, Template } from "./template-models.js";
import { unwrapTemplates } from "./unwrap-templates.js";

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
  const read = (entries: JsonObject, prefix: string, custom: boolean): readonly ModelTemplates[] =>
    Object.entries(entries).flatMap(([model, value]) => {
      if (typeof value !== "object" || value === null || (model === "custom" && !custom)) return [];
      return readModel(model, value, `${prefix}${model}`, custom, warn);
    });
  const models = [...read(payload, "", false), ...read(ownObject(payload, "custom") ?? {}, "custom.", true)];
  return { models: models.toSorted((a, b) => compareText(a.model, b.model)), problems };
}

type WarningCode =
  | "freecrm.unreadable-field"
  | "freecrm.duplicate-field"
  | "freecrm.duplicate-choice"
  | "freecrm.default-template"
  | "freecrm.templates-incomplete";
type Warn = (code: WarningCode, message: string, model: string, field?: string) => void;

function readModel(
  model: string,
  value: object,
  place: string,
  custom: boolean,
  warn: Warn,
): readonly ModelTemplates[] {
  const label = firstText(value, ["label", "title", "singular"]);
  const labelPlural = firstText(value, ["label_plural", "plural_label", "labelPlural", "plural"]);
  const held = own(value, "templates");
  if (typeof held !== "object" || held === null) {
    const standard = readTemplate(null, value, model, place, warn);
    return [{ model, label, labelPlural, standard, further: [], custom }];
  }
  const templates = templateEntries(held).map(([id, template]) =>
    readTemplate(id, template, model, `${place}.templates.${id}`, warn),
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

function readTemplate(id: string | null, template: unknown, model: string, place: string, warn: Warn): Template {
  const { fields: found, unreadable } = findFields(template, place);
  for (const at of unreadable) warn("freecrm.unreadable-field", `${at} is not understood.`, model);
  const byKey = new Map<string, { readonly text: string; readonly read: ReadField }>();
  for (const field of found) {
    const read = readTemplateField(field);
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
  for (const { field, duplicates } of reads) {
    for (const choice of duplicates) {
      const message = `${place}: the option ${JSON.stringify(choice)} of ${JSON.stringify(field.key)} has two labels.`;
      warn("freecrm.duplicate-choice", message, model, field.key);
    }
  }
  const label = isObject(template) ? firstText(template, ["label", "title", "name"]) : null;
  return { id, label, fields: reads.map(({ field }) => field) };
}
