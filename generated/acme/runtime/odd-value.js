import { DecodeError } from "./errors.js";
import { kindGroup } from "./kind-group.js";
import { cutText, printableText } from "./printable-text.js";
/**
 * What stands for a value that its field's type does not have: what the client's `onOddValue` makes of it, and
 * undefined for nothing.
 *
 * @throws DecodeError by default, but not in the answer to a write; and whatever `onOddValue` throws.
 */
export function settleOddValue(reading, place, value) {
    const { session, onOddValue, unread } = reading;
    const { entity, id, name, field } = place;
    const about = { entity: entity.name, id, field: name, key: field.key, message: oddMessage(reading, place, value) };
    const isAsked = typeof onOddValue === "function";
    if (unread === undefined && !isAsked && onOddValue !== "null")
        throw new DecodeError(about.message);
    session.tell?.({ kind: "odd-value", ...about });
    const odd = { ...about, value };
    if (unread === undefined)
        return isAsked ? onOddValue(odd) : undefined;
    try {
        if (isAsked)
            return onOddValue(odd);
    }
    catch {
        // The write was carried out all the same: it is told by `unread`.
    }
    unread.push(odd);
    return undefined;
}
/** A record with what could not be read of it beside. Not enumerable: whoever copies or prints the record means its fields. */
export function withUnread(record, unread) {
    return unread.length === 0 ? record : Object.defineProperty(record, "$unread", { value: unread });
}
function oddMessage({ session }, { entity, id, name, field }, value) {
    // Cut after the secrets are out: half of one would not be known any more.
    const shown = (one) => cutText(printableText(session.clean(JSON.stringify(one) ?? String(one))), 80);
    const group = kindGroup[field.kind];
    const isCoded = group === "choice" || group === "reference";
    const isSeveral = Array.isArray(value);
    const said = isSeveral
        ? `several values where one was expected: ${shown(value)}.`
        : `${shown(value)} does not fit a field of kind ${field.kind}${group === "number" ? " as JavaScript holds numbers" : ""}.`;
    const type = typeof value === "object" ? "type: json" : "type: text";
    const setting = `overrides: { ${entity.key}.${field.key}: { ${isSeveral && isCoded ? "multiple: true" : type} } }`;
    const advice = `Set \`${setting}\` in codegen.yml and generate again, or give createClient \`onOddValue\`.`;
    return `${entity.name}.${name} of ${shown(id)}: ${said} ${advice}`;
}
