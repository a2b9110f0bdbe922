import type { Snapshot } from "../../../generator/snapshot/snapshot.js";

/** Where the text of a FreeAgent account can stand. */
export const freeagentSinks = [
  "entity.label",
  "entity.label_plural",
  "entity.name",
  "entity.entity_id",
  "entity.display_name",
  "field.name",
  "field.name_label",
  "field.id",
  "field.main_type",
  "field.default_value",
  "field.reference",
  "choice.name",
  "choice.id",
  "list.id",
] as const;

/** An account in which each text stands at each of these places, one entity a text. */
export function freeagentAccount(texts: readonly string[]): Snapshot {
  const lists = texts.flatMap((text, index): readonly (readonly [string, unknown])[] => [
    [text === "" ? "list-empty" : `${text}`, [{ id: `a${index}`, name: "Plain", order: 1 }]],
    [
      `list-${index}`,
      [
        { id: `b${index}`, name: text, order: 1 },
        { id: `${text}!`, name: "Other", order: 2 },
        { id: `c${index}`, name: `${text} `, order: 3 },
      ],
    ],
  ]);
  const metadata = {
    formatVersion: 1,
    provider: "freeagent",
    url: "https://freeagent.network",
    seenAs: { client: "e65306aee9e3", hidden: true },
    batch: 1,
    introspection: "refused",
    entities: texts.map((text, index) => ({
      entity_id: `${text}-${index}`,
      name: text === "" ? "empty" : text,
      display_name: text,
      label: text,
      label_plural: text,
      fields: [
        field("first_name", { name_label: "First Name" }),
        field(text === "" ? "empty" : text, { name_label: "By its name", id: `name-${index}` }),
        field("by_label", { name_label: text }),
        field("by_id", { id: `${text}?` }),
        field("by_type", { main_type: text }),
        field("by_default", { default_value: text }),
        field("by_reference", { main_type: "reference", reference_fa_entity_name: text, reference_fa_entity_id: text }),
        field("by_choice", { main_type: "reference", catalog_type_id: `list-${index}` }),
        field("by_list", { main_type: "reference", catalog_type_id: text === "" ? "list-empty" : text }),
      ],
    })),
    lists: Object.fromEntries(lists),
  };
  return { account: "acme", files: new Map([["metadata.json", JSON.stringify(metadata)]]) };
}

function field(name: string, unusual: object): object {
  return {
    id: `id-${name}`,
    name,
    name_label: name,
    main_type: "text",
    is_required: null,
    is_visible: true,
    is_unique: null,
    default_value: null,
    catalog_type_id: null,
    reference_field_id: null,
    reference_fa_entity_id: null,
    reference_fa_entity_name: null,
    active: true,
    ...unusual,
  };
}
