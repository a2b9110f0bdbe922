import { sendGraphql } from "./graphql-call.js";
import { memberOf } from "./json.js";
/** Sends one of the documented operations about the entity and answers what stands under its name. */
export async function ask({ session }, request, variables, options) {
    return memberOf(await sendGraphql(session, request, variables, options), request.name);
}
