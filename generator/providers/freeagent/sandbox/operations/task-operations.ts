import { personName } from "../../../../sandbox/person-name.js";
import { isoInstant } from "../date-text.js";
import type { Arguments } from "../read-arguments.js";
import { Refusal } from "../refusal.js";
import type { ServedAccount } from "../served-account.js";
import type { StoredTask } from "../task-book.js";
import type { Operations } from "./operation.js";

const types: ReadonlySet<string> = new Set(["Email", "Phone", "Event", "Task", "Note", "Attachment"]);

/** Both spellings of next steps are the vendor's. */
const categories: ReadonlySet<string> = new Set(["Activity", "NextStep", "NexSteps"]);

/** Activities and next steps of a record. */
export function taskOperations(account: ServedAccount): Operations {
  return {
    getTasks: (given) => {
      const category = given.text("category");
      if (category !== null && !categories.has(category)) throw new Refusal(`Unknown category "${category}".`);
      const wanted = given.texts("types");
      const search = (given.text("search") ?? "").toLowerCase();
      const [entityId, recordId] = [given.text("parent_entity_id"), given.text("parent_reference_id")];
      const found = account.tasks
        .list()
        .filter((task) => entityId === null || task.entityId === entityId)
        .filter((task) => recordId === null || task.recordId === recordId)
        .filter((task) => category === null || task.open === (category !== "Activity"))
        .filter((task) => wanted === null || wanted.includes(task.type))
        .filter((task) => `${task.note ?? ""}\n${task.description ?? ""}`.toLowerCase().includes(search));
      return { tasks: found.slice(0, given.count("limit") ?? found.length).map((task) => shown(account, task)) };
    },

    addTask: (given) => {
      const type = given.text("type") ?? "Note";
      if (!types.has(type)) throw new Refusal(`Unknown type "${type}".`);
      for (const id of [...(given.texts("task_mentions") ?? []), ...(given.texts("assigned_to") ?? [])]) {
        if (!account.store.people.some((person) => person.id === id)) throw new Refusal(`User "${id}" does not exist.`);
      }
      const open = given.text("status") === "open";
      const added = account.tasks.add({
        ...parentOf(account, given),
        type,
        open,
        note: given.text("note"),
        description: given.text("description"),
        owner: given.texts("assigned_to")?.[0] ?? null,
        to: null,
        from: null,
        subject: null,
        closedAt: open ? null : (instant(given, "closed_at") ?? new Date(account.store.now()).toISOString()),
        dueDate: instant(given, "due_date"),
      });
      return shown(account, added);
    },
  };
}

function parentOf(account: ServedAccount, given: Arguments): Pick<StoredTask, "entityId" | "recordId"> {
  const [entityId, recordId] = [given.text("parent_entity_id"), given.text("parent_reference_id")];
  if (entityId === null && recordId === null) return { entityId, recordId };
  const parent = [...account.entities.values()].find(({ entity }) => entity.id === entityId);
  if (parent === undefined) throw new Refusal(`parent_entity_id "${entityId ?? ""}" is no app's id.`);
  if (recordId === null || account.store.get(parent.entity.key, recordId) === null) {
    throw new Refusal(`Record "${recordId ?? ""}" of "${parent.entity.key}" does not exist.`, "NOT_FOUND");
  }
  return { entityId, recordId };
}

function instant(given: Arguments, name: string): string | null {
  const text = given.text(name);
  const parsed = text === null ? null : isoInstant(text);
  if (text !== null && parsed === null) throw new Refusal(`${name} must be YYYY-MM-DD or an ISO instant.`);
  return parsed;
}

function shown(account: ServedAccount, task: StoredTask): Readonly<Record<string, unknown>> {
  const owner = account.store.people.find((person) => person.id === task.owner);
  return {
    id: task.id,
    note: task.note,
    description: task.description,
    owner: owner === undefined ? null : { id: owner.id, full_name: personName(owner) },
    to: task.to,
    from: task.from,
    subject: task.subject,
    closed_at: task.closedAt,
    due_date: task.dueDate,
    type: task.type,
    status: task.open ? "open" : "closed",
  };
}
