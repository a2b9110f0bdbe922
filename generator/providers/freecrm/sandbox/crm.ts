import type { AccountModel, Entity } from "../../../model/account-model.js";
import { habitualListing, type HabitualListing } from "../../../sandbox/habitual-listing.js";
import type { ServeOptions } from "../../../sandbox/sandbox-service.js";
import type { Store, StoredRecord } from "../../../sandbox/store.js";
import { compareText } from "../../../model/compare-text.js";
import { splitEntity } from "../interpret/field-id.js";
import type { JsonObject } from "../../../json/json-value.js";
import { madeId } from "./made-id.js";

/** The account behind the protocol: what every answer is made from. */
export interface Crm {
  readonly model: AccountModel;
  readonly store: Store;
  /** As `/templates/` answers them. */
  readonly templates: JsonObject;
  readonly accountId: string;
  /** By model name: `contact`. */
  readonly collections: ReadonlyMap<string, Collection>;
  readonly listing: HabitualListing;
}

/** One model with all its templates: they share a path, and each has its own fields. */
export interface Collection {
  readonly name: string;
  /** `/contacts/`. */
  readonly path: string;
  /** The default template first. */
  readonly templates: readonly Template[];
}

export interface Template {
  /** Null for the default template: its records have no `template_id`. */
  readonly id: string | null;
  readonly entity: Entity;
}

/** A record with the template that describes it. */
export interface Row {
  readonly collection: Collection;
  readonly template: Template;
  readonly record: StoredRecord;
}

export function openCrm(
  model: AccountModel,
  store: Store,
  templates: JsonObject,
  { seed = 1, habits = [] }: ServeOptions = {},
): Crm {
  const collections = new Map<string, Collection>();
  for (const entity of model.entities) {
    const [name, id] = splitEntity(entity.key);
    const before = collections.get(name);
    const path = entity.paths?.collection ?? before?.path;
    if (path === undefined) continue;
    const known = before?.templates ?? [];
    const template = { id, entity };
    collections.set(name, { name, path, templates: id === null ? [template, ...known] : [...known, template] });
  }
  const listing = habitualListing(new Set(habits), seed, store);
  return { model, store, templates, accountId: madeId(`account ${model.account}`), collections, listing };
}

/** All records of a model, whatever their template, in order of creation. */
export function rowsOf(crm: Crm, collection: Collection): readonly Row[] {
  const rows = collection.templates.flatMap((template) =>
    crm.store.list(template.entity.key).map((record) => ({ collection, template, record })),
  );
  return rows.toSorted((a, b) => compareText(a.record.createdAt, b.record.createdAt));
}

export function findRow(crm: Crm, collection: Collection, id: string): Row | null {
  for (const template of collection.templates) {
    const record = crm.store.get(template.entity.key, id);
    if (record !== null) return { collection, template, record };
  }
  return null;
}

/** The record that a reference means; its target is named by the key of any of the model's templates. */
export function findTarget(crm: Crm, to: string, id: string): Row | null {
  const collection = crm.collections.get(splitEntity(to)[0]);
  return collection === undefined ? null : findRow(crm, collection, id);
}

/** Whether a reference that points to `to` can point to a record of `collection`. */
export function pointsTo(to: string | null, collection: Collection): boolean {
  return to !== null && splitEntity(to)[0] === collection.name;
}
