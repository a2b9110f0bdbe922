import type { FieldType } from "../../model/model.js";
import type { FieldMetadata } from "./metadata.js";

/**
 * What a `main_type` means. Six are printed in the vendor's documentation (email, reference_join, ID, thumbnail,
 * reference, datetimecomplete), a few more in its cells and in earlier editions; the rest are the names of the field
 * kinds in its help pages, of which the internal spelling is not known. So spelling is compared without case, spaces
 * and punctuation. A status is a text: its cells have been seen with true and false, but the kind is not documented.
 * @see https://api.freeagent.network
 */
type Meaning =
  | "id"
  | "text"
  | "list"
  | "number"
  | "money"
  | "boolean"
  | "date"
  | "dateTime"
  | "email"
  | "phone"
  | "url"
  | "choice"
  | "reference"
  | "mirror";

const spellings: readonly (readonly [Meaning, ...(readonly string[])])[] = [
  ["id", "ID"],
  ["text", "text", "string", "long text", "text area", "rich text", "note", "profile", "status"],
  ["list", "email list"],
  ["number", "number", "integer", "int", "decimal", "float", "percent", "percentage"],
  ["money", "currency", "money"],
  ["boolean", "boolean", "bool", "checkbox"],
  ["date", "Date"],
  ["dateTime", "datetimecomplete", "date time", "timestamp"],
  ["email", "email"],
  ["phone", "phone"],
  ["url", "url", "website", "link", "thumbnail"],
  ["choice", "Catalog", "choice", "choice list", "stage", "multi choice", "multi choice list", "multi select"],
  ["reference", "reference", "immutableReference", "multi reference", "multi references"],
  ["mirror", "reference_join", "dot walking"],
];

const meanings: ReadonlyMap<string, Meaning> = new Map(
  spellings.flatMap(([meaning, ...names]) => names.map((name) => [plain(name), meaning] as const)),
);

/** What a spelling says. It is looked at once: an account has few spellings, and many fields. */
interface Spelling {
  readonly meaning: Meaning | undefined;
  readonly multiple: boolean;
  readonly thumbnail: boolean;
}

const spelled = new Map<string, Spelling>();

function readSpelling(mainType: string): Spelling {
  const known = spelled.get(mainType);
  if (known !== undefined) return known;
  const text = plain(mainType);
  const made = { meaning: meanings.get(text), multiple: text.includes("multi"), thumbnail: text === "thumbnail" };
  spelled.set(mainType, made);
  return made;
}

/** Values that the server makes, whatever their type. */
const serverMade: ReadonlySet<string> = new Set([
  "id",
  "seq_id",
  "created_at",
  "updated_at",
  "created_by",
  "updated_by",
  "last_activity",
]);

/** The type of a field by itself: what a mirror shows takes the other apps to tell, see `mirrorType`. */
export function fieldType(field: FieldMetadata, knows: KnownTargets): FieldType {
  const vendorType = field.main_type ?? "";
  const { meaning, multiple } = readSpelling(vendorType);
  if (meaning === "mirror") return mirrorOf(field);
  // A choice list is what has a catalog type: the documented main_type of one is `reference`.
  if (field.catalog_type_id !== null) {
    return { kind: "choice", list: field.catalog_type_id, multiple, open: false };
  }
  switch (meaning) {
    case undefined:
    case "choice":
      return { kind: "unknown", vendorType };
    case "reference":
      return { kind: "reference", to: knows.entity(field), multiple };
    default:
      return { kind: meaning };
  }
}

export interface KnownTargets {
  /** System name of the app that a reference points to; null where the account does not list it. */
  readonly entity: (field: FieldMetadata) => string | null;
}

/** True for what cannot be written: ids, thumbnails, mirrors, and what the server keeps itself. */
export function isReadOnly(field: FieldMetadata): boolean {
  const { meaning, thumbnail } = readSpelling(field.main_type ?? "");
  return meaning === "id" || meaning === "mirror" || thumbnail || serverMade.has(field.name);
}

function mirrorOf(field: FieldMetadata): FieldType {
  const entity = field.reference_fa_entity_id ?? field.reference_fa_entity_name;
  const unknown: FieldType = { kind: "unknown", vendorType: field.main_type ?? "" };
  if (entity === null || field.reference_field_id === null) return unknown;
  return { kind: "mirror", of: { entity, field: field.reference_field_id }, type: unknown };
}

function plain(spelling: string): string {
  return spelling.toLowerCase().replace(/[^a-z0-9]/g, "");
}
