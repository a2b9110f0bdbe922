import { conditions } from "#runtime/conditions.js";
import { RequestError } from "#runtime/errors.js";
import { refuseUnknown } from "#runtime/known-fields.js";
import { templateOf } from "./template-of.js";
const words = {
    equals: "equals",
    notEquals: "not_equals",
    includes: "in",
    excludes: "not_in",
    contains: "contains",
    notContains: "not_contains",
    startsWith: "starts_with",
    endsWith: "ends_with",
    after: "after",
    before: "before",
    between: "between",
    isEmpty: "empty",
};
/**
 * How filters are written: `[{ "name": "first_name", "operator": "contains", "value": "an" }]`.
 *
 * **This is an inference.** The vendor documents only that `filter` is URL-encoded JSON. That conditions have a name, an
 * operator and a value is what the controls of its web client suggest, as are `contains`, `equals`, `starts_with` and
 * `ends_with`; the other words are made up after them. Where your account's server wants something else, give
 * `createClient` a function of your own as `encodeFilter`: everything else stays as it is.
 *
 * @see https://help.freecrm.com/
 */
export const encodeFilter = (list) => JSON.stringify(list.map((one) => {
    const operator = Object.entries(words).find(([own]) => own === one.operator)?.[1] ?? one.operator;
    if (one.operator !== "isEmpty")
        return { ...one, operator };
    return { name: one.name, operator: one.value === false ? "not_empty" : operator };
}));
/**
 * The conditions of a query, that of the entity's template first; null where nothing can match.
 *
 * @throws RequestError or UnknownChoiceError for a `where` that makes no sense.
 */
export function conditionsOf(entity, where) {
    const found = conditions(entity, where, ["startsWith", "endsWith"]);
    const template = templateOf(entity);
    if (found === null || template === null)
        return found;
    const place = "template_id";
    const field = { key: place, label: "Template", kind: "id" };
    return [{ place, field, operator: "equals", values: [template] }, ...found];
}
/** Servers commonly refuse addresses above 8,192 bytes. The rest is for the path and for what is asked for besides. */
const longestFilter = 7_800;
/**
 * The texts of `filter` that together ask for what the conditions ask for: none for no condition, and several where one
 * would be too long for an address, but has an `includes` of ids that can be shared out.
 *
 * @throws RequestError for a filter that is too long and cannot be shared out, and for a raw one with an unknown member.
 */
export function filterTexts(encode, found, raw = []) {
    for (const one of raw)
        refuseUnknown(one, ["name", "operator", "value"], "filters: a filter");
    const given = found.map(({ field, operator, values }) => {
        const several = operator === "includes" || operator === "excludes" || operator === "between";
        return { name: field.key, operator, value: several ? values : values[0] };
    });
    const all = [...given, ...raw];
    if (all.length === 0)
        return [];
    const text = encode(all);
    const { length } = new URLSearchParams({ text }).toString();
    if (length <= longestFilter)
        return [text];
    const ids = found.find(({ field, operator }) => field.key === "id" && operator === "includes");
    if (ids === undefined || ids.values.length < 2) {
        throw new RequestError(`where: ${length} characters are too long for an address (${longestFilter} at most). Ask in parts, or by \`id\`.`);
    }
    const half = Math.ceil(ids.values.length / 2);
    return [ids.values.slice(0, half), ids.values.slice(half)].flatMap((values) => filterTexts(encode, found.map((one) => (one === ids ? { ...ids, values } : one)), raw));
}
