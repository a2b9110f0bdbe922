import { firstOf } from "#runtime/first-and-count.js";
import { iteratePages } from "#runtime/iterate.js";
import { idField } from "#runtime/known-fields.js";
import { pageRange } from "#runtime/page-range.js";
import { connection } from "./client.js";
import { aggregateRecords, summarizeRecords } from "./deal-totals.js";
import { exportRecords, findingMembers, listMembers, listPage, preparedQuery } from "./listing.js";
import { completeRecord, createRecord, deleteRecord, findByName, getRecord, updateRecord } from "./record-calls.js";
export function collection(client, entity) {
    const to = client[connection];
    const empty = { total: 0, records: [] };
    const list = async (query = {}, known = listMembers) => {
        const prepared = preparedQuery(to, entity, query, known);
        if (prepared === null)
            return empty;
        const { total, records } = await listPage(to, entity, prepared, query, pageRange(query));
        return { total, records };
    };
    async function* iterate(query = {}) {
        const prepared = preparedQuery(to, entity, query, [...listMembers, "pageSize"]);
        if (prepared === null)
            return;
        yield* iteratePages(async (offset, limit) => {
            const page = await listPage(to, entity, { sort: "created_at", ...prepared }, query, { offset, limit });
            // Without a total, only an empty page is the last one.
            return page.isTotalTold ? page : { ...page, total: Infinity };
        }, query);
    }
    const count = async (query = {}) => {
        const prepared = preparedQuery(to, entity, query, findingMembers);
        if (prepared === null)
            return 0;
        const page = await listPage(to, entity, prepared, { ...query, select: [] }, { offset: 0, limit: 1 });
        if (page.isTotalTold)
            return page.total;
        let rows = 0;
        for await (const _ of iterate({ ...query, select: [] }))
            rows += 1;
        return rows;
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
