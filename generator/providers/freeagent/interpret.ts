import type { AccountModel, ChoiceList, Entity, Field, FieldType } from "../../model/model.js";
import type { ProblemCode } from "../../problem/codes.js";
import { problem, type Problem, ProblemError } from "../../problem/problem.js";
import type { Snapshot } from "../../snapshot/snapshot.js";
import { unseenParts, unseenProblems } from "../../snapshot/unseen.js";
import type { Interpreted, InterpretSettings } from "../provider.js";
import { builtInApps, findLineParents } from "./apps.js";
import { fieldType, isReadOnly, type KnownTargets } from "./field-types.js";
import { graphqlApi } from "./graphql-api.js";
import { type EntityMetadata, type FieldMetadata, type Metadata, readMetadata } from "./metadata.js";

/**
 * Snapshot -> AccountModel. Throws a ProblemError for a snapshot that is not whole, `lines` that name no app, and
 * documents of the project's own that the schema does not allow; everything else is reported and lived with.
 */
export function interpret(snapshot: Snapshot, settings: InterpretSettings): Interpreted {
  const metadata = readMetadata(snapshot);
  const { account } = snapshot;
  const unique = dropDuplicates(account, metadata.entities);
  const others = metadata.others.map(({ name }) => name);
  const lines = findLineParents(account, unique.entities, others, settings);
  const parts = unseenParts(snapshot);
  const { api, problems } = graphqlApi(snapshot, metadata, settings.documents);
  const surroundings = {
    byId: new Map(unique.entities.map((entity) => [entity.entity_id, entity])),
    byName: new Map(unique.entities.map((entity) => [entity.name, entity])),
    parents: lines.parents,
  };
  const entities = resolveMirrors(unique.entities.map((entity) => interpretEntity(entity, surroundings)));
  const lists = [...metadata.lists].map(([id, choices]): ChoiceList => {
    return { id, choices: choices.map((choice) => ({ id: choice.id, label: choice.name })) };
  });
  const all: readonly Problem[] = [
    ...unseenProblems(account, parts),
    ...unique.problems,
    ...lines.problems,
    ...problems,
    ...reportFields(account, entities, metadata.lists),
  ];
  const errors = all.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new ProblemError(errors);
  const model: AccountModel = {
    account,
    provider: "freeagent",
    api,
    entities,
    lists: addMissingLists(lists, metadata),
    seenAs: markOf(metadata),
    unseen: [
      ...metadata.others.map(({ name, why }) => ({ entity: name, field: null, leftOut: why === "left-out" })),
      ...parts.flatMap(({ entity, field = null }) => (entity === undefined ? [] : [{ entity, field, leftOut: false }])),
    ],
  };
  return { model, problems: all };
}

/** A token of unknown origin tells nothing. */
export function markOf({ seenAs: { client } }: Pick<Metadata, "seenAs">): string | null {
  return client === "token" ? null : `client:${client}`;
}

/** A field may name a list that could not be had; its type then knows no entries, and every text reads. */
function addMissingLists(lists: readonly ChoiceList[], metadata: Metadata): readonly ChoiceList[] {
  const named = metadata.entities.flatMap((entity) => entity.fields.flatMap((field) => field.catalog_type_id ?? []));
  const missing = new Set(named.filter((id) => !metadata.lists.has(id)));
  return [...lists, ...[...missing].map((id) => ({ id, choices: [] }))];
}

function dropDuplicates(
  account: string,
  entities: readonly EntityMetadata[],
): { readonly entities: readonly EntityMetadata[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const keepFirst = <T extends { readonly name: string }>(
    items: readonly T[],
    idOf: (item: T) => string,
    where: string,
    entity?: string,
  ): readonly T[] => {
    const ids = new Set<string>();
    const names = new Set<string>();
    return items.filter((item) => {
      const place = {
        kind: "account",
        account,
        ...(entity === undefined ? { entity: item.name } : { entity, field: item.name }),
      } as const;
      if (ids.has(idOf(item))) {
        problems.push(problem("model.duplicate-id", `The id ${idOf(item)} stands twice ${where}.`, place));
      } else if (names.has(item.name)) {
        const message = `The system name ${item.name} stands twice ${where}; the first by id is kept.`;
        problems.push(problem("freeagent.duplicate-name", message, place, { severity: "warning" }));
      }
      const known = ids.has(idOf(item)) || names.has(item.name);
      ids.add(idOf(item));
      names.add(item.name);
      return !known;
    });
  };
  const kept = keepFirst(entities, (entity) => entity.entity_id, `among the apps of ${account}`).map((entity) => ({
    ...entity,
    fields: keepFirst(entity.fields, (field) => field.id, `among the fields of ${entity.name}`, entity.name),
  }));
  return { entities: kept, problems };
}

/** Every app has every method: the API knows no differences. */
const methods = [
  "list",
  "iterate",
  "get",
  "first",
  "create",
  "update",
  "delete",
  "count",
  "updateMany",
  "deleteMany",
  "upsertWithLines",
  "changes",
  "activities",
  "nextSteps",
  "addNote",
  "addNextStep",
] as const;

export interface Surroundings {
  /** The apps by their ids and by their system names. */
  readonly byId: ReadonlyMap<string, EntityMetadata>;
  readonly byName: ReadonlyMap<string, EntityMetadata>;
  /** Line app -> its parent, by system name. */
  readonly parents: ReadonlyMap<string, string>;
}

/** One app of the metadata as an entity of the model. Mirrors still show `unknown`: see `resolveMirrors`. */
function interpretEntity(entity: EntityMetadata, surroundings: Surroundings): Entity {
  const knows: KnownTargets = { entity: (field) => targetOf(field, surroundings) };
  return {
    id: entity.entity_id,
    key: entity.name,
    label: entity.label,
    labelPlural: entity.label_plural,
    custom: !builtInApps.has(entity.name),
    // Every record has its own `id`, listed as a field or not.
    fields: entity.fields.filter((field) => field.name !== "id").map((field) => interpretField(entity, field, knows)),
    lines: [...surroundings.byName.keys()].filter((line) => surroundings.parents.get(line) === entity.name),
    methods,
    paths: null,
    hasRows: false,
  };
}

function interpretField(entity: EntityMetadata, field: FieldMetadata, knows: KnownTargets): Field {
  const type = fieldType(field, knows);
  const writable = field.active && !isReadOnly(field);
  return {
    id: field.id,
    key: field.name,
    label: field.name_label,
    type,
    custom: isNumbered(entity.name, field.name),
    required: field.is_required ?? false,
    unique: field.is_unique ?? false,
    readable: true,
    creatable: writable,
    updatable: writable,
    filterable: type.kind !== "unknown",
    active: field.active,
    fullOnly: false,
    defaultValue: field.default_value,
    limits: {},
    vendorType: field.main_type ?? "",
  };
}

/** `contact_field14` of `contact`. */
export function isNumbered(entity: string, field: string): boolean {
  return field.startsWith(entity) && /^_field\d+$/.test(field.slice(entity.length));
}

function targetOf(field: FieldMetadata, { byId, byName }: Surroundings): string | null {
  const { reference_fa_entity_id: id, reference_fa_entity_name: name } = field;
  const target = (id === null ? undefined : byId.get(id)) ?? (name === null ? undefined : byName.get(name));
  return target?.name ?? null;
}

/**
 * Gives each mirror the type of what it shows, through any number of mirrors. Where the far field is not listed, or a
 * chain of mirrors comes back to itself, the type inside stays unknown.
 */
function resolveMirrors(entities: readonly Entity[]): readonly Entity[] {
  const byEntity = new Map(
    entities.flatMap((entity) => {
      const known = { id: entity.id, fields: new Map(entity.fields.map((field) => [field.id, field])) };
      return [[entity.key, known] as const, [entity.id, known] as const];
    }),
  );
  const far = ({ of }: Mirror): Field | undefined => byEntity.get(of.entity)?.fields.get(of.field);

  const shown = new Map<Field, FieldType>();
  /** What the end of the chain is; kept for every mirror on the way, as many a chain may lead through it. */
  const shownBy = (first: Field, mirror: Mirror): FieldType => {
    const way = new Set([first]);
    let last: FieldType = mirror;
    while (last.kind === "mirror") {
      const next = far(last);
      const known = next === undefined || way.has(next) ? last.type : (shown.get(next) ?? next.type);
      if (next !== undefined && known === next.type) way.add(next);
      last = known;
    }
    for (const field of way) if (field.type.kind === "mirror") shown.set(field, last);
    return last;
  };

  const resolved = (field: Field, type: Mirror): FieldType => {
    const entity = byEntity.get(type.of.entity)?.id ?? type.of.entity;
    return { ...type, of: { entity, field: type.of.field }, type: shownBy(field, type) };
  };
  return entities.map((entity) => ({
    ...entity,
    fields: entity.fields.map((field) =>
      field.type.kind === "mirror" ? { ...field, type: resolved(field, field.type) } : field,
    ),
  }));
}

type Mirror = FieldType & { readonly kind: "mirror" };

/** What is not understood of the fields: reported, then lived with. */
function reportFields(
  account: string,
  entities: readonly Entity[],
  lists: ReadonlyMap<string, unknown>,
): readonly Problem[] {
  return entities.flatMap((entity) =>
    entity.fields.flatMap((field) => reportField(account, entity, field, lists) ?? []),
  );
}

function reportField(
  account: string,
  entity: Entity,
  { key, type, vendorType }: Field,
  lists: ReadonlyMap<string, unknown>,
): Problem | null {
  const warn = (code: ProblemCode, said: string): Problem => {
    const place = { kind: "account", account, entity: entity.key, field: key } as const;
    return problem(code, `${entity.key}.${key} ${said}`, place, { severity: "warning" });
  };
  if (type.kind === "unknown") {
    const spelling = vendorType === "" ? "(none)" : vendorType;
    return warn("freeagent.unknown-type", `has the type ${spelling}, which is not known: typed unknown.`);
  }
  if (type.kind === "mirror" && type.type.kind === "unknown") {
    const { entity: far, field } = type.of;
    const said = `shows the field ${field} of ${far}, of which no type is known: typed unknown.`;
    return warn("freeagent.unresolved-mirror", said);
  }
  if (type.kind === "choice" && !lists.has(type.list)) {
    const said = `takes its values from the list ${type.list}, which is not in the snapshot.`;
    return warn("freeagent.missing-list", said);
  }
  return null;
}
