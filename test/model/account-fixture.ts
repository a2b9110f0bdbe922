import type { AccountModel, ChoiceList, Entity, Field } from "../../generator/model/model.js";

/** A field with everything at its plainest; `id` defaults to the key behind `id:`. */
export function field(key: string, label: string | null, more: Partial<Field> = {}): Field {
  return {
    id: `id:${key}`,
    key,
    label,
    type: { kind: "text" },
    custom: /_field\d+$/.test(key),
    required: false,
    unique: false,
    readable: true,
    creatable: true,
    updatable: true,
    filterable: true,
    active: true,
    fullOnly: false,
    defaultValue: null,
    limits: {},
    vendorType: "text",
    ...more,
  };
}

export function entity(key: string, label: string | null, more: Partial<Entity> = {}): Entity {
  return {
    id: `id:${key}`,
    key,
    label,
    labelPlural: label === null ? null : `${label}s`,
    custom: key.startsWith("custom_app_"),
    fields: [],
    lines: [],
    methods: ["list", "iterate", "get", "first", "create", "update", "delete", "count"],
    paths: null,
    hasRows: false,
    ...more,
  };
}

export function account(entities: readonly Entity[], lists: readonly ChoiceList[] = []): AccountModel {
  return {
    account: "acme",
    provider: "freeagent",
    api: {
      kind: "graphql",
      url: "https://freeagent.network",
      schema: "type Query { a: Int }",
      bundled: true,
      documents: [],
      userDocuments: [],
    },
    entities,
    lists,
  };
}
