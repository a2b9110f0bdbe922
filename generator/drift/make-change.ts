import { changeCode } from "./change-code.js";
import type { ChangeKind } from "./change-kind.js";
import { changeKinds, type ChangeKindName } from "./change-kinds.js";
import { fingerprintOf } from "./fingerprint.js";
import type { ChangeValue, ModelChange } from "./model-change.js";
import { capSeverities, everywhere, type Severities } from "./severity.js";

export interface ChangeParts extends Pick<ModelChange, "edits"> {
  readonly entity?: ModelChange["entity"];
  readonly field?: ModelChange["field"];
  readonly choice?: ModelChange["choice"];
  readonly list?: string;
  readonly at?: string;
  readonly before?: ChangeValue;
  readonly after?: ChangeValue;
  readonly users?: ModelChange["users"];
  /** The worst that is possible here, given what the thing allows. Default: anything. */
  readonly cap?: Severities;
  /** What the change is told apart by from others of its kind and place. Default: `before` and `after`. */
  readonly facts?: unknown;
}

/** A change of a kind, with the severity and the fingerprint that follow from it. */
export function makeChange(kind: ChangeKindName, parts: ChangeParts): ModelChange {
  const row: ChangeKind = changeKinds[kind];
  const { entity = null, field, choice, list, at, before = null, after = null, users = [], edits } = parts;
  const facts = parts.facts ?? [before, after];
  return {
    kind,
    code: changeCode(kind),
    entity,
    ...(field && { field }),
    ...(choice && { choice }),
    ...(list !== undefined && { list }),
    ...(at !== undefined && { at }),
    severity: capSeverities(row.severity, parts.cap ?? everywhere("breaking")),
    before,
    after,
    // A list's changes are told of whichever field comes first; that must not make them other changes.
    fingerprint: fingerprintOf(
      list === undefined
        ? [kind, entity?.id ?? null, field?.id ?? null, at ?? null, facts]
        : [kind, list, choice?.id ?? null, facts],
    ),
    users,
    follows: [],
    edits,
  };
}
