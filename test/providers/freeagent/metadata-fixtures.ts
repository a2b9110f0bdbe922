import { canonicalJson, type Snapshot } from "../../../generator/snapshot/snapshot.js";

type Members = Readonly<Record<string, unknown>>;

/** A field as `getFields` answers it; what is not given is null, as in the vendor's examples. */
export function field(id: string, name: string, main_type: string | null, members: Members = {}): Members {
  return {
    id,
    name,
    name_label: name,
    main_type,
    is_required: null,
    is_visible: true,
    is_unique: null,
    default_value: null,
    catalog_type_id: null,
    reference_field_id: null,
    reference_fa_entity_id: null,
    reference_fa_entity_name: null,
    ...members,
  };
}

/** An app as `getEntities` answers it. */
export function app(entity_id: string, name: string, members: Members = {}): Members {
  return { entity_id, name, display_name: "name", label: name, label_plural: `${name}s`, ...members };
}

/** A snapshot of these apps, their fields active unless they say otherwise. */
export function snapshotOf(
  apps: readonly (Members & { readonly fields?: readonly Members[] })[],
  lists: Readonly<Record<string, readonly Members[]>> = {},
  files: Readonly<Record<string, string>> = {},
): Snapshot {
  const metadata = {
    formatVersion: 1,
    provider: "freeagent",
    url: "https://crm.example.com",
    seenAs: { client: "token", hidden: true },
    batch: 25,
    introspection: "schema.graphql" in files ? "answered" : "refused",
    entities: apps.map((one) => ({ ...one, fields: (one.fields ?? []).map((each) => ({ active: true, ...each })) })),
    lists,
  };
  return { account: "acme", files: new Map([["metadata.json", canonicalJson(metadata)], ...Object.entries(files)]) };
}
