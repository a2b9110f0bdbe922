import { refuseUnknown } from "#runtime/known-fields.js";
import { connection } from "./client.js";
import { filledPath, sendForBody } from "./rest-call.js";
export function bindOperations(client, operations) {
    const { session } = client[connection];
    const bound = Object.entries(operations).map(([name, { method, path, bytes }]) => {
        const call = async (request = {}, options) => {
            refuseUnknown(request, ["path", "query", "body"], `${name}: the request`);
            const filled = filledPath(path, request.path ?? {});
            const { query, body } = request;
            return await sendForBody(session, { method, path: filled, query, body, bytes }, options);
        };
        return [name, call];
    });
    return Object.fromEntries(bound);
}
