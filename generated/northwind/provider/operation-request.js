import { RequestError } from "#runtime/errors.js";
import { quoted } from "#runtime/printable-text.js";
import { isPayload } from "./rest-call.js";
/** What stands for a value in text. Objects within others are JSON. */
function plain(value) {
    return typeof value === "object" ? JSON.stringify(value) : String(value);
}
function isGiven([, value]) {
    return value !== undefined && value !== null;
}
function entriesOf(value) {
    return Object.entries(value).filter(isGiven);
}
/** The pairs of one parameter, unencoded: a list is one pair for each item, an object one for each member. */
function pairsOf(name, value, style) {
    if (style === "json")
        return [[name, JSON.stringify(value)]];
    if (typeof value !== "object" || value === null)
        return [[name, String(value)]];
    if (Array.isArray(value))
        return value.map((item) => [name, plain(item)]);
    const deep = style === "deep";
    return entriesOf(value).flatMap(([key, inner]) => {
        const member = deep ? `${name}[${key}]` : key;
        return deep ? pairsOf(member, inner, style) : [[member, plain(inner)]];
    });
}
const encode = encodeURIComponent;
/** As `encodeURIComponent`, but for the characters that an address keeps, other than those that end a query. */
function encodeReserved(text) {
    return encode(text).replace(/%(3A|2F|3F|5B|5D|40|21|24|27|28|29|2A|2C|3B|3D)/g, decodeURIComponent);
}
/** The query of an address, without its question mark. */
export function operationQuery(query, styles = {}) {
    const parts = entriesOf(query).flatMap(([name, value]) => {
        const style = (styles[name] ?? "").replace(/^reserved/, "");
        const code = styles[name]?.startsWith("reserved") ? encodeReserved : encode;
        const joined = /^[,| ]$/.test(style) && typeof value === "object" && value !== null;
        if (joined)
            return [
                `${encode(name)}=${listed(value, "")
                    .map(code)
                    .join(style === "," ? "," : encode(style))}`,
            ];
        return pairsOf(name, value, style).map(([key, text]) => `${encode(key)}=${code(text)}`);
    });
    return parts.join("&");
}
/** The parts of a list or an object: `a, b`, or names and values in turn, or joined by `by`. */
function listed(value, by) {
    if (Array.isArray(value))
        return value.map(plain);
    return entriesOf(value).flatMap(([key, inner]) => (by === "" ? [key, plain(inner)] : [`${key}${by}${plain(inner)}`]));
}
/** A header's value: commas between the parts of a list. */
export function headerText(value, style = "simple") {
    if (typeof value !== "object" || value === null || style === "json")
        return plain(value);
    return listed(value, style.endsWith("*") ? "=" : "").join(",");
}
/** The part of a path that a parameter stands for, encoded; null where it would be empty or lead to another path. */
export function pathText(name, value, style = "simple") {
    const isExploded = style.endsWith("*");
    const parts = typeof value !== "object" || value === null || style === "json"
        ? [plain(value)]
        : listed(value, isExploded ? "=" : "");
    if (value === undefined || value === null || parts.some((part) => /^\.{0,2}$|\p{Surrogate}/u.test(part)))
        return null;
    const texts = parts.map((part) => encode(part).replace(isExploded ? /%3D/ : /$^/, "="));
    if (style.startsWith("label"))
        return `.${texts.join(isExploded ? "." : ",")}`;
    if (!style.startsWith("matrix"))
        return texts.join(",");
    const isMap = typeof value === "object" && !Array.isArray(value);
    const key = `;${encode(name)}=`;
    return isExploded ? texts.map((text) => (isMap ? `;${text}` : key + text)).join("") : key + texts.join(",");
}
/**
 * A body as its media type has it.
 *
 * @throws RequestError for one that this type cannot hold.
 */
export function operationBody(body, type) {
    if (isPayload(body))
        return body;
    if (/json/i.test(type))
        return JSON.stringify(body);
    const members = typeof body === "object" && body !== null && !Array.isArray(body) ? entriesOf(body) : null;
    if (/urlencoded/i.test(type) && members !== null)
        return operationQuery(Object.fromEntries(members));
    if (/^multipart\//i.test(type) && members !== null) {
        const form = new FormData();
        for (const [name, value] of members) {
            for (const one of Array.isArray(value) ? value : [value])
                form.append(name, one instanceof Blob ? one : plain(one));
        }
        return form;
    }
    if (typeof body !== "object")
        return String(body);
    throw new RequestError(`A body of the type ${quoted(type)} takes a text or bytes, not ${quoted(body)}.`);
}
