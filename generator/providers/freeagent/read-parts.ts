import { isObject, own } from "../../json/json-value.js";
import { looseFlag, looseNumber, looseText } from "../../json/loose-values.js";
import type { ChoiceMetadata, EntityIdentity, FieldMetadata } from "./metadata.js";

/** An app, a field or a choice as it was answered, or why it cannot be read. */
export type ReadPart<T> =
  | {
      readonly kind: "read";
      readonly value: T;
      /** Members that make no sense: they stand as they were known before, or are null. */
      readonly odd: readonly OddMember[];
    }
  | { readonly kind: "unread"; readonly id: string | null; readonly name: string | null; readonly reason: string };

export interface OddMember {
  readonly name: string;
  readonly reason: string;
}

export interface ReadContext<T> {
  /** What was known before, by id. */
  readonly known?: ReadonlyMap<string, T> | undefined;
  /** What the server itself says of members that it could not answer. */
  readonly told?: ReadonlyMap<string, string> | undefined;
}

/** One app of `getEntities`. */
export function readEntity(value: unknown, context: ReadContext<EntityIdentity> = {}): ReadPart<EntityIdentity> {
  return readPart(value, { id: "entity_id" }, context, (id, name, { text }, before) => ({
    entity_id: id,
    name,
    display_name: text("display_name", before?.display_name),
    label: text("label", before?.label),
    label_plural: text("label_plural", before?.label_plural),
  }));
}

/** One field of `getFields`. */
export function readField(
  value: unknown,
  active: boolean,
  context: ReadContext<FieldMetadata> = {},
): ReadPart<FieldMetadata> {
  return readPart(value, { id: "id" }, context, (id, name, { text, flag }, before) => ({
    id,
    name,
    name_label: text("name_label", before?.name_label),
    main_type: text("main_type", before?.main_type),
    is_required: flag("is_required", before?.is_required),
    is_visible: flag("is_visible", before?.is_visible),
    is_unique: flag("is_unique", before?.is_unique),
    default_value: defaultValue(own(value, "default_value")),
    catalog_type_id: text("catalog_type_id", before?.catalog_type_id),
    reference_field_id: text("reference_field_id", before?.reference_field_id),
    reference_fa_entity_id: text("reference_fa_entity_id", before?.reference_fa_entity_id),
    reference_fa_entity_name: text("reference_fa_entity_name", before?.reference_fa_entity_name),
    active,
  }));
}

/** One entry of `getFieldItems`. Its name is a label, and may be empty. */
export function readChoice(value: unknown, context: ReadContext<ChoiceMetadata> = {}): ReadPart<ChoiceMetadata> {
  return readPart(value, { id: "id", mayBeEmpty: true }, context, (id, name, { number }, before) => ({
    id,
    name,
    order: number("order", before?.order),
  }));
}

interface Members {
  readonly text: (name: string, before: string | null | undefined) => string | null;
  readonly flag: (name: string, before: boolean | null | undefined) => boolean | null;
  readonly number: (name: string, before: number | null | undefined) => number | null;
}

interface Keys {
  readonly id: string;
  /** The name of a choice is a label, which may be empty. */
  readonly mayBeEmpty?: true;
}

function readPart<T>(
  value: unknown,
  keys: Keys,
  { known, told }: ReadContext<T>,
  make: (id: string, name: string, members: Members, before: T | undefined) => T,
): ReadPart<T> {
  const id = looseText(own(value, keys.id)) ?? null;
  const given = own(value, "name");
  const name = keys.mayBeEmpty && typeof given === "string" ? given : (looseText(given) ?? null);
  if (id === null || name === null) {
    const lacking = id === null ? keys.id : "name";
    const reason = isObject(value)
      ? `Expected text as its ${lacking}, found ${describe(own(value, lacking))}`
      : `Expected an object, found ${describe(value)}`;
    return { kind: "unread", id, name, reason: told?.get(lacking) ?? told?.get("") ?? reason };
  }
  const odd: OddMember[] = [];
  const member =
    <V>(expected: string, read: (found: unknown) => V | null | undefined) =>
    (key: string, before: V | null | undefined): V | null => {
      const found = own(value, key);
      const said = (found ?? null) === null ? told?.get(key) : undefined;
      const fits = read(found);
      if (said === undefined && fits !== undefined) return fits;
      odd.push({ name: key, reason: said ?? `Expected ${expected}, found ${describe(found)}` });
      return before ?? null;
    };
  const members = {
    text: member("text", looseText),
    flag: member("true or false", looseFlag),
    number: member("a number", looseNumber),
  };
  return { kind: "read", value: make(id, name, members, known?.get(id)), odd };
}

/** What a value is, without telling it: it may be a person's. */
export function describe(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (value === "") return "an empty text";
  return Array.isArray(value) ? "a list" : `a value of type ${typeof value}`;
}

/** No printed example has one, so its type is open; and an address in it could be a person's. */
function defaultValue(value: unknown): string | null {
  if (value === null || value === undefined || value === "") return null;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.replace(/[^\s@"<>]+@[^\s@"<>]+\.[^\s@"<>]+/g, "(e-mail address)");
}
