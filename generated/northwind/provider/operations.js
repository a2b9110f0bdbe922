import { refuseUnknown } from "#runtime/known-fields.js";
import { connection } from "./client.js";
import { filledPath, readBody, sendRest } from "./rest-call.js";
export function bindOperations(client, operations) {
    const { session } = client[connection];
    const bound = Object.entries(operations).map(([name, { method, path }]) => {
        const call = async (request = {}, options) => {
            refuseUnknown(request, ["path", "query", "body"], `${name}: the request`);
            const filled = filledPath(path, request.path ?? {});
            return await sendRest(session, { method, path: filled, query: request.query, body: request.body }, readBody, options);
        };
        return [name, call];
    });
    return Object.fromEntries(bound);
}
