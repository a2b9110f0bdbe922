import type { Field } from "../../../model/account-model.js";
import { problem, type Problem } from "../../../problem/problem.js";
import { templateFieldKind } from "../field-types.js";
import type { TemplateField } from "../templates/template-models.js";
import type { FieldSource } from "./entity-fields.js";

/** What a person should know of one field: its type is not understood, or its choice list is empty. */
export function fieldProblems(field: Field, template: TemplateField | null, source: FieldSource): readonly Problem[] {
  const place = { kind: "account", account: source.account, entity: source.entity, field: field.key } as const;
  const name = `${source.entity}.${field.key}${field.label === null ? "" : ` (${JSON.stringify(field.label)})`}`;
  if (field.type.kind === "unknown") {
    const message = `${name} has the unknown type ${JSON.stringify(field.type.vendorType)}; it is typed unknown.`;
    return [problem("freecrm.unknown-type", message, place, { severity: "warning" })];
  }
  const kind = template === null ? null : templateFieldKind(template.types, template.options.length > 0);
  const isEmptyChoice =
    kind === "choice" || kind === "choices" ? field.type.kind === "text" || field.type.kind === "list" : false;
  if (!isEmptyChoice || template === null || template.options.length > 0) return [];
  const message = `${name} is a choice without options; it is typed as text.`;
  return [problem("freecrm.choice-without-options", message, place, { severity: "warning" })];
}
