import type { FieldType } from "../../index.js";

/** Longer lists are cut in the table; `--json` has all of them. */
const shown = 12;

/** What `explain` says. */
export const explainWords = {
  nothing: (name: string) => `Nothing in these accounts goes by "${name}".`,
  /** `systemName` -> `system name`. */
  title: (key: string) => key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
  value: (value: string | number | boolean | readonly string[] | null): string => {
    if (value === null) return "";
    if (typeof value === "boolean") return value ? "yes" : "no";
    if (typeof value === "string" || typeof value === "number") return String(value);
    const rest = value.length - shown;
    return `${value.slice(0, shown).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
  },
  type: (type: FieldType): string => {
    switch (type.kind) {
      case "choice":
        return `${type.multiple ? "choices" : "choice"}${type.open ? ", open" : ""}`;
      case "reference":
        return `${type.multiple ? "references" : "reference"} to ${type.to ?? "something the account does not list"}`;
      case "mirror":
        return `mirror of ${type.of.entity} ${type.of.field}`;
      case "structure":
        return `structure ${type.read.schema}.${type.read.property}`;
      case "custom":
        return `${type.ts} from ${type.from}`;
      case "unknown":
        return `unknown (${type.vendorType})`;
      default:
        return type.kind;
    }
  },
};
