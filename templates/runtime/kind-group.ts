import type { FieldKind } from "./entity-data.js";

/** Kinds whose values are written, compared and read alike. */
export type KindGroup = "text" | "list" | "number" | "boolean" | "choice" | "reference" | "date" | "open";

/** The values of an open group are passed on as they are. */
export const kindGroup: Readonly<Record<FieldKind, KindGroup>> = {
  id: "text",
  text: "text",
  email: "text",
  phone: "text",
  url: "text",
  list: "list",
  number: "number",
  money: "number",
  boolean: "boolean",
  choice: "choice",
  reference: "reference",
  date: "date",
  dateTime: "date",
  structure: "open",
  json: "open",
  custom: "open",
  unknown: "open",
};
