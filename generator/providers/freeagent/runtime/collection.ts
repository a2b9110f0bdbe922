import type { CallOptions } from "#runtime/client-options.js";
import type { EntityData, EntityTypes } from "#runtime/entity-data.js";
import { connection, type Client } from "./client.js";
import type { Collection } from "./collection-interface.js";
import type { EntityAccess } from "./entity-access.js";
import { countRecords, firstRecord, getRecord, iterateRecords, listRecords, type Query } from "./list-records.js";
import type { ChangesQuery, TasksQuery } from "./query-types.js";
import { addNextStep, addNote, listChanges, listTasks } from "./record-history.js";
import type { NextStepInput, NoteInput } from "./result-types.js";
import { upsertWithLines, type LineEntities } from "./write-lines.js";
import { deleteMany, updateMany } from "./write-many.js";
import { createRecord, deleteRecord, updateRecord } from "./write-record.js";

/**
 * The records of one entity. `T` is the emitted description of what `entity` says as data, so the two agree by
 * generation; inside, records are what the data makes of them.
 */
export function collection<T extends EntityTypes>(
  client: Client,
  entity: EntityData,
  lines?: LineEntities,
): Collection<T>;
export function collection(client: Client, described: EntityData, lines: LineEntities = {}): object {
  const { session, account, checkFilters, onOddValue } = client[connection];
  const entity = withId(described);
  const access: EntityAccess = { session, entity, date: account.date, checkFilters, onOddValue, totals: {} };
  return {
    fields: entity.fields,
    list: (query?: Query) => listRecords(access, query),
    iterate: (query?: Query) => iterateRecords(access, query),
    get: (id: string, options?: CallOptions) => getRecord(access, id, options),
    first: (query?: Query) => firstRecord(access, query),
    count: (query?: Query) => countRecords(access, query),
    create: (input: object, options?: CallOptions) => createRecord(access, input, options),
    update: (id: string, patch: object, options?: CallOptions) => updateRecord(access, id, patch, options),
    delete: (id: string, options?: CallOptions) => deleteRecord(access, id, options),
    updateMany: (ids: readonly string[], patch: object, options?: CallOptions) =>
      updateMany(access, ids, patch, options),
    deleteMany: (ids: readonly string[], options?: CallOptions) => deleteMany(access, ids, options),
    upsertWithLines: (input: object, given?: object, options?: CallOptions) =>
      upsertWithLines(access, lines, input, given, options),
    changes: (id: string, query?: ChangesQuery<PropertyKey>) => listChanges(access, id, query),
    activities: (id: string, query?: TasksQuery) => listTasks(access, "Activity", id, query),
    nextSteps: (id: string, query?: TasksQuery) => listTasks(access, "NextStep", id, query),
    addNote: (id: string, note: string | NoteInput, options?: CallOptions) => addNote(access, id, note, options),
    addNextStep: (id: string, step: NextStepInput, options?: CallOptions) => addNextStep(access, id, step, options),
  };
}

/** Every record has its own id, which the CRM does not list as a field. */
function withId(entity: EntityData): EntityData {
  const id = { key: "id", label: "ID", kind: "id", required: true, create: false, update: false } as const;
  return { ...entity, fields: { id, ...entity.fields } };
}
