import type { Target } from "./target.js";

/** A name or a text in the consumer's code that stands for something of the account. */
export interface Mention {
  /** Absolute path. */
  readonly file: string;
  /** UTF-16 offsets of the name; of a text with its quotes. */
  readonly start: number;
  readonly end: number;
  readonly form: MentionForm;
  /** Where the object ends whose property this is; null unless it stands behind a dot. */
  readonly objectEnd: number | null;
  /** The method that is called of the collection that stands here; null elsewhere. */
  readonly method: string | null;
  /** Several where the code treats several things alike: `fullName` of a contact or of a lead. */
  readonly targets: readonly Target[];
  /** True where values of other origin meet here, too: under another name it would no longer fit them. */
  readonly contested: boolean;
}

/** How the name stands there, which decides how another one would have to be written. */
export type MentionForm =
  /** By itself: a type, the first name of `A as B`. */
  | "name"
  /** A property's name: in an object, a pattern, a declaration. */
  | "key"
  /** Behind a dot. */
  | "member"
  /** `{ segment }`, where the property is meant. */
  | "shorthand"
  /** `{ ContactSegment }`, where the imported value is meant. */
  | "shorthand-value"
  /** `import { ContactSegment }`. */
  | "import"
  /** `export { ContactSegment }` of an imported name. */
  | "export"
  /** `export { ContactSegment } from`. */
  | "reexport"
  /** A name that an import of the same file brought in. */
  | "local"
  /** A name of the consumer's own for the same thing: it stays, whatever the thing is called. */
  | "kept"
  /** A string literal. */
  | "text"
  /** A string as an attribute of JSX. */
  | "jsx-text"
  /** A module's name that ends in the collection. */
  | "subpath";
