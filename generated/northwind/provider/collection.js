import { countOf, firstOf } from "#runtime/first-and-count.js";
import { iteratePages } from "#runtime/iterate.js";
import { idField, namesOf } from "#runtime/known-fields.js";
import { pageRange } from "#runtime/page-range.js";
import { connection } from "./client.js";
import { aggregateRecords, summarizeRecords } from "./deal-totals.js";
import { exportRecords, findingMembers, listMembers, listPage, preparedQuery } from "./listing.js";
import { completeRecord, createRecord, deleteRecord, findByName, getRecord, updateRecord } from "./record-calls.js";
/** The key of the order that nothing changes. */
const created = "created_at";
export function collection(client, entity) {
    const to = client[connection];
    const totals = {};
    const empty = { total: 0, records: [] };
    const list = async (query = {}, known = listMembers) => {
        const prepared = preparedQuery(to, entity, query, known);
        if (prepared === null)
            return empty;
        const range = pageRange(query);
        const { total, records } = await listPage(to, entity, prepared, query, range);
        // Where the server does not say how many there are: what is known of.
        return { total: Number.isNaN(total) ? range.offset + records.length : total, records };
    };
    async function* iterate(query = {}) {
        const prepared = preparedQuery(to, entity, query, [...listMembers, "pageSize"]);
        if (prepared === null)
            return;
        const asked = { sort: created, ...prepared };
        yield* iteratePages({
            name: `${entity.collection}.iterate`,
            page: (offset, limit, order) => listPage(to, entity, order === "asked" ? asked : { ...asked, sort: created }, query, { offset, limit }),
            totals,
            isFixed: asked.sort.replace("-", "") === created,
            mark: async () => {
                const one = { ...query, select: namesOf(entity, "updated_at") };
                const newest = { ...prepared, sort: "-updated_at" };
                const { total, records } = await listPage(to, entity, newest, one, { offset: 0, limit: 1 });
                return JSON.stringify({ total, records });
            },
        }, query);
    }
    const count = async (query = {}) => {
        const prepared = preparedQuery(to, entity, query, findingMembers);
        if (prepared === null)
            return 0;
        const ids = { ...query, select: [] };
        return await countOf(async (offset, limit) => {
            return await listPage(to, entity, prepared, ids, { offset, limit });
        }, () => iterate(ids), prepared.isChecked);
    };
    return {
        list: (query) => list(query),
        iterate,
        first: (query) => firstOf((limit) => list({ ...query, limit })),
        get: (id, options) => getRecord(to, entity, id, options),
        create: (input, options) => createRecord(to, entity, input, options),
        update: (id, input, options) => updateRecord(to, entity, id, input, options),
        delete: (id, options) => deleteRecord(to, entity, id, options),
        count,
        complete: (id, options) => completeRecord(to, entity, id, options),
        summary: (query) => summarizeRecords(to, entity, query),
        aggregate: (query) => aggregateRecords(to, entity, query),
        findByName: (name, options) => findByName(to, entity, name, options),
        export: (query) => exportRecords(to, entity, query),
        fields: { id: idField, ...entity.fields },
    };
}
