import { RequestError } from "#runtime/errors.js";
import { quoted } from "#runtime/printable-text.js";
import { dueJson } from "#runtime/read-answer.js";
import { throwIfRefused } from "./envelope.js";
/** Sends one REST call. Only a GET may be sent again after any failure. */
export function sendRest(session, { method, path, query, body }, read, options = {}) {
    const call = { name: `${method} ${path}`, method };
    const search = queryText(query ?? {});
    return session.send({
        ...call,
        path: search === "" ? path : `${path}?${search}`,
        headers: { accept: "application/json", ...(body !== undefined && { "content-type": "application/json" }) },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        effect: method === "GET" ? "read" : "write",
        read: (answer) => read(answer, call),
    }, options);
}
/** The whole body: JSON; undefined where it is empty; text where the answer is a file. */
export function readBody(answer, call) {
    throwIfRefused(answer, call);
    if (answer.json !== undefined)
        return answer.json;
    if (answer.text === "")
        return undefined;
    const isFile = !/json|html/i.test(answer.header("content-type") ?? "json");
    return isFile ? answer.text : dueJson(answer, call);
}
/**
 * A path with its `{placeholders}` filled in.
 *
 * @throws RequestError for a value that is missing, or would lead to another path.
 */
export function filledPath(template, values) {
    return template.replace(/\{([^}]*)\}/g, (_, name) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        const text = typeof value === "number" ? String(value) : value;
        if (typeof text === "string" && !/^\.{0,2}$/.test(text))
            return encodeURIComponent(text);
        throw new RequestError(`${template} needs ${quoted(name)}, not ${quoted(value)}.`);
    });
}
function queryText(query) {
    const given = Object.entries(query).filter(([, value]) => value !== undefined);
    const pairs = given.map(([name, value]) => {
        return [name, typeof value === "object" ? JSON.stringify(value) : String(value)];
    });
    return new URLSearchParams(pairs).toString();
}
