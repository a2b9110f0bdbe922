import { connection } from "./client.js";
import { sendGraphql, whole } from "./graphql-call.js";
/** One function an operation, each answering the operation's `data`. */
export function bindOperations(client, operations) {
    const { session } = client[connection];
    return Object.fromEntries(Object.entries(operations).map(([name, { effect, text }]) => [
        name,
        (variables = {}, options) => sendGraphql(session, { name, effect, text }, asDeclared(text, variables), whole, options),
    ]));
}
/** Numbers given for text go out as text: `logosWithCount` takes its limit and offset so, unlike all others. */
function asDeclared(text, variables) {
    const texts = new Set(Array.from(text.matchAll(/\$(\w+)\s*:\s*String\b/g), ([, name]) => name));
    return Object.fromEntries(Object.entries(variables).map(([name, value]) => {
        return [name, typeof value === "number" && texts.has(name) ? String(value) : value];
    }));
}
