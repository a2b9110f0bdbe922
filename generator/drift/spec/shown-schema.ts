import type { NormalSchema } from "./normal-schema.js";

const most = 6;

/**
 * The type that a schema tells, in a few words: `string (date)`, `array of Contact`, `object or null`. Says neither what
 * properties an object has nor which values are listed: those are compared by themselves.
 */
export function shownSchema(schema: NormalSchema): string {
  const text = shownType(schema);
  return schema.nullable === true ? `${text} or null` : text;
}

function shownType({ anyOf, allOf = [], nullable: _nullable, ...said }: NormalSchema): string {
  if (anyOf !== undefined) {
    const members = anyOf.slice(0, most).map(shownSchema);
    return anyOf.length === 0
      ? "nothing"
      : `one of (${[...members, ...(anyOf.length > most ? ["…"] : [])].join(", ")})`;
  }
  const parts = [...allOf, ...(said.type === undefined && allOf.length > 0 ? [] : [shownBase(said)])];
  return parts.length === 1 ? parts.join("") : `all of (${parts.join(", ")})`;
}

function shownBase({ type, format, items, prefixItems, additionalProperties, ...said }: NormalSchema): string {
  if (said.enum?.length === 1) return JSON.stringify(said.enum[0]);
  const [word, form] = format?.startsWith("integer") === true ? format.split(" ") : [type ?? "anything", format];
  const content = items ?? additionalProperties;
  return [
    said.enum === undefined ? "" : "listed ",
    word,
    form === undefined ? "" : ` (${form.replaceAll(/[()]/g, "")})`,
    prefixItems === undefined ? "" : ` of (${prefixItems.map(shownSchema).join(", ")})`,
    content === undefined || Object.keys(content).length === 0 ? "" : ` of ${shownSchema(content)}`,
  ].join("");
}
