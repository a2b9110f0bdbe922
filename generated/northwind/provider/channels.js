import { isRecord } from "#runtime/json.js";
/** The channels that a value is, each with this member; null where it is none. */
export function channelsIn(value, member) {
    const items = Array.isArray(value) ? value : [value];
    const channels = items
        .filter(isRecord)
        .filter((one) => typeof one["value"] === "string" && Object.hasOwn(one, member));
    return items.length > 0 && channels.length === items.length ? channels : null;
}
/** The channels that stand in a text, as a field of plain text reads them. */
export function channelsInText(text) {
    try {
        return text.startsWith("[{") ? channelsIn(JSON.parse(text), "channel_type") : null;
    }
    catch {
        return null;
    }
}
