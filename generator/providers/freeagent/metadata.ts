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
