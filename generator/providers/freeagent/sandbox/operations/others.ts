import { compareText } from "../../../../model/model.js";
import { personName } from "../../../../sandbox/seeds.js";
import type { EntityMetadata, FieldMetadata } from "../../metadata.js";
import { isoInstant } from "../accept.js";
import { agentObject, type Operations, type ServedAccount, type StoredTask } from "../account.js";
import type { Arguments } from "../read-arguments.js";
import { Refusal } from "../refusal.js";
import { legacyOperations } from "./legacy.js";
import { bulkOperations, compositeOperations, recordOperations } from "./records.js";
import { undocumentedOperations } from "./undocumented.js";

/** Every documented operation, by its root field. */
export function allOperations(account: ServedAccount): Operations {
  const records = recordOperations(account);
  return {
    ...metadataOperations(account),
    ...records,
    ...undocumentedOperations(records),
    ...bulkOperations(account),
    ...compositeOperations(account),
    ...taskOperations(account),
    ...legacyOperations(account),
  };
}

/** What the account is made of, straight from the snapshot; choices from the store, which knows those added since. */
function metadataOperations(account: ServedAccount): Operations {
  const { metadata, store } = account;
  const refuses = account.listing.has("refuses-parts");
  return {
    getEntities: (given) => {
      const entities = metadata.entities.map(({ fields: _fields, ...entity }) => ({
        ...entity,
        id: entity.entity_id,
        is_visible: true,
        is_custom: account.entities.get(entity.name)?.entity.custom ?? false,
      }));
      return given.flag("alphabetical_order") === true ? sortedBy(entities, ({ label }) => label ?? "") : entities;
    },

    getFields: (given) => {
      const entity = entityNamed(account, given.required("entity"));
      if (refuses && entity === metadata.entities.at(-1))
        throw new Refusal(`You may not see the fields of ${entity.name}.`);
      const hidden = given.flag("show_hidden") === true;
      return entity.fields
        .filter((field) => hidden || field.active)
        .map(({ active: _active, ...field }) => ({ ...field, is_custom: null, render_type: null }));
    },

    getFieldItems: (given) => {
      const field = fieldWithId(account, given.required("fa_field_config_id"));
      const list = field.catalog_type_id;
      if (list === null) return [];
      if (refuses && list === [...metadata.lists.keys()].at(-1))
        throw new Refusal(`You may not see the list of ${field.name}.`);
      const orders = new Map(metadata.lists.get(list)?.map((choice) => [choice.id, choice.order]));
      const pattern = (given.text("pattern") ?? "").toLowerCase();
      const found = store.choices(list).filter(({ label }) => label.toLowerCase().includes(pattern));
      return found
        .slice(0, given.count("limit") ?? found.length)
        .map(({ id, label }) => ({ id, name: label, order: orders.get(id) ?? 1 }));
    },

    getTeamMembers: (given) => {
      const activeOnly = given.flag("active") === true && given.flag("show_hidden_rows") !== true;
      const agents = store.people
        .map((person, index) => ({ person, agent: agentObject(person, index === 0) }))
        .filter(({ person }) => person.active || !activeOnly)
        .map(({ agent }) => agent);
      const order = given.pairs("order").toReversed();
      return { agents: order.reduce<readonly Agent[]>((sorted, [key, way]) => ordered(sorted, key, way), agents) };
    },
  };
}

type Agent = ReturnType<typeof agentObject>;

function ordered(agents: readonly Agent[], key: string, direction: string): readonly Agent[] {
  const ascending = sortedBy(agents, (agent) => String(Object.hasOwn(agent, key) ? agent[key] : ""));
  return direction === "DESC" ? ascending.toReversed() : ascending;
}

function entityNamed(account: ServedAccount, name: string): EntityMetadata {
  const entity = account.metadata.entities.find((candidate) => candidate.name === name);
  if (entity === undefined) throw new Refusal(`Entity "${name}" does not exist.`);
  return entity;
}

function fieldWithId(account: ServedAccount, id: string): FieldMetadata {
  for (const entity of account.metadata.entities) {
    const field = entity.fields.find((candidate) => candidate.id === id);
    if (field !== undefined) return field;
  }
  throw new Refusal(`Field "${id}" does not exist.`);
}

function sortedBy<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  return items.toSorted((left, right) => compareText(key(left), key(right)));
}

const types: ReadonlySet<string> = new Set(["Email", "Phone", "Event", "Task", "Note", "Attachment"]);

/** Both spellings of next steps are the vendor's. */
const categories: ReadonlySet<string> = new Set(["Activity", "NextStep", "NexSteps"]);

/** Activities and next steps of a record. */
function taskOperations(account: ServedAccount): Operations {
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
