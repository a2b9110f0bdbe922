import { compareText } from "../../../../model/compare-text.js";
import { agentObject } from "../agent-object.js";
import type { EntityMetadata, FieldMetadata } from "../../metadata.js";
import { Refusal } from "../refusal.js";
import type { ServedAccount } from "../served-account.js";
import type { Operations } from "./operation.js";

/** What the account is made of, straight from the snapshot; choices from the store, which knows those added since. */
export function metadataOperations(account: ServedAccount): Operations {
  const { metadata, store } = account;
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
      const hidden = given.flag("show_hidden") === true;
      return entity.fields
        .filter((field) => hidden || field.active)
        .map(({ active: _active, ...field }) => ({ ...field, is_custom: null, render_type: null }));
    },

    getFieldItems: (given) => {
      const field = fieldWithId(account, given.required("fa_field_config_id"));
      const list = field.catalog_type_id;
      if (list === null) return [];
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
