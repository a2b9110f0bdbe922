import { conditions } from "#runtime/conditions.js";
/** The field of a line that holds its parent. */
const lineParentKey = "parent_entity_reference_id";
/** "does not contains" is the vendor's spelling. */
const operators = {
    equals: "equals",
    notEquals: "not equals",
    contains: "contains",
    notContains: "does not contains",
    startsWith: "starts with",
    includes: "includes",
    after: "after",
    before: "before",
    between: "between",
};
/**
 * The filters of a query: its `where`, then its raw `filters` as they are. Null where nothing can match.
 *
 * @throws RequestError or UnknownChoiceError for conditions that make no sense.
 */
export function filtersOf(entity, where, raw = []) {
    const terms = conditions(entity, where, ["startsWith"]);
    if (terms === null)
        return null;
    const own = raw.map(({ field_name, operator, values }) => ({ field_name, operator, values }));
    return [...terms.map(filterOf), ...own];
}
function filterOf({ field, operator, values }) {
    if (operator === "endsWith")
        throw new TypeError("endsWith has been refused before.");
    // The vendor prints this condition without an operator, in a form that its own schema may refuse; this one is in use.
    if (field.key === lineParentKey && operator === "equals") {
        return { field_name: field.key, operator: operators.includes, values: values.map(String) };
    }
    return { field_name: field.key, operator: operators[operator], values: instants(field.kind, operator, values) };
}
/** `between` is documented with two instants; of a date they are the first day's beginning and the last day's end. */
function instants(kind, operator, values) {
    const texts = values.map(String);
    if (kind !== "date" || operator !== "between")
        return texts;
    return texts.map((day, index) => `${day}T${index === 0 ? "00:00:00.000" : "23:59:59.999"}Z`);
}
