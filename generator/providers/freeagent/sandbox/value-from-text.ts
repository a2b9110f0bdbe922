import { shownType } from "../../../model/field-type.js";
import type { ServedField } from "./served-account.js";

/** What a text of the deprecated operations stands for: there everything is written as text. */
export function valueFromText(served: ServedField, text: string | null): unknown {
  if (text === null || text === "") return null;
  const type = shownType(served.field.type);
  switch (type.kind) {
    case "number":
    case "money":
      return Number.isNaN(Number(text)) ? text : Number(text);
    case "boolean":
      return text === "true" ? true : text === "false" ? false : text;
    case "choice":
    case "reference":
      return type.multiple ? text.split(",") : text;
    default:
      return text;
  }
}
