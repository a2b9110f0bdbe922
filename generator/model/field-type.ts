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
}

/** What a mirror shows in the end; any other type is itself. */
export function shownType(type: FieldType): Exclude<FieldType, { kind: "mirror" }> {
  return type.kind === "mirror" ? shownType(type.type) : type;
}
