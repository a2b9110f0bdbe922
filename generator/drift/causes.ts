import { type Field, shownType } from "../model/model.js";
import type { ChangeCode, ModelChange } from "./change.js";
import type { ModelIndex, ModelPair } from "./compare/model-index.js";

/** The change that brings a change of an entity with it, if any. */
export function causeOfEntityChange(change: ModelChange, search: CauseSearch): ModelChange | null {
  const entity = change.entity?.id ?? null;
  switch (change.code) {
    case "entity.added":
    case "entity.removed":
      return templateSwitch(change, search);
    case "entity.plural-relabelled":
      return search.find(["entity.relabelled"], entity);
    case "entity.rows-changed":
      return search.find(["template.default-switched"], entity) ?? causeInPaths(change, search);
    case "entity.paths-changed":
      return causeInPaths(change, search);
    case "entity.method-added":
    case "entity.method-removed":
      return causeInPaths(change, search) ?? search.find(["entity.paths-changed"], entity);
    case "line.added":
    case "line.removed":
      return lineEntity(change, search);
    default:
      return null;
  }
}

/** The former default template becomes an entity of its own, and the new one ceases to be one. */
function templateSwitch({ code, entity }: ModelChange, { changes, pair }: CauseSearch): ModelChange | null {
  const side = code === "entity.added" ? pair.after : pair.before;
  const template = side.entities.get(entity?.id ?? "")?.template ?? null;
  if (template === null) return null;
  const found = changes.find(
    (change) =>
      change.code === "template.default-switched" &&
      (code === "entity.added" ? change.before : change.after) === template,
  );
  return found ?? null;
}

function lineEntity({ edits }: ModelChange, { find, pair }: CauseSearch): ModelChange | null {
  const edit = edits[0];
  if (edit?.kind !== "line") return null;
  const side = edit.there ? pair.after : pair.before;
  return find([edit.there ? "entity.added" : "entity.removed"], side.byKey.get(edit.line)?.id ?? null);
}

const losses = ["spec.path-removed", "spec.method-removed"] as const;
const gains = ["spec.path-added", "spec.method-added"] as const;
const swaps = [
  "spec.response-changed",
  "spec.response-media-added",
  "spec.response-media-removed",
  "spec.request-changed",
  "spec.request-added",
  "spec.request-removed",
] as const;
const itemMethods: ReadonlySet<unknown> = new Set(["get", "update", "delete", "complete"]);

/**
 * The change of the entity's own paths that brings a change of the entity with it: methods go by what the paths offer,
 * and fields by what is answered and taken there.
 */
function causeInPaths(change: ModelChange, { changes, pair }: CauseSearch): ModelChange | null {
  const states = [pair.before, pair.after].map((side) => side.entities.get(change.entity?.id ?? "")?.paths ?? null);
  const [collections, items] = [states.map((paths) => paths?.collection), states.map((paths) => paths?.item)];
  const method = change.code.startsWith("entity.method-") ? (change.before ?? change.after) : null;
  const order = method === null || itemMethods.has(method) ? [items, collections] : [collections, items];
  const codes: ReadonlySet<string> = new Set(codesFor(change));
  for (const paths of order) {
    const found = changes.find(({ code, at = "" }) => codes.has(code) && paths.includes(pathIn(at)));
    if (found !== undefined) return found;
  }
  return null;
}

function codesFor({ code }: ModelChange): readonly string[] {
  if (code === "entity.method-added") return gains;
  return code === "entity.method-removed" ? losses : [...losses, ...gains, ...swaps];
}

/** `/contacts/` of `GET /contacts/ answer 200`. */
function pathIn(at: string): string | undefined {
  return at.split(" ").find((word) => word.startsWith("/"));
}

/** All changes of a comparison, to find the cause of one among them. */
export interface CauseSearch {
  readonly changes: readonly ModelChange[];
  readonly pair: ModelPair;
  /** The first change of one of the codes, in their order, of an entity or of its field. */
  readonly find: (codes: readonly ChangeCode[], entity: string | null, field?: string) => ModelChange | null;
}

export function searchCauses(changes: readonly ModelChange[], pair: ModelPair): CauseSearch {
  const found = new Map<string, ModelChange>();
  for (const change of changes) {
    const key = keyOf(change.code, change.entity?.id ?? null, change.field?.id);
    if (!found.has(key)) found.set(key, change);
  }
  return {
    changes,
    pair,
    find: (codes, entity, field) => {
      for (const code of codes) {
        const change = found.get(keyOf(code, entity, field));
        if (change !== undefined) return change;
      }
      return null;
    },
  };
}

function keyOf(code: string, entity: string | null, field: string | undefined): string {
  return JSON.stringify([code, entity, field ?? null]);
}

/** Codes by which a field's type changes. */
export const typeCodes = [
  "field.type-changed",
  "list.replaced",
  "list.opened",
  "list.closed",
  "reference.target-changed",
  "field.structure-changed",
  "mirror.source-changed",
] as const satisfies readonly ChangeCode[];

const presence = ["field.added", "field.added-required", "field.removed"] as const satisfies readonly ChangeCode[];
const activity = [
  "field.deactivated",
  "field.reactivated",
  "field.reactivated-required",
] as const satisfies readonly ChangeCode[];
const otherForm = ["field.type-changed", "mirror.source-changed"] as const satisfies readonly ChangeCode[];

/** Codes of the same field that bring one of these with them. */
const sameField: ReadonlyMap<string, readonly ChangeCode[]> = new Map<string, readonly ChangeCode[]>([
  ["field.vendor-type-changed", otherForm],
  ["field.limit-tightened", otherForm],
  ["field.limit-widened", otherForm],
  ["field.default-changed", otherForm],
  ["field.read-only-changed", [...activity, ...otherForm]],
  ["field.readable-changed", activity],
  ["field.required-changed", [...activity, "field.read-only-changed"]],
  ["field.filterable-changed", [...activity, ...otherForm, "field.readable-changed", "field.full-only-changed"]],
]);

/** The change that brings a change of a field, or of its choice list, with it, if any. */
export function causeOfFieldChange(change: ModelChange, search: CauseSearch): ModelChange | null {
  const entity = change.entity?.id ?? null;
  const near = search.find(sameField.get(change.code) ?? [], entity, change.field?.id);
  return (
    near ??
    causeElsewhere(change, search) ??
    search.find(["template.default-switched"], entity) ??
    (isOfSpec(change, search) ? causeInPaths(change, search) : null)
  );
}

/** What an OpenAPI document tells of a field that is not of the account's own making; structures are always its. */
const specCodes: ReadonlySet<string> = new Set([
  ...presence,
  "field.read-only-changed",
  "field.readable-changed",
  "field.full-only-changed",
]);

function isOfSpec(change: ModelChange, { pair }: CauseSearch): boolean {
  const field = fieldOf(change, pair.after) ?? fieldOf(change, pair.before);
  return change.code === "field.structure-changed" || (field?.custom === false && specCodes.has(change.code));
}

function causeElsewhere(change: ModelChange, search: CauseSearch): ModelChange | null {
  const entity = change.entity?.id ?? null;
  if (change.code === "list.added" || change.code === "list.removed") return causeOfList(change, search);
  if (change.code === "field.full-only-changed") return search.find(["entity.rows-changed"], entity);
  if (!typeCodes.some((code) => code === change.code)) return null;
  return causeOfMirror(change, search) ?? causeOfTarget(change, search);
}

/** A list comes and goes with the fields that show it. */
function causeOfList({ users }: ModelChange, { find }: CauseSearch): ModelChange | null {
  for (const { entity, field } of users) {
    const cause =
      find([...presence, ...typeCodes], entity.id, field.id) ?? find(["entity.added", "entity.removed"], entity.id);
    if (cause !== null) return cause;
  }
  return null;
}

/** A mirror's type is that of the field it shows. */
function causeOfMirror(change: ModelChange, { find, pair }: CauseSearch): ModelChange | null {
  const [was, is] = [fieldOf(change, pair.before)?.type, fieldOf(change, pair.after)?.type];
  if (change.code === "mirror.source-changed") return null;
  const swapped = find(["mirror.source-changed"], change.entity?.id ?? null, change.field?.id);
  if (swapped !== null || was?.kind !== "mirror" || is?.kind !== "mirror") return swapped;
  const { entity, field } = is.of;
  return (
    find([change.code, ...typeCodes, ...presence], entity, field) ?? find(["entity.removed", "entity.added"], entity)
  );
}

/** A reference loses its target with the entity, and finds it with the entity. */
function causeOfTarget(change: ModelChange, { find, pair }: CauseSearch): ModelChange | null {
  if (change.kind === "reference.target-changed:lost") return find(["entity.removed"], targetOf(change, pair.before));
  if (change.kind === "reference.target-changed:found") return find(["entity.added"], targetOf(change, pair.after));
  return null;
}

function targetOf(change: ModelChange, index: ModelIndex): string | null {
  const field = fieldOf(change, index);
  const type = field === undefined ? undefined : shownType(field.type);
  return type?.kind === "reference" && type.to !== null ? (index.byKey.get(type.to)?.id ?? null) : null;
}

function fieldOf({ entity, field }: ModelChange, index: ModelIndex): Field | undefined {
  return index.entities.get(entity?.id ?? "")?.byId.get(field?.id ?? "");
}
