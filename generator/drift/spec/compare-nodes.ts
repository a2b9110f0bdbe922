import type { ChangeKindName } from "../change-kinds.js";
import { makeChange } from "../make-change.js";
import type { ModelChange } from "../model-change.js";
import type { Severities } from "../severity.js";
import { elements, isObject, own, members } from "../../json/json-value.js";
import { combinations } from "./normal-schema.js";
import { shownSchema } from "./shown-schema.js";

/** Where a schema stands, in the document and in words, and the directions it serves. */
export interface SchemaPlace {
  readonly path: readonly string[];
  readonly at: string;
  readonly cap: Severities;
  /** What it is called where the schema itself is of another type. */
  readonly kind: ChangeKindName;
}

/** Two states of a schema: another type is one change; else what changed inside, down to references to other schemas. */
export function compareNodes(was: unknown, is: unknown, place: SchemaPlace): readonly ModelChange[] {
  const [before, after] = [shownSchema(was), shownSchema(is)];
  if (before !== after) {
    const edits = [{ kind: "spec" as const, path: place.path, after: is }];
    return [makeChange(place.kind, { at: place.at, cap: place.cap, before, after, edits })];
  }
  const inner = { ...place, kind: "spec.property-type-changed" as const };
  const single = (["items", "additionalProperties"] as const).flatMap((key) =>
    isObject(own(was, key)) && isObject(own(is, key))
      ? compareNodes(own(was, key), own(is, key), below(inner, [key], "[]"))
      : [],
  );
  const parts = combinations.flatMap((key) => {
    const others = elements(own(is, key));
    return elements(own(was, key)).flatMap((part, index) =>
      compareNodes(part, others[index], below(inner, [key, String(index)], "")),
    );
  });
  return [...compareValues(was, is, place), ...compareProperties(was, is, inner), ...single, ...parts];
}

function below(place: SchemaPlace, steps: readonly string[], at: string): SchemaPlace {
  return { ...place, path: [...place.path, ...steps], at: place.at + at };
}

function compareValues(was: unknown, is: unknown, { path, at, cap }: SchemaPlace): readonly ModelChange[] {
  const [old, now] = [textsOf(own(was, "enum")), textsOf(own(is, "enum"))];
  const edits = [{ kind: "spec" as const, path: [...path, "enum"], after: own(is, "enum") }];
  return [
    ...old
      .filter((value) => !now.includes(value))
      .map((before) => makeChange("spec.value-removed", { at, cap, before, edits })),
    ...now
      .filter((value) => !old.includes(value))
      .map((after) => makeChange("spec.value-added", { at, cap, after, edits })),
  ];
}

function textsOf(values: unknown): readonly string[] {
  return elements(values).map((value) => (typeof value === "string" ? value : JSON.stringify(value)));
}

function compareProperties(was: unknown, is: unknown, place: SchemaPlace): readonly ModelChange[] {
  const [old, now] = [own(was, "properties"), own(is, "properties")];
  const [needed, needs] = [own(was, "required"), own(is, "required")];
  const names = new Set([old, now, needed, needs].flatMap((holder) => members(holder).map(([name]) => name)));
  return [...names].flatMap((name) => {
    const [before, after] = [own(old, name), own(now, name)];
    const [had, has] = [own(needed, name) === true, own(needs, name) === true];
    const at = `${place.at}.${name}`;
    const path = [...place.path, "properties", name];
    const required = { kind: "spec" as const, path: [...place.path, "required", name], after: has ? true : undefined };
    const edits = [{ kind: "spec" as const, path, after }, required];
    if (before === undefined && after !== undefined) {
      const kind = has ? "spec.property-added-required" : "spec.property-added";
      return [makeChange(kind, { at, cap: place.cap, after: shownSchema(after), facts: [], edits })];
    }
    if (before !== undefined && after === undefined) {
      const shown = { before: shownSchema(before), facts: [] };
      return [makeChange("spec.property-removed", { at, cap: place.cap, ...shown, edits })];
    }
    const demand = has ? "spec.property-required-changed:required" : "spec.property-required-changed:optional";
    return [
      ...(had === has ? [] : [makeChange(demand, { at, cap: place.cap, edits: [required] })]),
      ...(before === undefined ? [] : compareNodes(before, after, { ...place, path, at })),
    ];
  });
}
