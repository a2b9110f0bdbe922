import type { JsonObject } from "../../../json/json-value.js";
import { type Field, shownType } from "../../../model/model.js";
import { isChannelKey } from "./channels.js";
import type { Crm, Row } from "./crm.js";

/** A record's fields as the service's habits have them: integrations have met each of these forms. */
export function oddFields(
  { listing: { has } }: Crm,
  { record }: Row,
  fields: readonly Field[],
  shown: JsonObject,
): JsonObject {
  const odd = has("odd-values") && record.number % 10 === 5;
  const strict = odd
    ? fields.find((field) => strictKinds.has(kindOf(field)) && Object.hasOwn(shown, field.key))
    : undefined;
  return Object.fromEntries(
    Object.entries(shown).map(([key, value]) => {
      if (key === strict?.key) return [key, "n/a"];
      const field = fields.find((candidate) => candidate.key === key);
      if (has("channel-lists") && field !== undefined && isChannelText(field)) return [key, channelsOf(field, value)];
      return [key, has("text-values") && isPlain(value) ? String(value) : value];
    }),
  );
}

/** Whether the service's habit makes a list of channels of the field, though its type is text. */
export function isChannelText(field: Field): boolean {
  return channelTypes.has(kindOf(field)) && !isChannelKey(field.key);
}

/** Kinds that have no value "n/a". */
const strictKinds: ReadonlySet<string> = new Set(["number", "money", "boolean"]);

const channelTypes: ReadonlyMap<string, string> = new Map([
  ["email", "Email"],
  ["phone", "Phone"],
]);

function kindOf(field: Field): string {
  return shownType(field.type).kind;
}

/** What is stored as text was one channel; what was written as channels is a list already. */
function channelsOf(field: Field, value: unknown): unknown {
  if (typeof value !== "string" || value === "") return Array.isArray(value) ? value : [];
  const channel_type = channelTypes.get(kindOf(field));
  const second = channel_type === "Email" ? `second.${value}` : `${value}-2`;
  return [
    { channel_type, value, name: "work", hint: "", default: true },
    { channel_type, value: second, name: "home", hint: "", default: false },
  ];
}

function isPlain(value: unknown): boolean {
  return typeof value === "number" || typeof value === "boolean";
}
