import { relative, sep } from "node:path";
import type { Place } from "../../problem/problem.js";
import { changeKinds } from "../change.js";
import type { JudgedChange } from "../report.js";

/** Changes that are told in one line: nobody has to look at each of them. */
export interface FoldedChanges {
  readonly sentence: string;
  readonly count: number;
}

export interface ToldChanges {
  /** Each by itself. */
  readonly single: readonly JudgedChange[];
  readonly folded: FoldedChanges | null;
}

const word = "field.vendor-type-changed";
/** Of the pairs of words; a vendor who renames a type renames it everywhere. */
const mostShown = 5;

/**
 * What people read of an account's changes. The vendor's words for types are folded: under a change of the type they say
 * nothing more, and of several fields one line says it all. Programs get each of them.
 */
export function foldChanges(changes: readonly JudgedChange[]): ToldChanges {
  const isWord = ({ kind, accepted, follows }: JudgedChange) =>
    kind === word && accepted === null && follows.length === 0;
  const words = changes.filter(isWord);
  const isFolded = words.length > 1;
  return {
    single: changes.filter((change) => !isFolded || !isWord(change)).map(withoutWords),
    folded: isFolded ? { sentence: sentenceOf(words), count: words.length } : null,
  };
}

function withoutWords(change: JudgedChange): JudgedChange {
  return { ...change, follows: change.follows.filter(({ kind }) => kind !== word).map(withoutWords) };
}

function sentenceOf(words: readonly JudgedChange[]): string {
  const pairs = new Map<string, number>();
  for (const { before, after } of words) {
    const pair = `${String(before)} -> ${String(after)}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  const sorted = [...pairs].toSorted(([, left], [, right]) => right - left);
  const shown = sorted.slice(0, mostShown).map(([pair, count]) => `${pair} (${count})`);
  const more = sorted.length > mostShown ? `, and ${sorted.length - mostShown} more` : "";
  return `${changeKinds[word].title} in ${words.length} fields: ${shown.join(", ")}${more}`;
}

type FilePlace = Extract<Place, { kind: "file" }>;

/** A place as reports name it: files relative to the folder, with forward slashes; without a folder as they are. */
export function toldPlace(place: Place, from: string | undefined): Place {
  return place.kind === "file" && from !== undefined ? { ...place, file: toldFile(place.file, from) } : place;
}

/** `codegen.yml:12:7`, `Contact.segment`; null where it says no more than the account's name, which stands above. */
export function placeWords(place: Place | null, from: string | undefined): string | null {
  if (place === null) return null;
  const told = toldPlace(place, from);
  if (told.kind === "file") {
    return [told.file, told.line, told.column].filter((part) => part !== undefined).join(":");
  }
  const { entity, field } = told;
  return entity === undefined ? null : [entity, ...(field === undefined ? [] : [field])].join(".");
}

/** Where a file would be opened; null for places that are in no file. */
export function filePlace(place: Place | null, from: string | undefined): FilePlace | null {
  const told = place === null ? null : toldPlace(place, from);
  return told?.kind === "file" ? told : null;
}

function toldFile(file: string, from: string): string {
  return relative(from, file).split(sep).join("/");
}
