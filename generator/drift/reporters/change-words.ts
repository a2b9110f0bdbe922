import { changeKinds } from "../change-kinds.js";
import type { ChangeKind } from "../change-kind.js";
import { shownSubject } from "../changes/shown-subject.js";
import type { ChangeValue, ModelChange } from "../model-change.js";
import { directions, type Severities } from "../severity.js";

type Told = Omit<ModelChange, "follows">;

/** What a change is about, within its entity: field, choice, part of the API; null for the entity itself. */
export function changePlace({ field, at }: Told): string | null {
  if (field !== undefined) return shownSubject(field);
  return at ?? null;
}

/** `Choice removed: "SMB"`, `Type changed: number -> date`; `encode` is asked for the values, the rest is our own words. */
export function changeSentence(change: Told, encode: (value: string) => string = (value) => value): string {
  const row: ChangeKind = changeKinds[change.kind];
  const shown = (text: string) => encode(change.kind.endsWith(":form") ? spelledOut(text) : text);
  const values = [change.before, change.after].map((value) => valueText(value, foreign.test(change.code), shown));
  const told = values.filter((text) => text !== null).join(" -> ");
  return told === "" ? row.title : `${row.title}: ${told}`;
}

/** The other fields that show the same choice list. */
export function otherUsers({ users }: Told): string | null {
  if (users.length < 2) return null;
  return users
    .slice(1)
    .map(({ entity, field }) => `${shownSubject(entity)}, ${shownSubject(field)}`)
    .join("; ");
}

/** `breaking: create, update; dangerous: read`; what is safe is left out. */
export function severityWords(severity: Severities): readonly string[] {
  return (["breaking", "dangerous"] as const).flatMap((level) => {
    const hit = directions.filter((direction) => severity[direction] === level);
    return hit.length === 0 ? [] : [`${level}: ${hit.join(", ")}`];
  });
}

/** A text whose blanks and combining signs can be told apart: they are shown by their numbers. */
function spelledOut(text: string): string {
  return text.replace(/^ | $| {2,}|(?! )[\s\p{Z}\p{M}\p{Cf}]/gu, (found) =>
    [...found].map((sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`).join(""),
  );
}

/** Codes whose values are the account's own words, and not the tool's. */
const foreign = /relabelled$|^choice\.|^list\.|default-changed$|key-changed$|^spec\.value/;

function valueText(value: ChangeValue, isQuoted: boolean, encode: (value: string) => string): string | null {
  if (value === null || (Array.isArray(value) && value.length === 0)) return null;
  const texts = (typeof value === "object" ? value : [String(value)]).map(encode);
  return texts.map((text) => (isQuoted ? `"${text}"` : text)).join(", ");
}
