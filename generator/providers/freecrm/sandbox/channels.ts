import { isObject, type JsonObject } from "../../../json/json-value.js";
import type { StoredValue } from "../../../sandbox/store.js";
import { Refusal } from "./envelope.js";
import { asList, asText } from "./ids.js";

type Values = Readonly<Record<string, StoredValue>>;

/**
 * A record has one list of channels, kept under `channels`; `email` and `phone` are the parts of it with that
 * `channel_type`, on read and on write.
 */
const channelTypes: ReadonlyMap<string, string> = new Map([
  ["email", "Email"],
  ["phone", "Phone"],
]);

export function isChannelKey(key: string): boolean {
  return key === "channels" || channelTypes.has(key);
}

/** What `channels`, `email` or `phone` shows of a record; `fallback` where none of the three was ever written. */
export function readChannels(values: Values, key: string, fallback: readonly JsonObject[]): readonly JsonObject[] {
  const all = hasChannels(values) ? allChannels(values) : fallback.map(complete);
  const type = channelTypes.get(key);
  return type === undefined ? all : all.filter((channel) => hasType(channel, type));
}

/** The values to keep for what was written to `channels`, `email` or `phone`. */
export function writeChannels(before: Values, key: string, label: string, value: unknown): Values {
  const type = channelTypes.get(key);
  const written = readChannelInput(label, type ?? "Email", value);
  const kept = type === undefined ? [] : allChannels(before).filter((channel) => !hasType(channel, type));
  // Seeded addresses may stand under their own key; from now on the list is the one truth.
  return { ...cleared(before), channels: [...kept, ...written] };
}

function hasChannels(values: Values): boolean {
  return ["channels", ...channelTypes.keys()].some((key) => (values[key] ?? null) !== null);
}

function cleared(before: Values): Values {
  return Object.fromEntries(
    [...channelTypes.keys()].filter((key) => Object.hasOwn(before, key)).map((key) => [key, null]),
  );
}

function allChannels(values: Values): readonly JsonObject[] {
  const named = [...channelTypes].flatMap(([key, type]) => seeded(values[key], type));
  return [...named, ...seeded(values["channels"], "Email")];
}

function seeded(value: StoredValue | undefined, type: string): readonly JsonObject[] {
  if (typeof value === "string" && value !== "") return [complete({ channel_type: type, value })];
  return asList(value).filter(isObject).map(complete);
}

/** A plain text, one channel or a list of channels. An e-mail address that is none is taken and dropped, as by the CRM. */
function readChannelInput(label: string, type: string, value: unknown): readonly JsonObject[] {
  if (value === null || value === "") return [];
  if (typeof value === "string") return readChannelInput(label, type, [{ channel_type: type, value }]);
  if (!Array.isArray(value)) throw new Refusal(400, `Validation error: ${label} must be a text or a list of channels`);
  return value
    .map((item: unknown) => {
      if (!isObject(item) || asText(item["value"]) === null)
        throw new Refusal(400, `Validation error: ${label} holds a channel without a value`);
      return complete({ channel_type: type, ...item });
    })
    .filter((channel) => !hasType(channel, "Email") || String(channel["value"]).includes("@"));
}

function complete(channel: JsonObject): JsonObject {
  return { name: "", hint: "", default: false, ...channel };
}

function hasType(channel: JsonObject, type: string): boolean {
  return asText(channel["channel_type"])?.toLowerCase() === type.toLowerCase();
}
