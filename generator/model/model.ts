/** Orders by UTF-16 units: the same in every locale. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The account with every identifier decided and every list sorted. Only `assignNames` makes one. */
export interface NamedModel extends Omit<AccountModel, "entities" | "lists"> {
  readonly entities: readonly NamedEntity[];
  readonly lists: readonly NamedList[];
}

export interface NamedEntity extends Omit<Entity, "fields"> {
  /** `Contact`: the read type; `ContactCreate`, `ContactWhere`, … are derived from it. */
  readonly typeName: string;
  /** `contacts`: the collection on the client, the subpath of the package. */
  readonly collection: string;
  /** The file's name without its ending: the collection, made safe for every file system. */
  readonly file: string;
  /** Sorted by name. */
  readonly fields: readonly NamedField[];
}

export interface NamedField extends Field {
  /** `workEmail`. */
  readonly name: string;
  /** A name given up not long ago, kept as a deprecated alias until the next major version. */
  readonly alias: string | null;
}

export interface NamedList extends Omit<ChoiceList, "choices"> {
  /** `ContactSegment`: one name for the type and the constant. */
  readonly name: string;
  readonly choices: readonly NamedChoice[];
}

export interface NamedChoice extends Choice {
  /** The label when first seen: what code writes and reads, whatever the label becomes. */
  readonly literal: string;
}

/** One account, understood: no vendor's shape is left in it. Made by `interpret`. */
export interface AccountModel {
  readonly account: string;
  readonly provider: string;
  readonly api: Api;
  readonly entities: readonly Entity[];
  readonly lists: readonly ChoiceList[];
  /** Tells the account from others; see `AccountMark`. Absent or null where nothing does. */
  readonly seenAs?: string | null;
  /** What the account has, but the model has not: the configuration may name it all the same. Absent: nothing. */
  readonly unseen?: readonly UnseenThing[];
}

/** An entity, or a field of one that the model has; where `field` is null, any of its fields. By system name. */
export interface UnseenThing {
  readonly entity: string;
  readonly field: string | null;
  /** True for an entity of which nothing is known, since the configuration left it out of the pull. */
  readonly leftOut: boolean;
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
  /** What the choice is known by. */
  readonly id: string;
  readonly label: string;
  /** What goes over the wire, where that is not the id as a text. */
  readonly value?: number | boolean | null;
}

/** How the account is spoken to. Emitters know protocols, never vendors. */
export type Api = GraphqlApi | RestApi;

export interface GraphqlApi {
  readonly kind: "graphql";
  /** The environment's base address. */
  readonly url: string;
  /** SDL: the bundled reconstruction, or the live schema where the server answers introspection. */
  readonly schema: string;
  /** True when `schema` and `documents` are the ones bundled with the tool, whose types were made when it was built. */
  readonly bundled: boolean;
  /** The vendor's documented operations. */
  readonly documents: readonly GraphqlDocument[];
  /** The project's own operations. */
  readonly userDocuments: readonly GraphqlDocument[];
}

export interface GraphqlDocument {
  /** Where it was read from, relative to its project; shown in messages. */
  readonly file: string;
  readonly text: string;
  /** SDL that adds to the account's schema, in place of operations. */
  readonly extendsSchema?: true;
}

export interface RestApi {
  readonly kind: "rest";
  readonly url: string;
  /** The OpenAPI document, parsed, with local references only. */
  readonly openapi: unknown;
  /** The text it was parsed from; the cache of its types is keyed by it. */
  readonly openapiText: string;
  readonly update: "post" | "patch";
}

/**
 * What a field means, apart from how it is written in TypeScript or on the wire.
 * `money` and `number` are both numbers; the data dictionary and the docs still tell them apart.
 */
export type FieldType =
  | { readonly kind: "id" }
  | { readonly kind: "text" }
  | { readonly kind: "number" }
  | { readonly kind: "money" }
  | { readonly kind: "boolean" }
  | { readonly kind: "date" }
  | { readonly kind: "dateTime" }
  | { readonly kind: "email" }
  | { readonly kind: "phone" }
  | { readonly kind: "url" }
  /** One of a choice list's entries, or several of them. `list` is the id of a {@link ChoiceList} of the model. */
  | { readonly kind: "choice"; readonly list: string; readonly multiple: boolean; readonly open: boolean }
  /** A link to a record. `to` is the key of the target entity, or null where the account does not list it. */
  | { readonly kind: "reference"; readonly to: string | null; readonly multiple: boolean }
  /** Shows a field of a referenced record; `entity` and `field` are vendor ids, `type` is the far field's own. */
  | { readonly kind: "mirror"; readonly of: MirrorSource; readonly type: FieldType }
  /** Several plain texts: tags. */
  | { readonly kind: "list" }
  /** A value whose shape an OpenAPI document tells: named by schema and property, as they stand there. */
  | { readonly kind: "structure"; readonly read: SchemaProperty; readonly write: SchemaProperty | null }
  | { readonly kind: "json" }
  /** A TypeScript type of the user's own, imported from a module of theirs. */
  | { readonly kind: "custom"; readonly ts: string; readonly from: string }
  /** Not understood. Typed `unknown`, and reported when generating. */
  | { readonly kind: "unknown"; readonly vendorType: string };

export type FieldKind = FieldType["kind"];

export interface MirrorSource {
  readonly entity: string;
  readonly field: string;
}

/** A property of a component schema: `{ schema: "Contact", property: "channels" }`. */
export interface SchemaProperty {
  readonly schema: string;
  readonly property: string;
  /** The schema may be null, or is one of several of which not all have the property. */
  readonly among?: "nullable" | "several";
}

/** What a mirror shows in the end; any other type is itself. */
export function shownType(type: FieldType): Exclude<FieldType, { kind: "mirror" }> {
  return type.kind === "mirror" ? shownType(type.type) : type;
}

const parts = ["", "Row", "Input", "Create", "Update", "Where", "Field", "Types", "Collection"];

/** All the type names that come with an entity's: `Contact` brings `ContactCreate`, `ContactWhere`, … */
export function typeFamily(typeName: string): readonly string[] {
  return parts.map((part) => typeName + part);
}
