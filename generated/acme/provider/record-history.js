import { writeDate } from "#runtime/date-codec.js";
import { DecodeError } from "#runtime/errors.js";
import { neededId, selectedFields } from "#runtime/known-fields.js";
import { pageRange } from "#runtime/page-range.js";
import { writeReference, readReference } from "#runtime/reference-codec.js";
import { decodeFields, placesOf } from "./decode.js";
import { addTask, getChangesOnEntity, getTasks } from "./documents.js";
import { ask } from "./entity-access.js";
import { itemsOf, memberOf, textOf } from "./json.js";
/** What was changed on a record: bare values, not cells. */
export async function listChanges(access, id, query = {}) {
    const { entity } = access;
    const { since } = query;
    const fields = selectedFields(entity, query.select);
    const isDay = typeof since === "string" && since.length === 10;
    const variables = {
        entity: entity.key,
        id: neededId(entity, id),
        from_date: since === undefined ? undefined : writeDate(isDay ? "date" : "dateTime", since, "changes.since"),
        limit: pageRange(query).limit,
        fields: fields.map(({ field }) => field.key),
    };
    const readChange = (change) => {
        const values = memberOf(change, "field_values");
        const changed = fields.filter(({ field }) => memberOf(values, field.key) !== undefined);
        const user = textOf(memberOf(change, "updated_by"));
        return {
            isCreate: memberOf(change, "is_create") === true,
            updatedAt: textOf(memberOf(change, "updated_at")),
            updatedBy: user === null ? null : readReference(user, null),
            values: decodeFields(placesOf(access, changed), values, {}, id),
        };
    };
    const read = (answer) => itemsOf(memberOf(answer, "changes")).map(readChange);
    return await ask(access, getChangesOnEntity, variables, read, query);
}
export async function listTasks(access, category, id, query = {}) {
    const { types, search } = query;
    const variables = { ...parentOf(access, id), category, types, search, limit: pageRange(query).limit };
    const readListed = (task) => ({
        ...readTask(task),
        from: textOf(memberOf(task, "from")),
        to: textOf(memberOf(task, "to")),
        subject: textOf(memberOf(task, "subject")),
    });
    const read = (answer) => itemsOf(memberOf(answer, "tasks")).map(readListed);
    return await ask(access, getTasks, variables, read, query);
}
export async function addNote(access, id, given, options) {
    const { note, mentions } = typeof given === "string" ? { note: given, mentions: undefined } : given;
    const variables = {
        ...parentOf(access, id),
        note,
        type: "Note",
        // A task that is already closed is what the API takes for a note.
        status: "closed",
        closed_at: new Date().toISOString(),
        task_mentions: mentions && usersOf(mentions, "addNote.mentions"),
    };
    const read = (answer) => {
        const { id: noteId, note: text } = readAdded(answer);
        return { id: noteId, note: text, closedAt: textOf(memberOf(answer, "closed_at")) };
    };
    return await ask(access, addTask, variables, read, options);
}
export async function addNextStep(access, id, step, options) {
    const { description, note, type = "Task", due, allDay = false, assignedTo } = step;
    const variables = {
        ...parentOf(access, id),
        description,
        note,
        type,
        // Anything else would make it a note.
        status: "open",
        due_date: due === undefined ? undefined : writeDate(allDay ? "date" : "dateTime", due, "addNextStep.due"),
        all_day: allDay,
        assigned_to: assignedTo && usersOf(assignedTo, "addNextStep.assignedTo"),
    };
    return await ask(access, addTask, variables, readAdded, options);
}
/** Tasks hang on a record by the entity's id, not by its system name. */
function parentOf({ entity }, id) {
    return { parent_entity_id: entity.id, parent_reference_id: neededId(entity, id) };
}
function usersOf(users, place) {
    return users.map((user) => writeReference(user, place));
}
/** What was added has an id; without one nobody knows whether it was. */
function readAdded(task) {
    const added = readTask(task);
    if (added.id !== "")
        return added;
    throw new DecodeError("The answer to a write is empty.");
}
function readTask(task) {
    return {
        id: textOf(memberOf(task, "id")) ?? "",
        note: textOf(memberOf(task, "note")),
        description: textOf(memberOf(task, "description")),
        owner: readOwner(memberOf(task, "owner")),
    };
}
function readOwner(owner) {
    const id = textOf(memberOf(owner, "id"));
    return id === null ? null : readReference(id, textOf(memberOf(owner, "full_name")));
}
