import { conditions } from "#runtime/conditions.js";
import { templateOf } from "./template-of.js";
const words = {
    equals: "equals",
    notEquals: "not_equals",
    includes: "in",
    contains: "contains",
    notContains: "not_contains",
    startsWith: "starts_with",
    endsWith: "ends_with",
    after: "after",
    before: "before",
    between: "between",
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
export const encodeFilter = (list) => JSON.stringify(list.map((one) => ({ ...one, operator: wordOf(one.operator) })));
/**
 * The conditions of a query, those of the entity's template included; null where nothing can match.
 *
 * @throws RequestError or UnknownChoiceError for a `where` that makes no sense.
 */
export function filterConditions(entity, query) {
    const found = conditions(entity, query.where, ["startsWith", "endsWith"]);
    if (found === null)
        return null;
    const template = templateOf(entity);
    return [
        ...(template === null ? [] : [{ name: "template_id", operator: "equals", value: template }]),
        ...found.map(({ field, operator, values }) => {
            const several = operator === "includes" || operator === "between";
            return { name: field.key, operator, value: several ? values : values[0] };
        }),
        ...(query.filters ?? []),
    ];
}
function wordOf(operator) {
    return Object.entries(words).find(([own]) => own === operator)?.[1] ?? operator;
}
