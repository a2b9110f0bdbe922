import { connection } from "./client.js";
import { countRecords, firstRecord, getRecord, iterateRecords, listRecords } from "./list-records.js";
import { createRecord, deleteRecord, updateRecord } from "./write-record.js";
export function collection(client, described, lines = {}) {
    const { session, account } = client[connection];
    const entity = withId(described);
    const access = { session, entity, date: account.date };
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
        updateMany: async (ids, patch, options) => (await many()).updateMany(access, ids, patch, options),
        deleteMany: async (ids, options) => (await many()).deleteMany(access, ids, options),
        upsertWithLines: async (input, given, options) => (await import("./write-lines.js")).upsertWithLines(access, lines, input, given, options),
        changes: async (id, query) => (await history()).listChanges(access, id, query),
        activities: async (id, query) => (await history()).listTasks(access, "Activity", id, query),
        nextSteps: async (id, query) => (await history()).listTasks(access, "NextStep", id, query),
        addNote: async (id, note, options) => (await history()).addNote(access, id, note, options),
        addNextStep: async (id, step, options) => (await history()).addNextStep(access, id, step, options),
    };
}
// Few programs need these: bundlers put them into files of their own, which are loaded when they are first called.
const many = () => import("./write-many.js");
const history = () => import("./record-history.js");
/** Every record has its own id, which the CRM does not list as a field. */
function withId(entity) {
    const id = { key: "id", label: "ID", kind: "id", required: true, create: false, update: false };
    return { ...entity, fields: { id, ...entity.fields } };
}
