import type { StoredValue } from "../../../sandbox/store.js";
import { isObject } from "../../../json/json-value.js";
import type { Row } from "./crm.js";
import { asList, asText } from "./loose-values.js";

/** The ids in a choice or a reference, single or multiple. */
export function idsIn(value: StoredValue): readonly string[] {
  return typeof value === "string" ? [value] : asList(value).filter((id) => typeof id === "string");
}

export function tagsIn(value: StoredValue): readonly string[] {
  return asList(value).flatMap((tag) => asText(isObject(tag) ? tag["name"] : tag) ?? []);
}

/** `full_name` and `name` of a person are put together from the parts; nobody can write them. */
export function computedName(row: Row, key: string): string | null {
  const { values } = row.record;
  if (row.collection.name !== "contact" || (key !== "full_name" && key !== "name")) return null;
  const parts = [asText(values["first_name"]), asText(values["last_name"])];
  return parts.filter((part) => part !== null && part !== "").join(" ");
}
