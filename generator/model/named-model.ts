import type { AccountModel, Choice, ChoiceList, Entity, Field } from "./account-model.js";

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
