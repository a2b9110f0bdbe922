import { kindGroup } from "#runtime/kind-group.js";
import { refuseUnknown } from "#runtime/known-fields.js";
/** The field of a line that holds its parent. */
const lineParentKey = "parent_entity_reference_id";
/** "does not contains" is the vendor's spelling. */
const words = {
    equals: "equals",
    notEquals: "not equals",
    contains: "contains",
    notContains: "does not contains",
    startsWith: "starts with",
    includes: "includes",
    excludes: "excludes",
    after: "after",
    before: "before",
    between: "between",
};
/** The filters of a query: its conditions, then its raw `filters`. */
export function filtersOf(conditions, raw = []) {
    return [...conditions.map(filterOf), ...raw.map(givenFilter)];
}
/** @throws RequestError for a member that would be left out without a word. */
function givenFilter(given) {
    refuseUnknown(given, ["field_name", "operator", "values", "value"], "filters: a filter");
    const { field_name, operator, values, value } = given;
    if (value === undefined)
        return { field_name, operator, values };
    return { field_name, operator: operator ?? words.includes, values: [values ?? [], value].flat() };
}
function filterOf({ field, operator, values }) {
    const { key: field_name, kind } = field;
    if (operator === "endsWith")
        throw new TypeError("endsWith has been refused before.");
    if (operator === "isEmpty") {
        // The help page says that these need no value.
        return { field_name, operator: values[0] === true ? "does not exist" : "exists", values: [] };
    }
    const group = kindGroup[kind];
    // By id, every program in use asks for one of several. So it is with a line's parent, for which the vendor prints no word.
    const isById = group === "choice" || group === "reference" || field_name === lineParentKey;
    const word = words[operator === "equals" && isById ? "includes" : operator];
    return { field_name, operator: word, values: instants(kind, operator, values) };
}
/** `between` is documented with two instants; of a date they are the first day's beginning and the last day's end. */
function instants(kind, operator, values) {
    const texts = values.map(String);
    if (kind !== "date" || operator !== "between")
        return texts;
    return texts.map((day, index) => `${day}T${index === 0 ? "00:00:00.000" : "23:59:59.999"}Z`);
}
