import type { Entity, Field, FieldLimits } from "../../model/model.js";
import { everywhere, joinSeverities, type Severities } from "../change-kind.js";
import { type ChangeKindName, type ChangeParts, type FieldFacts, makeChange, type ModelChange } from "../change.js";
import { type IndexedEntity, type ModelPair, subjectOf } from "./model-index.js";
import { compareTypes, shownType } from "./types.js";
import { type Labels, relabelling, type Relabelling } from "./words.js";

/** The fields of an entity that stayed, by the vendor's id. */
export function compareFields(old: IndexedEntity, now: IndexedEntity, pair: ModelPair): readonly ModelChange[] {
  const ids = [...new Set([...old.byId.keys(), ...now.byId.keys()])];
  const siblings = (own: string) =>
    ids.flatMap((id) =>
      id === own ? [] : [{ was: old.byId.get(id)?.label ?? null, is: now.byId.get(id)?.label ?? null }],
    );
  return ids.flatMap((id) => {
    const [was, is] = [old.byId.get(id), now.byId.get(id)];
    if (was === undefined) return is === undefined ? [] : [added(now, is, pair)];
    if (is === undefined) return [removed(now, was, pair)];
    return compareField(now, was, is, pair, siblings);
  });
}

function added(entity: IndexedEntity, field: Field, { after }: ModelPair): ModelChange {
  const required = field.required && field.creatable && field.active;
  return makeChange(required ? "field.added-required" : "field.added", {
    entity: subjectOf(entity),
    field: subjectOf(field),
    cap: fieldCap(field),
    after: shownType(field.type, after),
    facts: [],
    edits: [{ kind: "field", entity: entity.id, field: field.id, after: field }],
  });
}

function removed(entity: IndexedEntity, field: Field, { before }: ModelPair): ModelChange {
  return makeChange("field.removed", {
    entity: subjectOf(entity),
    field: subjectOf(field),
    cap: fieldCap(field),
    before: shownType(field.type, before),
    facts: [],
    edits: [{ kind: "field", entity: entity.id, field: field.id, after: null }],
  });
}

const relabelledKinds = {
  alone: "field.relabelled",
  form: "field.relabelled:form",
  swapped: "field.relabelled:swapped",
} as const satisfies Record<Relabelling, ChangeKindName>;

function compareField(
  entity: IndexedEntity,
  was: Field,
  is: Field,
  pair: ModelPair,
  siblings: (id: string) => readonly Labels[],
): readonly ModelChange[] {
  const cap = steadyFieldCap(was, is);
  const about = { entity: subjectOf(entity), field: subjectOf(is) };
  const tell = (kind: ChangeKindName, facts: FieldFacts, shown: Shown = {}, worst: Severities = cap): ModelChange =>
    makeChange(kind, {
      ...about,
      cap: worst,
      edits: [{ kind: "field-facts", entity: entity.id, field: is.id, facts }],
      ...shown,
    });
  const changes: ModelChange[] = [];

  const relabelled = relabelling({ was: was.label, is: is.label }, () => siblings(is.id));
  if (relabelled !== null) {
    changes.push(tell(relabelledKinds[relabelled], { label: is.label }, { before: was.label, after: is.label }));
  }
  if (was.active && !is.active) changes.push(tell("field.deactivated", { active: false }, {}, fieldCap(was)));
  if (!was.active && is.active) {
    const required = is.required && is.creatable;
    changes.push(
      tell(required ? "field.reactivated-required" : "field.reactivated", { active: true }, {}, fieldCap(is)),
    );
  }
  if (was.key !== is.key) changes.push(tell("field.key-changed", { key: is.key }, { before: was.key, after: is.key }));
  if (was.custom !== is.custom) {
    const shown = { before: origin(was), after: origin(is) };
    changes.push(tell("field.origin-changed", { custom: is.custom }, shown));
  }
  for (const { flag, on, off } of flags) {
    if (was[flag] !== is[flag]) changes.push(tell(is[flag] ? on : off, { [flag]: is[flag] }));
  }
  if ((was.defaultValue ?? "") !== (is.defaultValue ?? "")) {
    const shown = { before: was.defaultValue, after: is.defaultValue };
    changes.push(tell("field.default-changed", { defaultValue: is.defaultValue }, shown));
  }
  const types = compareTypes(was.type, is.type, pair);
  changes.push(...types.map(({ kind, ...shown }) => tell(kind, { type: is.type }, shown)));
  if (was.vendorType !== is.vendorType) {
    const shown = { before: was.vendorType, after: is.vendorType };
    changes.push(tell("field.vendor-type-changed", { vendorType: is.vendorType }, shown));
  }
  return [...changes, ...compareWritable(was, is, tell), ...compareLimits(entity, was, is, cap)];
}

type Shown = Pick<ChangeParts, "before" | "after" | "facts">;

const flags = [
  { flag: "required", on: "field.required-changed:required", off: "field.required-changed:optional" },
  { flag: "unique", on: "field.unique-changed:unique", off: "field.unique-changed:shared" },
  { flag: "readable", on: "field.readable-changed:readable", off: "field.readable-changed:write-only" },
  { flag: "filterable", on: "field.filterable-changed:filterable", off: "field.filterable-changed:unfilterable" },
  { flag: "fullOnly", on: "field.full-only-changed:full-only", off: "field.full-only-changed:in-rows" },
] as const satisfies readonly {
  readonly flag: keyof Field;
  readonly on: ChangeKindName;
  readonly off: ChangeKindName;
}[];

/** Creating and updating mostly change together: then it is one change. */
function compareWritable(
  was: Field,
  is: Field,
  tell: (kind: ChangeKindName, facts: FieldFacts, shown: Shown, cap: Severities) => ModelChange,
): readonly ModelChange[] {
  const changed = (["creatable", "updatable"] as const).filter((flag) => was[flag] !== is[flag]);
  return [true, false].flatMap((now) => {
    const those = changed.filter((flag) => is[flag] === now);
    if (those.length === 0) return [];
    const facts: FieldFacts = Object.fromEntries(those.map((flag) => [flag, now]));
    const active = was.active && is.active;
    const worst = (flag: (typeof changed)[number]) => (active && those.includes(flag) ? "breaking" : "safe");
    return [
      tell(
        now ? "field.read-only-changed:writable" : "field.read-only-changed:read-only",
        facts,
        { facts: those },
        { ...everywhere("safe"), create: worst("creatable"), update: worst("updatable") },
      ),
    ];
  });
}

function origin({ custom }: Field): string {
  return custom ? "custom" : "built-in";
}

const limits = ["maxLength", "minimum", "maximum"] as const satisfies readonly (keyof FieldLimits)[];

/** One change for each limit that moved, came or went. */
function compareLimits(entity: Entity, was: Field, is: Field, cap: Severities): readonly ModelChange[] {
  return limits.flatMap((limit) => {
    const [old, now] = [was.limits[limit] ?? null, is.limits[limit] ?? null];
    if (old === now) return [];
    return [
      makeChange(isTighter(limit, old, now) ? "field.limit-tightened" : "field.limit-widened", {
        entity: subjectOf(entity),
        field: subjectOf(is),
        cap,
        before: old === null ? null : `${limit} ${old}`,
        after: now === null ? null : `${limit} ${now}`,
        facts: [limit, old, now],
        edits: [{ kind: "limit", entity: entity.id, field: is.id, limit, after: now }],
      }),
    ];
  });
}

function isTighter(limit: keyof FieldLimits, old: number | null, now: number | null): boolean {
  if (now === null) return false;
  if (old === null) return true;
  return limit === "minimum" ? now > old : now < old;
}

/**
 * The worst that a change of a field can do: nothing in a direction that the field does not allow. A deactivated field
 * is in the package only by wish, and never written; there a change is dangerous at worst.
 */
export function fieldCap(...states: readonly Field[]): Severities {
  return states.map(capOf).reduce(joinSeverities);
}

/** As above, for a change that is not about the field's being active. */
function steadyFieldCap(before: Field, after: Field): Severities {
  const active = before.active && after.active;
  return fieldCap({ ...before, active }, { ...after, active });
}

function capOf({ active, readable, creatable, updatable, filterable }: Field): Severities {
  const asked = active ? "breaking" : "dangerous";
  const sent = active ? "breaking" : "safe";
  return {
    read: readable ? asked : "safe",
    create: creatable ? sent : "safe",
    update: updatable ? sent : "safe",
    filter: filterable ? asked : "safe",
  };
}
