import type { Field } from "../../model/account-model.js";
import { shownType } from "../../model/field-type.js";
import type { ChangeCode } from "../change-kinds.js";
import type { ModelChange } from "../model-change.js";
import type { ModelIndex } from "../model-index.js";
import { causeInPaths } from "./cause-in-paths.js";
import type { CauseSearch } from "./cause-search.js";

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
