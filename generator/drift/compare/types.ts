import type { FieldKind, FieldType } from "../../model/model.js";
import { canonicalJson } from "../../snapshot/snapshot.js";
import type { ChangeKindName, ChangeParts } from "../change.js";
import { type ModelIndex, type ModelPair, shownSubject } from "./model-index.js";

export interface TypeChange extends Required<Pick<ChangeParts, "before" | "after" | "facts">> {
  readonly kind: ChangeKindName;
}

type Mirror = Extract<FieldType, { kind: "mirror" }>;
type Choice = Extract<FieldType, { kind: "choice" }>;
type Reference = Extract<FieldType, { kind: "reference" }>;

/** What changed of a type, each aspect by itself: a list may be swapped and become multiple at once. */
export function compareTypes(was: FieldType, is: FieldType, pair: ModelPair): readonly TypeChange[] {
  const shown = { before: shownType(was, pair.before), after: shownType(is, pair.after) };
  if (was.kind === "mirror" || is.kind === "mirror") {
    const inner = compareTypes(insideOf(was), insideOf(is), pair);
    return [...compareSources(sourceOf(was), sourceOf(is), pair), ...inner];
  }
  if (was.kind === "choice" && is.kind === "choice") return compareChoices(was, is, pair);
  if (was.kind === "reference" && is.kind === "reference") return compareReferences(was, is, pair);
  if (was.kind === is.kind) {
    if (canonicalJson(was) === canonicalJson(is)) return [];
    const facts = [was, is];
    if (was.kind === "structure") return [{ kind: "field.structure-changed", ...shown, facts }];
    return [
      { kind: was.kind === "unknown" ? "field.type-changed:still-unknown" : "field.type-changed", ...shown, facts },
    ];
  }
  return [{ kind: kindChange(was.kind, is.kind), ...shown, facts: [was.kind, is.kind] }];
}

const texts: ReadonlySet<FieldKind> = new Set(["text", "email", "phone", "url"]);
const numbers: ReadonlySet<FieldKind> = new Set(["number", "money"]);
const times: ReadonlySet<FieldKind> = new Set(["date", "dateTime"]);

function kindChange(was: FieldKind, is: FieldKind): ChangeKindName {
  if (is === "unknown") return "field.type-changed:to-unknown";
  if (was === "unknown") return "field.type-changed:from-unknown";
  if (texts.has(was) && texts.has(is)) return "field.type-changed:format";
  if (numbers.has(was) && numbers.has(is)) return "field.type-changed:number-meaning";
  if (times.has(was) && times.has(is)) return "field.type-changed:time-precision";
  if (texts.has(was) && numbers.has(is)) return "field.type-changed:text-to-number";
  if (numbers.has(was) && texts.has(is)) return "field.type-changed:number-to-text";
  return "field.type-changed";
}

function compareChoices(was: Choice, is: Choice, { before, after }: ModelPair): readonly TypeChange[] {
  const changes: TypeChange[] = [...compareMultiple(was.multiple, is.multiple)];
  if (was.list !== is.list) {
    const facts = [was.list, is.list];
    changes.push({ kind: "list.replaced", before: labels(was, before), after: labels(is, after), facts });
  }
  if (was.open !== is.open) {
    changes.push({ kind: is.open ? "list.opened" : "list.closed", before: null, after: null, facts: [] });
  }
  return changes;
}

function labels({ list }: Choice, index: ModelIndex): readonly string[] {
  return (index.lists.get(list)?.choices ?? []).map(({ label }) => label);
}

function compareReferences(was: Reference, is: Reference, { before, after }: ModelPair): readonly TypeChange[] {
  const multiple = compareMultiple(was.multiple, is.multiple);
  const facts = [targetId(was, before), targetId(is, after)];
  if (facts[0] === facts[1]) return multiple;
  const shown = { before: shownTarget(was.to, before), after: shownTarget(is.to, after) };
  return [{ kind: targetKind(isListed(was, before), isListed(is, after)), ...shown, facts }, ...multiple];
}

function targetKind(wasListed: boolean, isListed: boolean): ChangeKindName {
  if (wasListed === isListed) return "reference.target-changed";
  return isListed ? "reference.target-changed:found" : "reference.target-changed:lost";
}

function isListed({ to }: Reference, index: ModelIndex): boolean {
  return to !== null && index.byKey.has(to);
}

/** The target by id, so that a new system name of it is no new target. */
function targetId({ to }: Reference, index: ModelIndex): string | null {
  return to === null ? null : (index.byKey.get(to)?.id ?? `key:${to}`);
}

function compareMultiple(was: boolean, is: boolean): readonly TypeChange[] {
  if (was === is) return [];
  const kind = is ? "field.type-changed:single-to-multiple" : "field.type-changed:multiple-to-single";
  return [{ kind, before: null, after: null, facts: [] }];
}

function compareSources(was: Mirror["of"] | null, is: Mirror["of"] | null, pair: ModelPair): readonly TypeChange[] {
  if (was?.entity === is?.entity && was?.field === is?.field) return [];
  return [
    {
      kind: "mirror.source-changed",
      before: was === null ? null : shownSource(was, pair.before),
      after: is === null ? null : shownSource(is, pair.after),
      facts: [was, is],
    },
  ];
}

function sourceOf(type: FieldType): Mirror["of"] | null {
  return type.kind === "mirror" ? type.of : null;
}

function insideOf(type: FieldType): FieldType {
  return type.kind === "mirror" ? type.type : type;
}

/** A type in a few words: `choice, multiple`, `reference to Account (logo)`. */
export function shownType(type: FieldType, index: ModelIndex): string {
  switch (type.kind) {
    case "choice":
      return ["choice", ...(type.multiple ? ["multiple"] : []), ...(type.open ? ["open"] : [])].join(", ");
    case "reference":
      return `reference to ${shownTarget(type.to, index)}${type.multiple ? ", multiple" : ""}`;
    case "mirror":
      return `${shownType(type.type, index)} of ${shownSource(type.of, index)}`;
    case "structure":
      return `structure ${type.read.schema}.${type.read.property}`;
    case "custom":
      return `custom ${type.ts} from ${type.from}`;
    case "unknown":
      return `unknown (${type.vendorType})`;
    case "list":
      return "list of texts";
    case "id":
    case "text":
    case "number":
    case "money":
    case "boolean":
    case "date":
    case "dateTime":
    case "email":
    case "phone":
    case "url":
    case "json":
      return type.kind;
    default:
      return type satisfies never;
  }
}

/** The entity that a reference leads to. */
function shownTarget(to: string | null, index: ModelIndex): string {
  return to === null ? "any record" : shownSubject(index.byKey.get(to) ?? { key: to, label: null });
}

/** The field that a mirror shows: `Account (logo), Industry (industry)`. */
function shownSource(of: { readonly entity: string; readonly field: string }, index: ModelIndex): string {
  const entity = index.entities.get(of.entity);
  const field = entity?.byId.get(of.field);
  return [
    shownSubject(entity ?? { key: of.entity, label: null }),
    shownSubject(field ?? { key: of.field, label: null }),
  ].join(", ");
}
