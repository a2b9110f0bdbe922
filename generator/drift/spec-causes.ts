import { own } from "../json/json-value.js";
import type { Entity } from "../model/model.js";
import { type CauseSearch, typeCodes } from "./causes.js";
import type { ChangeCode, ModelChange } from "./change.js";
import { normalSpec } from "./spec/normal-spec.js";
import { schemaReach } from "./spec/schema-reach.js";

const moved = [
  "field.read-only-changed",
  "field.readable-changed",
  "field.full-only-changed",
  "field.required-changed",
] as const satisfies readonly ChangeCode[];

const limits = ["field.limit-tightened", "field.limit-widened"] as const satisfies readonly ChangeCode[];

/** What an entity's field makes of a change of a property. */
const fieldCodes: ReadonlyMap<string, readonly ChangeCode[]> = new Map<string, readonly ChangeCode[]>([
  ["spec.property-added", ["field.added", "field.added-required", ...moved]],
  ["spec.property-added-required", ["field.added-required", "field.added", ...moved]],
  ["spec.property-removed", ["field.removed", ...moved]],
  ["spec.property-type-changed", typeCodes],
  ["spec.property-required-changed", ["field.required-changed"]],
  ["spec.property-access-changed", moved],
  ["spec.format-changed", typeCodes],
  ["spec.limit-tightened", limits],
  ["spec.limit-widened", limits],
  ["spec.limit-changed", limits],
  ["spec.default-changed", ["field.default-changed"]],
]);

/** Finds what brings a change of the OpenAPI document with it: a change of the entity or field that the part is of. */
export function specCauses(search: CauseSearch): (change: ModelChange) => ModelChange | null {
  const { pair, changes, find } = search;
  const specs = changes.some(({ code }) => code.startsWith("spec."))
    ? [pair.before, pair.after].flatMap(({ model }) =>
        model.api.kind === "rest" ? [normalSpec(model.api.openapi)] : [],
      )
    : [];
  const reaches = specs.map(schemaReach);
  const schemasOf = memoized((entity: Entity) => entitySchemas(entity));
  const entities = [...new Map([...pair.before.entities, ...pair.after.entities]).values()];

  return (change) => {
    const entity = change.entity?.id ?? null;
    switch (change.code) {
      case "spec.path-added":
        return find(["entity.added"], entity);
      case "spec.path-removed":
      case "spec.method-removed":
        return find(["entity.removed"], entity);
      case "spec.schema-added":
      case "spec.schema-removed":
        return operationWith(change);
      default:
        return fieldChange(change);
    }
  };

  /** The path or method that came or went and has to do with the schema. */
  function operationWith({ code, at = "" }: ModelChange): ModelChange | null {
    const added = code === "spec.schema-added";
    const codes = added ? ["spec.path-added", "spec.method-added"] : ["spec.path-removed", "spec.method-removed"];
    const side = added ? 1 : 0;
    const found = changes.find((change) => {
      if (!codes.includes(change.code)) return false;
      const [path = "", method] = (change.at ?? "").split(" ").toReversed();
      const item = own(own(specs[side], "paths"), path);
      const node = method === undefined ? item : own(item, method.toLowerCase());
      return reaches[side]?.(node).has(at) === true;
    });
    return found ?? null;
  }

  /** The schemas that the operations on an entity's own paths use. */
  function entitySchemas({ paths }: Entity): ReadonlySet<string> {
    return new Set(
      specs.flatMap((spec, side) =>
        [paths?.collection, paths?.item].flatMap((path) => [
          ...(reaches[side]?.(own(own(spec, "paths"), path ?? "")) ?? []),
        ]),
      ),
    );
  }

  function fieldChange(change: ModelChange): ModelChange | null {
    const edit = change.edits[0];
    if (edit?.kind !== "spec") return null;
    const [root, , schema = ""] = edit.path;
    const key = edit.path[edit.path.findIndex((step) => step === "properties" || step === "required") + 1];
    if (key === undefined) return null;
    const owners =
      root === "components"
        ? entities.filter((entity) => schemasOf(entity).has(schema))
        : entities.filter(({ id }) => id === change.entity?.id);
    for (const owner of owners) {
      const field = fieldId(owner.id, key);
      const cause = field === undefined ? null : (causeInField(change, owner.id, field) ?? null);
      if (cause !== null) return cause;
    }
    return null;
  }

  function causeInField(change: ModelChange, entity: string, field: string): ModelChange | null {
    if (change.code !== "spec.value-added" && change.code !== "spec.value-removed") {
      return find(fieldCodes.get(change.code) ?? [], entity, field);
    }
    const added = change.code === "spec.value-added";
    const found = changes.find(
      ({ code, choice, users }) =>
        code === (added ? "choice.added" : "choice.removed") &&
        choice?.id === (added ? change.after : change.before) &&
        users.some((user) => user.entity.id === entity && user.field.id === field),
    );
    return found ?? null;
  }

  function fieldId(entity: string, key: string): string | undefined {
    const states = [pair.after, pair.before].map((side) => side.entities.get(entity)?.fields ?? []);
    return states.flat().find((field) => field.key === key)?.id;
  }
}

function memoized<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}
