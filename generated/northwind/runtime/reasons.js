import { cutText } from "./printable-text.js";
const most = 20;
const deepest = 12;
/** Members under which servers say what is wrong; where an object has any, its others are not repeated. */
const saying = [
    "error_description",
    "error_message",
    "message",
    "msg",
    "detail",
    "details",
    "errors",
    "violations",
    "invalid-params",
    "invalid_params",
    "response",
    "error",
];
/** Members of a single reason that name the field. */
const placing = ["loc", "field", "property", "param", "attribute", "path", "name"];
/** Cut much later than a message is, as a secret that is halved here would not be known any more. */
export const cutReason = (text) => cutText(text, 1_000_000);
/**
 * What a server gives as its reasons, each after the place that it is about: "first_name: This field is required".
 * Takes the forms that are in use: text, lists, and objects of both, by field or with the field as a member.
 */
export function reasonsIn(value) {
    const found = new Set();
    collect(value, [], 0, found);
    return [...found];
}
function collect(value, place, depth, found) {
    if (typeof value === "string" && value.trim() !== "") {
        const said = cutReason(value).trim();
        found.add(place.length === 0 ? said : `${place.join(".")}: ${said}`);
    }
    if (typeof value !== "object" || value === null || depth > deepest)
        return;
    const members = new Map(Object.entries(value));
    const isList = Array.isArray(value);
    const words = isList ? [] : saying.filter((name) => members.has(name));
    const own = [...place, ...(words.length > 0 ? placeIn(members) : [])];
    const before = found.size;
    for (const name of words.length > 0 ? words : members.keys()) {
        // A word for programs, where another member has said it in a sentence.
        const isWord = name === "error" && found.size > before && typeof members.get(name) === "string";
        if (found.size >= most)
            return;
        if (!isWord)
            collect(members.get(name), words.length > 0 || isList ? own : [...own, name], depth + 1, found);
    }
}
function placeIn(members) {
    const named = [members.get(placing.find((name) => members.has(name)) ?? "")].flat();
    return named.filter((part) => typeof part === "string" && part !== "body");
}
