import type { FieldOverride } from "../config/config.js";
import { shownType, type FieldType } from "./field-type.js";

/** Types that a field may be given by name. */
const plainKinds = {
  text: { kind: "text" },
  number: { kind: "number" },
  money: { kind: "money" },
  boolean: { kind: "boolean" },
  date: { kind: "date" },
  dateTime: { kind: "dateTime" },
  email: { kind: "email" },
  phone: { kind: "phone" },
  url: { kind: "url" },
  json: { kind: "json" },
} as const satisfies Record<string, FieldType>;

export type Overridden = { readonly type: FieldType } | { readonly complaint: string };

/** The field's type as its override would have it, or why that cannot be. */
export function overrideType(type: FieldType, override: FieldOverride): Overridden {
  const named = replaceType(type, override.type);
  if ("complaint" in named) return named;
  return adjust(named.type, override);
}

function replaceType(type: FieldType, wanted: FieldOverride["type"]): Overridden {
  if (wanted === undefined) return { type };
  if (typeof wanted !== "string") return { type: { kind: "custom", ...wanted } };
  if (wanted === "choice") {
    return shownType(type).kind === "choice"
      ? { type }
      : { complaint: "it has no choice list, so its type cannot be choice" };
  }
  const plain = Object.entries(plainKinds).find(([name]) => name === wanted)?.[1];
  return plain === undefined ? { complaint: `there is no type "${wanted}"` } : { type: plain };
}

function adjust(type: FieldType, override: FieldOverride): Overridden {
  // What a mirror shows is of the far field's type, and so is what can be said of it.
  if (type.kind === "mirror") {
    const shown = adjust(type.type, override);
    return "complaint" in shown ? shown : { type: { ...type, type: shown.type } };
  }
  const { multiple, open } = override;
  if (type.kind === "choice") {
    return { type: { ...type, multiple: multiple ?? type.multiple, open: open ?? type.open } };
  }
  if (open !== undefined) return { complaint: "it has no choice list, so `open` says nothing" };
  if (multiple === undefined) return { type };
  return type.kind === "reference"
    ? { type: { ...type, multiple } }
    : { complaint: "it is neither a choice nor a reference, so it cannot be `multiple`" };
}
