import { changeKinds } from "../change-kinds.js";
import type { ChangeKind } from "../change-kind.js";
import { shownSubject } from "../changes/shown-subject.js";
import type { ChangeValue, ModelChange } from "../model-change.js";

type Told = Omit<ModelChange, "follows">;

/** What a change is about, within its entity: field, choice, part of the API; null for the entity itself. */
export function changePlace({ field, at }: Told): string | null {
  if (field !== undefined) return shownSubject(field);
  return at ?? null;
}

/** `Choice removed: "SMB"`, `Type changed: text -> number`. */
export function changeSentence(change: Told): string {
  const row: ChangeKind = changeKinds[change.kind];
  const values = [change.before, change.after].map(valueText);
  const shown = values.filter((text) => text !== null).join(" -> ");
  return shown === "" ? row.title : `${row.title}: ${shown}`;
}

/** The other fields that show the same choice list. */
export function otherUsers({ users }: Told): string | null {
  if (users.length < 2) return null;
  return users
    .slice(1)
    .map(({ entity, field }) => `${shownSubject(entity)}, ${shownSubject(field)}`)
    .join("; ");
}

function valueText(value: ChangeValue): string | null {
  if (value === null || (Array.isArray(value) && value.length === 0)) return null;
  return typeof value === "object" ? value.map((item) => `"${item}"`).join(", ") : `"${String(value)}"`;
}
