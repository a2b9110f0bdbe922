import { asArray, isObject, own, ownText } from "../../json/json-value.js";
import { looseNumber } from "../../json/loose-values.js";
import { type Place, problem, ProblemError } from "../../problem/problem.js";
import { type Snapshot, snapshotFormatVersion } from "../../snapshot/snapshot.js";
import { describe, readChoice, readEntity, readField, type ReadPart } from "./read-parts.js";

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
  /** Apps that are listed, but of whose fields nothing is on record. Sorted by id. */
  readonly others: readonly OtherEntity[];
  /** By catalog type id, in the server's order. */
  readonly lists: ReadonlyMap<string, readonly ChoiceMetadata[]>;
}

/** An app of which no more is known than that it is there. */
export interface OtherEntity extends EntityIdentity {
  /** `refused` by the server, or left out by the configuration, so that nobody asked. */
  readonly why: "refused" | "left-out";
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

/**
 * The metadata of a snapshot, each of its values read as an answer's would be.
 *
 * @throws ProblemError that names each place where it is not what `pull` writes
 */
export function readMetadata(snapshot: Snapshot): Metadata {
  const place: Place = { kind: "account", account: snapshot.account };
  const root = parse(snapshot, place);
  const version = own(root, "formatVersion");
  if (isObject(root) && version !== snapshotFormatVersion) {
    const message = `The snapshot of ${snapshot.account} has the format version ${String(version)}, not ${snapshotFormatVersion}.`;
    throw new ProblemError([problem("snapshot.version", message, place)]);
  }
  const complaints: string[] = [];
  const complain = (where: string, expected: string, found: unknown): void => {
    complaints.push(`${where}: expected ${expected}, found ${describe(found)}`);
  };
  const list = (value: unknown, where: string): readonly unknown[] => {
    if (!Array.isArray(value)) complain(where, "a list", value);
    return asArray(value) ?? [];
  };
  const record = (value: unknown, where: string): Readonly<Record<string, unknown>> => {
    if (isObject(value)) return value;
    complain(where, "an object", value);
    return {};
  };
  const text = (value: unknown, key: string, where: string): string => {
    const found = ownText(value, key);
    if (found === null) complain(where, "text", own(value, key));
    return found ?? "";
  };
  const only = <T>(part: ReadPart<T>, where: () => string): readonly T[] => {
    if (part.kind === "read") return [part.value];
    complaints.push(`${where()}: ${part.reason}`);
    return [];
  };
  const each = <T>(value: unknown, where: string, read: (item: unknown) => ReadPart<T>): readonly T[] =>
    list(value, where).flatMap((item, index) => only(read(item), () => `${where}[${index}]`));

  record(root, "metadata.json");
  const seenAs = record(own(root, "seenAs"), "seenAs");
  const entities = list(own(root, "entities"), "entities").flatMap((value, index) => {
    const where = `entities[${index}]`;
    const fields = each(own(value, "fields"), `${where}.fields`, (field) =>
      readField(field, own(field, "active") !== false),
    );
    return only(readEntity(value), () => where).map((entity) => ({ ...entity, fields }));
  });
  const metadata: Metadata = {
    formatVersion: snapshotFormatVersion,
    provider: "freeagent",
    url: text(root, "url", "url"),
    seenAs: { client: text(seenAs, "client", "seenAs.client"), hidden: own(seenAs, "hidden") === true },
    batch: looseNumber(own(root, "batch")) ?? 1,
    introspection: own(root, "introspection") === "answered" ? "answered" : "refused",
    entities,
    others: list(own(root, "others") ?? [], "others").flatMap((value, index) =>
      only(readEntity(value), () => `others[${index}]`).map((entity): OtherEntity => {
        return { ...entity, why: own(value, "why") === "left-out" ? "left-out" : "refused" };
      }),
    ),
    lists: new Map(
      Object.entries(record(own(root, "lists"), "lists")).map(([id, choices]) => [
        id,
        each(choices, `lists.${id}`, (choice) => readChoice(choice)),
      ]),
    ),
  };
  if (complaints.length === 0) return metadata;
  throw invalid(complaints, place);
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
