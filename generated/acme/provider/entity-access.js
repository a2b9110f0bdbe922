import { sendGraphql } from "./graphql-call.js";
import { memberOf } from "./json.js";
/** Sends one of the documented operations about the entity and answers what `read` makes of what stands under its name. */
export function ask({ session }, request, variables, read, options) {
    return sendGraphql(session, request, variables, (data) => read(memberOf(data, request.name)), options);
}
