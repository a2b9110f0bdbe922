import { compareText } from "../../model/model.js";
import { everywhere, joinSeverities, only, type Severities } from "../change-kind.js";
import { type ChangeKindName, type ChangeParts, type EntityFacts, makeChange, type ModelChange } from "../change.js";
import { compareFields } from "./fields.js";
import { type IndexedEntity, type ModelPair, shownSubject, subjectOf } from "./model-index.js";
import { type Labels, relabelling, type Relabelling } from "./words.js";

/** Entities by the vendor's id: what came, what went, and what changed of those that stayed. */
export function compareEntities({ before, after }: ModelPair): readonly ModelChange[] {
  const ids = new Set([...before.entities.keys(), ...after.entities.keys()]);
  const others = (own: string) =>
    [...ids].flatMap((id) =>
      id === own ? [] : [{ was: before.entities.get(id)?.label ?? null, is: after.entities.get(id)?.label ?? null }],
    );
  return [...ids].flatMap((id) => {
    const [old, now] = [before.entities.get(id), after.entities.get(id)];
    if (old === undefined) return now === undefined ? [] : [added(now)];
    if (now === undefined) return [removed(old)];
    return [
      ...compareFacts(old, now, () => others(id)),
      ...compareMethods(old, now),
      ...compareLines(old, now, { before, after }),
      ...compareFields(old, now, { before, after }),
    ];
  });
}

function added({ plain: entity }: IndexedEntity): ModelChange {
  return makeChange("entity.added", {
    entity: subjectOf(entity),
    edits: [{ kind: "entity", entity: entity.id, after: entity }],
  });
}

function removed(entity: IndexedEntity): ModelChange {
  return makeChange("entity.removed", {
    entity: subjectOf(entity),
    cap: methodCap(entity.methods),
    edits: [{ kind: "entity", entity: entity.id, after: null }],
  });
}

function compareFacts(old: IndexedEntity, now: IndexedEntity, others: () => readonly Labels[]): readonly ModelChange[] {
  const cap = methodCap([...old.methods, ...now.methods]);
  const told = (differs: boolean, kind: ChangeKindName, facts: EntityFacts, shown: Shown): readonly ModelChange[] =>
    differs
      ? [
          makeChange(kind, {
            entity: subjectOf(now),
            cap,
            edits: [{ kind: "entity-facts", entity: now.id, facts }],
            ...shown,
          }),
        ]
      : [];
  const { label, labelPlural, key, custom, hasRows, paths } = now;
  const template = now.template ?? null;
  const relabelled = relabelling({ was: old.label, is: label }, others);
  const plural = relabelling({ was: old.labelPlural, is: labelPlural }, () => []);
  return [
    ...told(
      relabelled !== null,
      relabelledKinds[relabelled ?? "alone"],
      { label },
      { before: old.label, after: label },
    ),
    ...told(
      plural !== null,
      plural === "form" ? "entity.plural-relabelled:form" : "entity.plural-relabelled",
      { labelPlural },
      { before: old.labelPlural, after: labelPlural },
    ),
    ...told(old.key !== key, "entity.key-changed", { key }, { before: old.key, after: key }),
    ...told(old.custom !== custom, "entity.origin-changed", { custom }, { before: origin(old), after: origin(now) }),
    ...told(
      old.hasRows !== hasRows,
      hasRows ? "entity.rows-changed:rows" : "entity.rows-changed:whole",
      { hasRows },
      {},
    ),
    ...told(
      shownPaths(old).join("\n") !== shownPaths(now).join("\n"),
      "entity.paths-changed",
      { paths },
      { before: shownPaths(old), after: shownPaths(now) },
    ),
    ...told(
      (old.template ?? null) !== template,
      "template.default-switched",
      { template },
      { before: old.template ?? null, after: template },
    ),
  ];
}

const relabelledKinds = {
  alone: "entity.relabelled",
  form: "entity.relabelled:form",
  swapped: "entity.relabelled:swapped",
} as const satisfies Record<Relabelling, ChangeKindName>;

type Shown = Pick<ChangeParts, "before" | "after">;

function compareMethods(old: IndexedEntity, now: IndexedEntity): readonly ModelChange[] {
  const methods = [...new Set([...old.methods, ...now.methods])].toSorted(compareText);
  return methods.flatMap((method) => {
    const there = now.methods.includes(method);
    if (there === old.methods.includes(method)) return [];
    return [
      makeChange(there ? "entity.method-added" : "entity.method-removed", {
        entity: subjectOf(now),
        cap: methodCap([method]),
        ...(there ? { after: method } : { before: method }),
        edits: [{ kind: "method", entity: now.id, method, there }],
      }),
    ];
  });
}

/** Lines are named by system name, but are the same as long as the entity is. */
function compareLines(old: IndexedEntity, now: IndexedEntity, { before, after }: ModelPair): readonly ModelChange[] {
  const [had, has] = [lineIds(old, before.byKey), lineIds(now, after.byKey)];
  return [...new Set([...had.keys(), ...has.keys()])].flatMap((id) => {
    const there = has.has(id);
    if (there === had.has(id)) return [];
    const line = after.entities.get(id) ?? before.entities.get(id);
    const key = line?.key ?? (there ? has : had).get(id) ?? id;
    const shown = shownSubject(line ?? { key, label: null });
    return [
      makeChange(there ? "line.added" : "line.removed", {
        entity: subjectOf(now),
        cap: methodCap([...old.methods, ...now.methods]),
        ...(there ? { after: shown } : { before: shown }),
        facts: id,
        edits: [{ kind: "line", entity: now.id, line: key, there }],
      }),
    ];
  });
}

function lineIds(entity: IndexedEntity, byKey: ReadonlyMap<string, { readonly id: string }>) {
  return new Map(entity.lines.map((key) => [byKey.get(key)?.id ?? `key:${key}`, key]));
}

function shownPaths({ paths }: IndexedEntity): readonly string[] {
  return paths === null ? [] : [paths.collection, ...(paths.item === null ? [] : [paths.item])];
}

function origin({ custom }: IndexedEntity): string {
  return custom ? "custom" : "built-in";
}

const read = only({ read: "breaking" });
const listing = only({ read: "breaking", filter: "breaking" });
const update = only({ update: "breaking" });

const served: ReadonlyMap<string, Severities> = new Map([
  ["list", listing],
  ["iterate", listing],
  ["first", listing],
  ["count", listing],
  ["export", listing],
  ["summary", listing],
  ["aggregate", listing],
  ["get", read],
  ["getMany", read],
  ["changesSince", read],
  ["findByName", read],
  ["changes", read],
  ["activities", read],
  ["nextSteps", read],
  ["create", only({ create: "breaking" })],
  ["createMany", only({ create: "breaking" })],
  ["createOnce", only({ create: "breaking" })],
  ["upsert", only({ create: "breaking", update: "breaking" })],
  ["upsertWithLines", only({ create: "breaking", update: "breaking" })],
  ["update", update],
  ["updateMany", update],
  ["updateEach", update],
  ["delete", update],
  ["deleteMany", update],
  ["complete", update],
  ["addNote", update],
  ["addNextStep", update],
]);

/** The directions that collection methods serve; an unfamiliar method may serve any. Deleting counts as updating. */
export function methodCap(methods: readonly string[]): Severities {
  return methods
    .map((method) => served.get(method) ?? everywhere("breaking"))
    .reduce(joinSeverities, methods.length === 0 ? everywhere("breaking") : everywhere("safe"));
}
