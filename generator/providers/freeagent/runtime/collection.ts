import type { CallOptions } from "#runtime/client-options.js";
import type { EntityData, EntityTypes } from "#runtime/entity-data.js";
import { connection, type Client } from "./client.js";
import type { Collection } from "./collection-interface.js";
import type { EntityAccess } from "./entity-access.js";
import { countRecords, firstRecord, getRecord, iterateRecords, listRecords, type Query } from "./list-records.js";
import type { ChangesQuery, TasksQuery } from "./query-types.js";
import type { NextStepInput, NoteInput } from "./result-types.js";
import type { LineEntities } from "./write-lines.js";
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
  const { session, account } = client[connection];
  const entity = withId(described);
  const access: EntityAccess = { session, entity, date: account.date };
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
    updateMany: async (ids: readonly string[], patch: object, options?: CallOptions) =>
      (await many()).updateMany(access, ids, patch, options),
    deleteMany: async (ids: readonly string[], options?: CallOptions) =>
      (await many()).deleteMany(access, ids, options),
    upsertWithLines: async (input: object, given?: object, options?: CallOptions) =>
      (await import("./write-lines.js")).upsertWithLines(access, lines, input, given, options),
    changes: async (id: string, query?: ChangesQuery<PropertyKey>) => (await history()).listChanges(access, id, query),
    activities: async (id: string, query?: TasksQuery) => (await history()).listTasks(access, "Activity", id, query),
    nextSteps: async (id: string, query?: TasksQuery) => (await history()).listTasks(access, "NextStep", id, query),
    addNote: async (id: string, note: string | NoteInput, options?: CallOptions) =>
      (await history()).addNote(access, id, note, options),
    addNextStep: async (id: string, step: NextStepInput, options?: CallOptions) =>
      (await history()).addNextStep(access, id, step, options),
  };
}

// Few programs need these: bundlers put them into files of their own, which are loaded when they are first called.
const many = () => import("./write-many.js");
const history = () => import("./record-history.js");

/** Every record has its own id, which the CRM does not list as a field. */
function withId(entity: EntityData): EntityData {
  const id = { key: "id", label: "ID", kind: "id", required: true, create: false, update: false } as const;
  return { ...entity, fields: { id, ...entity.fields } };
}
