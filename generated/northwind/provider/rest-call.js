import { RequestError } from "#runtime/errors.js";
import { quoted } from "#runtime/printable-text.js";
import { dueJson } from "#runtime/read-answer.js";
import { throwIfRefused } from "./envelope.js";
/** Sends one REST call. Only a GET may be sent again after any failure. */
export function sendRest(session, { method, path, query, search = queryText(query ?? {}), body, payload, bytes, about, headers, server }, read, options = {}) {
    // What somebody put behind the path is a query all the same, and none of a message's business.
    const call = { name: `${method} ${path.replace(/[?#][^]*/, "")}`, method };
    const type = body === undefined ? null : mediaType(body);
    const sent = payload ?? (body === undefined || isPayload(body) ? body : JSON.stringify(body));
    return session.send({
        ...call,
        path: search === "" ? path : `${path}?${search}`,
        server,
        headers: {
            accept: bytes ? "*/*" : "application/json",
            ...(type !== null && { "content-type": type }),
            ...headers,
        },
        ...(sent !== undefined && { body: sent }),
        effect: ["GET", "HEAD", "OPTIONS"].includes(method) ? "read" : "write",
        file: bytes !== undefined,
        about: about && [about],
        read: (answer) => read(answer, call),
    }, options);
}
/** Sends one REST call and answers its whole body: JSON; undefined where it is empty; text, or bytes, of a file. */
export function sendForBody(session, request, options) {
    return sendRest(session, request, (answer, call) => readBody(answer, call, request.bytes), options);
}
function readBody(answer, call, bytes) {
    throwIfRefused(answer, call);
    const type = answer.header("content-type") ?? "";
    if (bytes === "always" || (bytes && !textual.test(type)))
        return answer.bytes;
    if (answer.json !== undefined)
        return answer.json;
    if (answer.text === "")
        return undefined;
    return type !== "" && !/json|html/i.test(type) ? answer.text : dueJson(answer, call);
}
/** Media types whose bodies are text; the types of answers are told apart in the same way. */
const textual = /^text\/|json|[/+]xml|yaml|urlencoded|^\*/i;
/** Null where `fetch` knows better: a form has a boundary, a `Blob` its own type. */
function mediaType(body) {
    if (!isPayload(body))
        return "application/json";
    return body instanceof ArrayBuffer || ArrayBuffer.isView(body) ? "application/octet-stream" : null;
}
/** Whether `fetch` sends it as it is; a text that is no JSON is made one by whoever knows its media type. */
export function isPayload(body) {
    const kinds = [FormData, URLSearchParams, Blob, ArrayBuffer];
    return ArrayBuffer.isView(body) || kinds.some((kind) => body instanceof kind);
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
        if (typeof text === "string" && !/^\.{0,2}$|\p{Surrogate}/u.test(text))
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
