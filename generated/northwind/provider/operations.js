import { RequestError } from "#runtime/errors.js";
import { refuseUnknown } from "#runtime/known-fields.js";
import { quoted } from "#runtime/printable-text.js";
import { connection } from "./client.js";
import { headerText, operationBody, operationQuery, pathText } from "./operation-request.js";
import { isPayload, sendForBody } from "./rest-call.js";
const members = ["path", "query", "header", "cookie", "body", "contentType"];
export function bindOperations(client, operations) {
    const { session } = client[connection];
    const bound = Object.entries(operations).map(([name, data]) => {
        const call = async (request = {}, options) => {
            refuseUnknown(request, members, `${name}: the request`);
            const { method, server, styles = {}, accept, bytes } = data;
            if (server?.includes("://")) {
                const advice = "Credentials go to the CRM's own origin only; call that server with `fetch`.";
                throw new RequestError(`${name} is kept at ${quoted(server)}. ${advice}`);
            }
            const { body, query } = request;
            const type = mediaType(name, data, request);
            const headers = {
                ...headersOf(request, styles),
                ...(accept !== undefined && { accept }),
                // `fetch` knows the boundary of a form, and the type of a `Blob`.
                ...(body !== undefined && isNamed(body, type, request) && { "content-type": type }),
            };
            return await sendForBody(session, {
                method,
                path: operationPath(data.path, request.path ?? {}, styles.path ?? {}),
                server,
                search: operationQuery(query ?? {}, styles.query),
                headers,
                payload: body === undefined ? undefined : operationBody(body, type),
                bytes,
            }, options);
        };
        return [name, call];
    });
    return Object.fromEntries(bound);
}
/** The media type that was asked for, or the document's first. */
function mediaType(name, data, { body, contentType }) {
    const [first = "", ...others] = (data.body ?? "application/json").split(", ");
    // A document that says nothing of bodies is not about bytes.
    if (contentType === undefined)
        return data.body === undefined && isBytes(body) ? "application/octet-stream" : first;
    if ([first, ...others].includes(contentType))
        return contentType;
    const known = [first, ...others].map(quoted).join(", ");
    throw new RequestError(`${name}: contentType is one of ${known}, not ${quoted(contentType)}.`);
}
function isBytes(body) {
    return body instanceof ArrayBuffer || ArrayBuffer.isView(body);
}
function isNamed(body, type, { contentType }) {
    if (/^multipart\/|\*/i.test(type))
        return false;
    return contentType !== undefined || !isPayload(body) || isBytes(body);
}
function headersOf({ header = {}, cookie = {} }, styles) {
    const given = (values) => Object.entries(values).filter(([, value]) => value !== undefined && value !== null);
    const headers = given(header).map(([name, value]) => [name.toLowerCase(), headerText(value, styles.header?.[name])]);
    const cookies = given(cookie).map(([name, value]) => {
        return `${name}=${encodeURIComponent(headerText(value, styles.cookie?.[name]))}`;
    });
    return { ...Object.fromEntries(headers), ...(cookies.length > 0 && { cookie: cookies.join("; ") }) };
}
/** @throws RequestError for a value that is missing, or would lead to another path. */
function operationPath(template, values, styles) {
    return template.replace(/\{([^}]*)\}/g, (_, name) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        const text = pathText(name, value, styles[name]);
        if (text !== null)
            return text;
        throw new RequestError(`${template} needs ${quoted(name)}, not ${quoted(value)}.`);
    });
}
