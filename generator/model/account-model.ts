import type { Api } from "./api.js";
import type { FieldType } from "./field-type.js";

/** One account, understood: no vendor's shape is left in it. Made by `interpret`. */
export interface AccountModel {
  readonly account: string;
  readonly provider: string;
  readonly api: Api;
  readonly entities: readonly Entity[];
  readonly lists: readonly ChoiceList[];
}

export interface Entity {
  /** The vendor's id: it outlives relabelling. */
  readonly id: string;
  /** The vendor's system name, as the wire wants it: `logo`, `custom_app_52`. */
  readonly key: string;
  readonly label: string | null;
  readonly labelPlural: string | null;
  /** Made by the account's people rather than by the vendor. */
  readonly custom: boolean;
  readonly fields: readonly Field[];
  /** Keys of the entities whose records are lines of this one. */
  readonly lines: readonly string[];
  /** The collection methods that the vendor's API has for this entity; see the provider's `Collection`. */
  readonly methods: readonly string[];
  /** Where a REST API keeps the records; null where the protocol needs none. */
  readonly paths: EntityPaths | null;
  /** True where a listing answers smaller rows than a single read: two read types are then emitted. */
  readonly hasRows: boolean;
  /** The vendor's id of the template that its fields come from; absent or null where the CRM has none. */
  readonly template?: string | null;
}

export interface EntityPaths {
  /** As the document has it, with its trailing slash: `/contacts/`. */
  readonly collection: string;
  /** With the id in braces: `/contacts/{id}/`. Null where only a listing is known. */
  readonly item: string | null;
}

export interface Field {
  readonly id: string;
  readonly key: string;
  readonly label: string | null;
  readonly type: FieldType;
  /** Made by the account's people rather than by the vendor; decides who keeps a contested name. */
  readonly custom: boolean;
  readonly required: boolean;
  readonly unique: boolean;
  readonly readable: boolean;
  readonly creatable: boolean;
  readonly updatable: boolean;
  readonly filterable: boolean;
  /** False for a field that was deactivated in the account. */
  readonly active: boolean;
  /** True where a listing leaves the field out and only a full record has it. */
  readonly fullOnly: boolean;
  readonly defaultValue: string | null;
  readonly limits: FieldLimits;
  /** The vendor's own word for the type, shown in JSDoc and in the data dictionary. */
  readonly vendorType: string;
}

export interface FieldLimits {
  /** Characters. */
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface ChoiceList {
  readonly id: string;
  readonly choices: readonly Choice[];
}

export interface Choice {
  readonly id: string;
  readonly label: string;
}
