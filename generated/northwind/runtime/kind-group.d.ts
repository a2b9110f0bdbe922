import type { FieldKind } from "./entity-data.js";
/** Kinds whose values are written, compared and read alike. */
export type KindGroup = "text" | "list" | "number" | "boolean" | "choice" | "reference" | "date" | "open";
/** The values of an open group are passed on as they are. */
export declare const kindGroup: Readonly<Record<FieldKind, KindGroup>>;
