import { blockComment, type Encoded } from "../model/encoders.js";
import { compareText } from "../model/compare-text.js";
import type { NamedEntity, NamedField } from "../model/named-model.js";
import { comment } from "./layout/print-doc.js";

/** A field under one of the names it goes by. */
export interface EntityMember {
  readonly name: string;
  readonly field: NamedField;
  /** Why it should no longer be used; null for what is in use. */
  readonly deprecated: Encoded<"comment"> | null;
}

/** The fields of an entity and their aliases, sorted by name. The record's own id is not among them. */
export function entityMembers(entity: NamedEntity): readonly EntityMember[] {
  const fields = entity.fields.filter(({ name }) => name !== "id");
  const names = new Set(fields.map(({ name }) => name));
  const aliases = fields.flatMap((field): readonly EntityMember[] => {
    if (field.alias === null || field.alias === "id" || names.has(field.alias)) return [];
    const deprecated = comment`It is called \`${blockComment(field.name)}\` now.`;
    return [{ name: field.alias, field, deprecated }];
  });
  const members = fields.map((field): EntityMember => {
    return { name: field.name, field, deprecated: field.active ? null : comment`Deactivated in the account.` };
  });
  return [...members, ...aliases].toSorted((left, right) => compareText(left.name, right.name));
}
