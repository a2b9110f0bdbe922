/** A name that the present label would give, where the lock holds another one; by the vendor's ids. */
export type RenameOffer = EntityOffer | FieldOffer | ListOffer | ChoiceOffer;

interface Renaming {
  /** The name that code uses now. */
  readonly from: string;
  readonly to: string;
  /** What the account's people call the thing now; null where it has lost its label. */
  readonly label: string | null;
}

export interface EntityOffer extends Renaming {
  readonly kind: "entity-type" | "collection";
  readonly entity: string;
}

export interface FieldOffer extends Renaming {
  readonly kind: "field";
  readonly entity: string;
  readonly field: string;
}

export interface ListOffer extends Renaming {
  readonly kind: "list";
  readonly list: string;
}

export interface ChoiceOffer extends Renaming {
  readonly kind: "choice";
  readonly list: string;
  readonly choice: string;
}
