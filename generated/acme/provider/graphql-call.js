import { DecodeError } from "#runtime/errors.js";
import { dueJson, errorDetails } from "#runtime/read-answer.js";
import { graphqlError } from "./graphql-errors.js";
import { isRecord, memberOf } from "./json.js";
/**
 * Sends a document and answers what `read` makes of its `data`. It reads within the call, so that what it throws is
 * judged and cleaned as any failure is.
 *
 * An answer with `errors` is a failure whatever its status, and even when it has data: the error then holds them as
 * `partialData`.
 * @see https://api.freeagent.network
 */
export function sendGraphql(session, request, variables, read, options) {
    const { name, effect, text, about } = request;
    const body = JSON.stringify({ query: text, variables });
    const call = { name, method: "POST", path: "/api/graphql", headers, body, effect, about };
    return session.send({ ...call, read: (answer) => read(readGraphql(answer, call)) }, options);
}
/** For those who want `data` as it is. */
export const whole = (data) => data;
const headers = { "content-type": "application/json" };
function readGraphql(answer, call) {
    const failed = graphqlError(answer, call);
    if (failed !== null)
        throw failed;
    const data = memberOf(dueJson(answer, call), "data");
    if (isRecord(data))
        return data;
    throw new DecodeError(`${call.name}: the answer has neither data nor errors.`, errorDetails(answer, call));
}
