import { readChoice } from "#runtime/choice-codec.js";
import { readDate } from "#runtime/date-codec.js";
import { DecodeError } from "#runtime/errors.js";
import { quoted } from "#runtime/printable-text.js";
import { readReference } from "#runtime/reference-codec.js";
import { isRecord, memberOf, textOf } from "./json.js";
/** The fields asked for, each of them there: null or an empty array where the cell is absent. */
export function decodeFields(entity, fields, cells, date) {
    return fields.map(({ name, field }) => {
        return [
            name,
            decodeCell(field, memberOf(cells, field.key), `${entity.name}.${name}`, `${entity.key}.${field.key}`, date),
        ];
    });
}
/** Only the fields that the answer has: the server leaves out what it likes after a write. */
export function decodePresent(entity, values, date) {
    const present = Object.entries(entity.fields)
        .filter(([, field]) => memberOf(values, field.key) !== undefined)
        .map(([name, field]) => ({ name, field }));
    return decodeFields(entity, present, values, date);
}
/**
 * A cell is `{ id, type, value?, display_value?, metadata? }`, of which the last three may be absent or null; a value
 * that stands for itself, as in changes, is taken too.
 * @see https://api.freeagent.network
 */
function decodeCell(field, given, place, key, date) {
    const { value, shown } = cellOf(field, given);
    const decode = (one, name) => decodeValue(field, { value: one, shown: name }, place, key, date);
    if (field.multiple) {
        const values = Array.isArray(value) ? value : isEmpty(value) ? [] : [value];
        const names = Array.isArray(shown) ? shown : [shown];
        return values.map((one, index) => decode(one, names[index])).filter((one) => one !== null);
    }
    return decode(value, Array.isArray(shown) && shown.length === 1 ? shown[0] : shown);
}
function cellOf(field, given) {
    if (!isRecord(given) || !("value" in given || "display_value" in given || "type" in given)) {
        return { value: given, shown: undefined };
    }
    const metadata = memberOf(given, "metadata");
    const shown = memberOf(given, "display_value") ?? memberOf(metadata, "full_name") ?? memberOf(metadata, "display_name");
    const value = memberOf(given, "value");
    // A joined field's value may be the id of what it goes through; only what is shown is surely the far value.
    const joined = /^reference.?join$/i.test(String(memberOf(given, "type")));
    const plain = field.kind !== "choice" && field.kind !== "reference";
    return { value: (joined && plain ? shown : null) ?? value ?? (plain ? shown : undefined), shown };
}
function decodeValue(field, { value, shown }, place, key, date) {
    if (value === null || value === undefined)
        return field.kind === "list" ? [] : null;
    switch (field.kind) {
        case "json":
        case "structure":
        case "custom":
        case "unknown":
            return value;
        case "list":
            return (Array.isArray(value) ? value : String(value).split(/[,;]/))
                .map((item) => String(item).trim())
                .filter(Boolean);
        default:
    }
    if (Array.isArray(value)) {
        if (value.length === 0)
            return null;
        throw new DecodeError(`${place}: the CRM answered several values where one was expected. ` +
            `Set \`overrides: { ${key}: { multiple: true } }\` in codegen.yml, and generate again.`);
    }
    if (value === "" && !isText(field))
        return null;
    const name = textOf(shown);
    switch (field.kind) {
        case "choice":
        case "reference": {
            const id = textOf(isRecord(value) ? memberOf(value, "id") : value);
            if (id === null)
                break;
            const known = name ?? textOf(memberOf(value, "name") ?? memberOf(value, "full_name"));
            return field.kind === "choice" ? readChoice(field, id, known) : readReference(id, known);
        }
        case "number":
        case "money": {
            const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
            if (typeof number === "number" && Number.isFinite(number))
                return number;
            break;
        }
        case "boolean":
            if (/^(true|1)$/i.test(String(value)))
                return true;
            if (/^(false|0)$/i.test(String(value)))
                return false;
            break;
        case "date":
        case "dateTime":
            return readDate(date, value, place);
        default: {
            const text = typeof value === "boolean" ? String(value) : (textOf(value) ?? name);
            if (text !== null)
                return text;
        }
    }
    throw new DecodeError(`${place}: ${quoted(value)} is no ${field.kind}. ` +
        `Give the field another type with \`overrides: { ${key}: { type: … } }\` in codegen.yml, and generate again.`);
}
function isText({ kind }) {
    return kind === "text" || kind === "email" || kind === "phone" || kind === "url" || kind === "id";
}
function isEmpty(value) {
    return value === null || value === undefined || value === "";
}
