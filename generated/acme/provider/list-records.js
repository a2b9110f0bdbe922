import { rowCheck } from "#runtime/check-conditions.js";
import { conditions } from "#runtime/conditions.js";
import { DecodeError, NotFoundError } from "#runtime/errors.js";
import { countOf, firstOf } from "#runtime/first-and-count.js";
import { iteratePages } from "#runtime/iterate.js";
import { kindGroup } from "#runtime/kind-group.js";
import { namesOf, neededId, refuseUnknown, selectedFields } from "#runtime/known-fields.js";
import { orderTerms } from "#runtime/order-by.js";
import { pageRange } from "#runtime/page-range.js";
import { quoted } from "#runtime/printable-text.js";
import { decodeFields, placesOf } from "./decode.js";
import { listEntityValues } from "./documents.js";
import { ask } from "./entity-access.js";
import { filtersOf } from "./filters.js";
import { isRecord, itemsOf, memberOf, textIn } from "./json.js";
const callOptions = ["signal", "timeoutMs", "deadlineMs"];
const finding = [...callOptions, "where", "search", "filters"];
const listing = [...finding, "select", "orderBy", "limit", "offset"];
const byNumber = ["seq_id", "ASC"];
export function listRecords(access, query = {}) {
    return askPage(access, "list", listing, query, query);
}
/** In order of creation unless told otherwise. `seq_id` tells records apart that are sorted by the same value. */
export async function* iterateRecords(access, query = {}) {
    const known = [...listing, "pageSize"];
    const created = [["created_at", "ASC"], byNumber];
    const given = orderOf(access, query);
    const asked = given.length > 0 ? [...given, byNumber] : created;
    const page = (offset, limit, order) => askPage(access, "iterate", known, query, { offset, limit }, order === "asked" ? asked : created);
    yield* iteratePages({
        name: `${access.entity.collection}.iterate`,
        page,
        totals: access.totals,
        isFixed: asked.every(([key]) => key === "created_at" || key === "seq_id"),
        mark: async () => {
            const one = { ...query, select: namesOf(access.entity, "updated_at") };
            return JSON.stringify(await askPage(access, "iterate", known, one, { limit: 1 }, [["updated_at", "DESC"]]));
        },
    }, query);
}
export function firstRecord(access, query = {}) {
    return firstOf((limit) => askPage(access, "first", listing, query, { offset: query.offset, limit }));
}
export function countRecords(access, query = {}) {
    const ids = { ...query, select: [] };
    return countOf((offset, limit) => askPage(access, "count", finding, ids, { offset, limit }), () => iterateRecords(access, ids), access.checkFilters && (conditionsOf(access, query)?.length ?? 0) > 0);
}
/** `listEntityValues` by id, as the API has no call for a single record. */
export async function getRecord(access, id, options = {}) {
    neededId(access.entity, id);
    const { signal, timeoutMs, deadlineMs } = options;
    const query = { signal, timeoutMs, deadlineMs, where: { id } };
    const { records } = await askPage({ ...access, checkFilters: false }, "get", listing, query, { limit: 1 });
    const found = records.find((record) => record.id === id);
    if (found !== undefined)
        return found;
    throw new NotFoundError(`There is no ${access.entity.name} with the id ${quoted(id)}.`);
}
async function askPage(access, method, known, query, range, order = orderOf(access, query)) {
    const { entity } = access;
    refuseUnknown(query, method === "count" ? [...known, "select"] : known, `${entity.collection}.${method}`);
    const fields = selectedFields(entity, query.select);
    const found = conditionsOf(access, query);
    const filters = filtersOf(found ?? [], query.filters);
    const { limit, offset } = pageRange(range);
    if (found === null)
        return { total: 0, records: [] };
    const checked = access.checkFilters ? found : [];
    const check = rowCheck(entity, checked, shown, "`filters`");
    const keys = new Set([...fields, ...checked].map(({ field }) => field.key));
    keys.delete("id");
    const variables = {
        entity: entity.key,
        fields: keys.size > 0 ? [...keys] : [anyField(access)],
        order: order.length > 0 ? order : undefined,
        limit,
        offset,
        pattern: query.search,
        filters: filters.length > 0 ? filters : undefined,
    };
    return await ask(access, listEntityValues, variables, (page) => readPage(access, fields, page, check), query);
}
function orderOf({ entity }, { orderBy }) {
    return orderTerms(entity, orderBy).map(({ field, direction }) => [field.key, direction.toUpperCase()]);
}
function conditionsOf({ entity }, { where }) {
    return conditions(entity, where, ["startsWith"]);
}
/** Every request must ask for a field, the documentation says. */
function anyField({ entity }) {
    const keys = Object.values(entity.fields).flatMap(({ key, hidden }) => (hidden || key === "id" ? [] : [key]));
    return keys.includes("seq_id") ? "seq_id" : (keys[0] ?? "seq_id");
}
function readPage(access, fields, page, check) {
    const { entity } = access;
    const rows = memberOf(page, "entity_values");
    const total = Number(memberOf(page, "count") ?? Number.NaN);
    if (!Array.isArray(rows) || Number.isNaN(total)) {
        throw new DecodeError(`${entity.name}: the answer to listEntityValues has no count or no records.`);
    }
    const places = placesOf(access, fields);
    const records = itemsOf(rows).map((row) => {
        const id = textIn(row, ["id"]);
        if (id === null)
            throw new DecodeError(`${entity.name}: the CRM answered a record without an id.`);
        check(row, id);
        return decodeFields(places, memberOf(row, "field_values"), { id });
    });
    return { total, records };
}
/** What a row has under a field: the id of a choice or a reference, else the value; undefined where it does not tell. */
function shown(row, { key, kind }) {
    if (key === "id")
        return memberOf(row, "id");
    const cell = memberOf(memberOf(row, "field_values"), key);
    if (!isRecord(cell))
        return cell;
    const { value, display_value: display = null, type, metadata } = cell;
    const isJoined = /^reference.?join$/i.test(String(type));
    const group = kindGroup[kind];
    if (group !== "choice" && group !== "reference")
        return (isJoined ? display : null) ?? value ?? display;
    // The id in a joined cell may be that of the record between; the label is surely the far one.
    const told = isJoined ? (group === "choice" ? display : null) : (value ?? memberOf(metadata, "id"));
    return told ?? ((value ?? display) === null ? null : undefined);
}
