import { connection } from "./client.js";
import { countRecords, firstRecord, getRecord, iterateRecords, listRecords } from "./list-records.js";
import { addNextStep, addNote, listChanges, listTasks } from "./record-history.js";
import { upsertWithLines } from "./write-lines.js";
import { deleteMany, updateMany } from "./write-many.js";
import { createRecord, deleteRecord, updateRecord } from "./write-record.js";
export function collection(client, described, lines = {}) {
    const { session, account, checkFilters, onOddValue } = client[connection];
    const entity = withId(described);
    const access = { session, entity, date: account.date, checkFilters, onOddValue, totals: {} };
    return {
        fields: entity.fields,
        list: (query) => listRecords(access, query),
        iterate: (query) => iterateRecords(access, query),
        get: (id, options) => getRecord(access, id, options),
        first: (query) => firstRecord(access, query),
        count: (query) => countRecords(access, query),
        create: (input, options) => createRecord(access, input, options),
        update: (id, patch, options) => updateRecord(access, id, patch, options),
        delete: (id, options) => deleteRecord(access, id, options),
        updateMany: (ids, patch, options) => updateMany(access, ids, patch, options),
        deleteMany: (ids, options) => deleteMany(access, ids, options),
        upsertWithLines: (input, given, options) => upsertWithLines(access, lines, input, given, options),
        changes: (id, query) => listChanges(access, id, query),
        activities: (id, query) => listTasks(access, "Activity", id, query),
        nextSteps: (id, query) => listTasks(access, "NextStep", id, query),
        addNote: (id, note, options) => addNote(access, id, note, options),
        addNextStep: (id, step, options) => addNextStep(access, id, step, options),
    };
}
/** Every record has its own id, which the CRM does not list as a field. */
function withId(entity) {
    const id = { key: "id", label: "ID", kind: "id", required: true, create: false, update: false };
    return { ...entity, fields: { id, ...entity.fields } };
}
