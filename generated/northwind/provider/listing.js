import { rowCheck } from "#runtime/check-conditions.js";
import { RequestError } from "#runtime/errors.js";
import { refuseUnknown } from "#runtime/known-fields.js";
import { orderTerms } from "#runtime/order-by.js";
import { decodeRecord, fieldsOf } from "./decode.js";
import { listingIn, readPayload } from "./envelope.js";
import { conditionsOf, filterTexts } from "./filters.js";
import { gatherRows, sortedRows } from "./gather-rows.js";
import { memberOf, textIn } from "#runtime/json.js";
import { sendForBody, sendRest } from "./rest-call.js";
const callMembers = ["signal", "timeoutMs", "deadlineMs"];
export const findingMembers = ["where", "filters", ...callMembers];
export const listMembers = ["select", "orderBy", "limit", "offset", ...findingMembers];
/**
 * Null where nothing can match.
 *
 * @throws RequestError or UnknownChoiceError for what makes no sense, before anything is sent.
 */
export function preparedQuery({ encodeFilter, checkFilters }, entity, query, known) {
    refuseUnknown(query, known, `${entity.collection}: the query`);
    const [term, ...more] = orderTerms(entity, query.orderBy);
    if (more.length > 0)
        throw new RequestError(`${entity.collection}: orderBy takes one field; the CRM sorts by no more.`);
    const found = conditionsOf(entity, query.where);
    const filters = filterTexts(encodeFilter, found ?? [], query.filters);
    if (found === null)
        return null;
    const checked = checkFilters ? found : [];
    return {
        filters,
        ...(term !== undefined && { sort: `${term.direction === "desc" ? "-" : ""}${term.field.key}` }),
        check: rowCheck(entity, checked, (row, { key }) => memberOf(row, key), "`encodeFilter` of createClient or `filters`"),
        isChecked: checked.length > 0,
        gathered: {},
    };
}
/** @throws RequestError where the query has more ids than one address holds. */
export function singleSearch({ filters, sort }) {
    if (filters.length < 2)
        return { filter: filters[0], sort };
    throw new RequestError("where.id: too many for one address. Ask in parts.");
}
/** One page of rows. The server may answer fewer than asked for: it caps pages at about 100. */
export async function listPage(to, entity, prepared, query, { offset, limit }) {
    const fields = fieldsOf(entity, query.select);
    const path = collectionPath(entity);
    const ask = (filter, start, most) => sendRest(to.session, 
    // A limit of 0 is refused; the first row tells the total just as well.
    { method: "GET", path, query: { start, limit: Math.max(1, most), filter, sort: prepared.sort }, about: entity }, (answer, call) => {
        const { rows, total } = listingIn(readPayload(answer, call), answer, call, entity.key);
        const found = rows.map((row) => {
            prepared.check(row, textIn(row, ["id"]) ?? "");
            return { row, record: decodeRecord(entity, fields, row, to) };
        });
        return { found, total };
    }, query);
    if (prepared.filters.length > 1) {
        const all = await (prepared.gathered.rows ??= gatherRows(prepared.filters, ask));
        const records = sortedRows(all, prepared.sort).map(({ record }) => record);
        return { total: all.length, records: records.slice(offset, offset + limit) };
    }
    const { found, total } = await ask(prepared.filters[0], offset, limit);
    const rows = found.slice(0, limit);
    const sort = prepared.sort?.replace("-", "");
    return {
        total: total ?? Number.NaN,
        records: rows.map(({ record }) => record),
        keys: sort === undefined ? undefined : rows.map(({ row }) => keyOf(memberOf(row, sort))),
    };
}
/** What a row is sorted by, so that it can be compared; undefined where the row does not show it. */
function keyOf(value) {
    return typeof value === "object" && value !== null ? JSON.stringify(value) : value;
}
export async function exportRecords(to, entity, query = {}) {
    const prepared = preparedQuery(to, entity, query, listMembers);
    if (prepared === null)
        return [];
    const { limit, offset: start } = query;
    const search = { start, limit, export: true, ...singleSearch(prepared) };
    return await sendForBody(to.session, { method: "GET", path: collectionPath(entity), query: search }, query);
}
/** @throws RequestError for an entity that has no path, which generated ones do. */
export function collectionPath({ paths, name }) {
    if (paths !== undefined)
        return paths.collection;
    throw new RequestError(`${name} has no path.`);
}
