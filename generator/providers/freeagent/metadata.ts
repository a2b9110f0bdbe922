import { isObject, type JsonObject, own } from "../../json/json-value.js";
import { type Place, problem, ProblemError } from "../../problem/problem.js";
import { type Snapshot, snapshotFormatVersion } from "../../snapshot/snapshot.js";

/**
 * The account as FreeAgent tells it, in the shape of `metadata.json`.
 * @see https://api.freeagent.network
 */
export interface Metadata {
  readonly formatVersion: number;
  readonly provider: "freeagent";
  readonly url: string;
  readonly seenAs: SeenAs;
  /** The number of questions in one request that the server was last seen to take. */
  readonly batch: number;
  readonly introspection: "answered" | "refused";
  /** Sorted by id, their fields too. */
  readonly entities: readonly EntityMetadata[];
  /** By catalog type id, in the server's order. */
  readonly lists: ReadonlyMap<string, readonly ChoiceMetadata[]>;
}

/** Through whose eyes: other credentials may see other apps and fields. */
interface SeenAs {
  /** The first 12 hex digits of the client id's SHA-256, or `token`. */
  readonly client: string;
  /** True where deactivated fields were asked for, too. */
  readonly hidden: boolean;
}

/** What `getEntities` documents. */
export interface EntityIdentity {
  readonly entity_id: string;
  readonly name: string;
  /** System name of the field that titles a record. */
  readonly display_name: string | null;
  readonly label: string | null;
  readonly label_plural: string | null;
}

export interface EntityMetadata extends EntityIdentity {
  readonly fields: readonly FieldMetadata[];
}

/** The twelve members that `getFields` documents, and whether the field is in use. */
export interface FieldMetadata {
  readonly id: string;
  readonly name: string;
  readonly name_label: string | null;
  readonly main_type: string | null;
  readonly is_required: boolean | null;
  readonly is_visible: boolean | null;
  readonly is_unique: boolean | null;
  readonly default_value: string | null;
  readonly catalog_type_id: string | null;
  readonly reference_field_id: string | null;
  readonly reference_fa_entity_id: string | null;
  readonly reference_fa_entity_name: string | null;
  /** False for a field that is listed only among the hidden ones. */
  readonly active: boolean;
}

/** What `getFieldItems` documents. */
export interface ChoiceMetadata {
  readonly id: string;
  readonly name: string;
  readonly order: number | null;
}

/** The metadata of a snapshot. Throws a ProblemError that names each place where it is not what `pull` writes. */
export function readMetadata(snapshot: Snapshot): Metadata {
  const place: Place = { kind: "account", account: snapshot.account };
  const narrow = createNarrow();
  const root = narrow.record(parse(snapshot, place), "metadata.json");
  const version = own(root, "formatVersion");
  if (version !== snapshotFormatVersion) {
    const message = `The snapshot of ${snapshot.account} has the format version ${String(version)}, not ${snapshotFormatVersion}.`;
    throw new ProblemError([problem("snapshot.version", message, place)]);
  }
  const seenAs = narrow.record(own(root, "seenAs"), "seenAs");
  const metadata: Metadata = {
    formatVersion: version,
    provider: "freeagent",
    url: narrow.text(root, "url", ""),
    seenAs: {
      client: narrow.text(seenAs, "client", "seenAs"),
      hidden: narrow.flagOrNull(seenAs, "hidden", "seenAs") ?? false,
    },
    batch: narrow.number(root, "batch", ""),
    introspection: own(root, "introspection") === "answered" ? "answered" : "refused",
    entities: narrow.list(own(root, "entities"), "entities").map((value, index) => {
      const at = `entities[${index}]`;
      const fields = narrow.list(own(narrow.record(value, at), "fields"), `${at}.fields`);
      return {
        ...narrowEntity(narrow, value, at),
        fields: fields.map((field, position) => {
          return narrowField(narrow, field, () => `${at}.fields[${position}]`, own(field, "active") !== false);
        }),
      };
    }),
    lists: new Map(
      Object.entries(narrow.record(own(root, "lists"), "lists")).map(([id, choices]) => [
        id,
        narrow
          .list(choices, `lists.${id}`)
          .map((choice, index) => narrowChoice(narrow, choice, () => `lists.${id}[${index}]`)),
      ]),
    ),
  };
  if (narrow.complaints.length === 0) return metadata;
  throw invalid(narrow.complaints, place);
}

function parse(snapshot: Snapshot, place: Place): unknown {
  const text = snapshot.files.get("metadata.json");
  if (text === undefined) {
    throw new ProblemError([problem("snapshot.missing", `There is no metadata.json for ${snapshot.account}.`, place)]);
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const message = `metadata.json of ${snapshot.account} is not JSON: ${reason}`;
    throw new ProblemError([problem("snapshot.invalid", message, place)], { cause });
  }
}

function invalid(complaints: readonly string[], place: Place): ProblemError {
  return new ProblemError(
    complaints.map((complaint) => problem("snapshot.invalid", `metadata.json, ${complaint}.`, place)),
  );
}

/** Where a value stands. It is put into words only where there is something to say: an account has a hundred thousand. */
export type Whereabouts = string | (() => string);

/**
 * Turns `unknown` into what was documented, one value at a time; what does not fit is noted with its place, and with the
 * name of its property there.
 */
export interface Narrow {
  readonly complaints: readonly string[];
  readonly record: (value: unknown, place: Whereabouts) => JsonObject;
  readonly list: (value: unknown, place: Whereabouts) => readonly unknown[];
  /** Numbers are taken for text: some ids are printed either way. */
  readonly text: (record: JsonObject, name: string, place: Whereabouts) => string;
  /** An empty text is none. */
  readonly textOrNull: (record: JsonObject, name: string, place: Whereabouts) => string | null;
  readonly flagOrNull: (record: JsonObject, name: string, place: Whereabouts) => boolean | null;
  readonly number: (record: JsonObject, name: string, place: Whereabouts) => number;
  readonly numberOrNull: (record: JsonObject, name: string, place: Whereabouts) => number | null;
}

export function createNarrow(): Narrow {
  const complaints: string[] = [];
  const complain = <T>(place: Whereabouts, expected: string, value: unknown, instead: T): T => {
    complaints.push(`${worded(place)}: expected ${expected}, found ${describe(value)}`);
    return instead;
  };
  const reader =
    <T>(expected: string, fits: (value: unknown) => T | undefined, instead: T) =>
    (record: JsonObject, name: string, place: Whereabouts): T => {
      const value = own(record, name);
      return fits(value) ?? complain(() => memberOf(worded(place), name), expected, value, instead);
    };
  const orNull =
    <T>(narrow: (record: JsonObject, name: string, place: Whereabouts) => T) =>
    (record: JsonObject, name: string, place: Whereabouts): T | null =>
      (own(record, name) ?? null) === null ? null : narrow(record, name, place);
  const text = reader("text", textOf, "");
  const number = reader("a number", (value) => (typeof value === "number" ? value : undefined), 0);
  return {
    complaints,
    record: (value, place) => (isObject(value) ? value : complain(place, "an object", value, {})),
    list: (value, place) => (Array.isArray(value) ? value : complain(place, "a list", value, [])),
    text,
    // The CRM answers either for a label, a default or a list that nobody gave.
    textOrNull: (record, name, place) => orNull(text)(record, name, place) || null,
    flagOrNull: orNull(reader("true or false", (value) => (typeof value === "boolean" ? value : undefined), false)),
    number,
    numberOrNull: orNull(number),
  };
}

function worded(place: Whereabouts): string {
  return typeof place === "string" ? place : place();
}

function memberOf(place: string, name: string): string {
  return place === "" ? name : `${place}.${name}`;
}

function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return typeof value === "number" ? String(value) : undefined;
}

function describe(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : `a value of type ${typeof value}`;
}

/** One app of `getEntities`. */
export function narrowEntity(narrow: Narrow, value: unknown, place: Whereabouts): EntityIdentity {
  const entity = narrow.record(value, place);
  return {
    entity_id: narrow.text(entity, "entity_id", place),
    name: narrow.text(entity, "name", place),
    display_name: narrow.textOrNull(entity, "display_name", place),
    label: narrow.textOrNull(entity, "label", place),
    label_plural: narrow.textOrNull(entity, "label_plural", place),
  };
}

/** One field of `getFields`. */
export function narrowField(narrow: Narrow, value: unknown, place: Whereabouts, active: boolean): FieldMetadata {
  const field = narrow.record(value, place);
  const text = (name: string): string | null => narrow.textOrNull(field, name, place);
  const flag = (name: string): boolean | null => narrow.flagOrNull(field, name, place);
  return {
    id: narrow.text(field, "id", place),
    name: narrow.text(field, "name", place),
    name_label: text("name_label"),
    main_type: text("main_type"),
    is_required: flag("is_required"),
    is_visible: flag("is_visible"),
    is_unique: flag("is_unique"),
    default_value: defaultValue(own(field, "default_value")),
    catalog_type_id: text("catalog_type_id"),
    reference_field_id: text("reference_field_id"),
    reference_fa_entity_id: text("reference_fa_entity_id"),
    reference_fa_entity_name: text("reference_fa_entity_name"),
    active,
  };
}

/** One entry of `getFieldItems`. */
export function narrowChoice(narrow: Narrow, value: unknown, place: Whereabouts): ChoiceMetadata {
  const choice = narrow.record(value, place);
  return {
    id: narrow.text(choice, "id", place),
    name: narrow.text(choice, "name", place),
    order: narrow.numberOrNull(choice, "order", place),
  };
}

/** No printed example has one, so its type is open; and an address in it could be a person's. */
function defaultValue(value: unknown): string | null {
  if (value === null || value === undefined || value === "") return null;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.replace(/[^\s@"<>]+@[^\s@"<>]+\.[^\s@"<>]+/g, "(e-mail address)");
}
