import { sendGraphql } from "./graphql-call.js";
import { memberOf } from "./json.js";
/** Sends one of the documented operations about the entity and answers what `read` makes of what stands under its name. */
export function ask({ session, entity, lines = [] }, request, variables, read, options) {
    const about = entity === undefined ? [] : [entity, ...lines];
    return sendGraphql(session, { ...request, about }, variables, (data) => read(memberOf(data, request.name)), options);
}
