import { isIdentifier } from "../model/identifiers.js";
import type { NamedModel } from "../model/model.js";
import { findMentions, type UsageSearch } from "../usages/find-mentions.js";
import { placeOf, relativeFile } from "../usages/mention-place.js";
import type { Mention } from "../usages/mention.js";
import { type Target, targetKey } from "../usages/target.js";
import type { UsagePlace } from "../usages/usages.js";
import type { RenameOffer } from "./adopt.js";

/** What adopting names takes in the consumer's code. Nothing is written. */
export interface ConsumerEdits {
  /** Sorted by file; only those that change. */
  readonly files: readonly EditedFile[];
  /** What a person has to look at. */
  readonly left: readonly LeftPlace[];
}

export interface EditedFile {
  /** Relative to the tsconfig's folder, with forward slashes. */
  readonly file: string;
  readonly path: string;
  /** Sorted; offsets are those of the text without a byte order mark. */
  readonly edits: readonly TextEdit[];
  /** The whole file as it is. */
  readonly before: string;
  /** The whole file with the edits made. */
  readonly text: string;
}

export interface LeftPlace extends UsagePlace {
  readonly reason: string;
}

/**
 * Plans the edits that let the consumer's code compile against the package as generated with the adopted names. Found as
 * usages are: by what names stand for.
 *
 * @param search.model The model that the present package was generated from.
 * @throws ProblemError where the tsconfig cannot be read, or imports of the package lead elsewhere.
 */
export async function editConsumer(search: UsageSearch, offers: readonly RenameOffer[]): Promise<ConsumerEdits> {
  const found = await findMentions(search);
  const names = newNames(search.model, offers);
  const left: LeftPlace[] = [];
  const files = [...found.sources].flatMap(([path, { text }]): readonly EditedFile[] => {
    const renamings = found.mentions
      .filter(({ file }) => file === path)
      .flatMap((mention): readonly Renaming[] => {
        const to = renamed(mention, names, (reason) => left.push({ ...placeOf(mention, found), reason }));
        return to === null ? [] : [{ mention, to, clashes: stands(to, text) }];
      });
    const edits = joined(renamings).flatMap((renaming) => {
      const edit = replacement(renaming, text);
      if (edit !== "unknown") return edit ?? [];
      left.push({ ...placeOf(renaming.mention, found), reason: "The name is not written as names are." });
      return [];
    });
    if (edits.length === 0) return [];
    return [{ file: relativeFile(path, found), path, edits, before: text, text: applyEdits(text, edits) }];
  });
  return { files, left };
}

function renamed(mention: Mention, names: NewNames, leave: (reason: string) => void): string | null {
  if (mention.form === "kept" || mention.targets.every((target) => names.newName(target) === null)) return null;
  const wanted = new Set(mention.targets.map((target) => names.newName(target) ?? names.oldName(target)));
  const [to] = wanted;
  if (wanted.size > 1 || to === undefined || to === null) {
    leave("It stands for several things of the account, and not all of them get the same name.");
    return null;
  }
  if (mention.contested) {
    leave("Values that do not come from the account go here, too; they would not fit another name.");
    return null;
  }
  return to;
}

/** `{ segment }`, where both the property and the value are renamed, takes one edit. */
function joined(renamings: readonly Renaming[]): readonly Renaming[] {
  const values = new Map(
    renamings.flatMap(({ mention: { form, start }, to, clashes }) =>
      form === "shorthand-value" && !clashes ? [[start, to] as const] : [],
    ),
  );
  const keys = new Set(renamings.flatMap(({ mention }) => (mention.form === "shorthand" ? [mention.start] : [])));
  return renamings.flatMap((renaming) => {
    const { start, form } = renaming.mention;
    if (form === "shorthand-value" && keys.has(start)) return [];
    const value = form === "shorthand" ? values.get(start) : undefined;
    return [value === undefined ? renaming : { ...renaming, value }];
  });
}

/** Whether the name stands in the text already, as a whole word. */
function stands(name: string, text: string): boolean {
  const sign = /[\p{ID_Continue}$]/u;
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (!sign.test(text.charAt(at - 1)) && !sign.test(text.charAt(at + name.length))) return true;
  }
  return false;
}

/** What things are called, and what they will be called. */
export interface NewNames {
  /** Null for what keeps its name. */
  newName(target: Target): string | null;
  /** The name it has in the package as it is; null for what no offer could rename. */
  oldName(target: Target): string | null;
}

/** `model` is the one that the package was generated from. */
function newNames(model: NamedModel, offers: readonly RenameOffer[]): NewNames {
  const adopted = new Map(offers.map((offer) => [targetKey(targetOf(offer)), offer.to]));
  const current = new Map([
    ...model.entities.flatMap(({ id: entity, typeName, collection, fields }) => [
      named({ kind: "entity-type", entity, suffix: "" }, typeName),
      named({ kind: "collection", entity }, collection),
      ...fields.map(({ id: field, name }) => named({ kind: "field", entity, field }, name)),
    ]),
    ...model.lists.flatMap(({ id: list, name, choices }) => [
      named({ kind: "list", list }, name),
      ...choices.map(({ id: choice, literal }) => named({ kind: "choice", list, choice }, literal)),
    ]),
  ]);
  return { newName: (target) => look(adopted, target), oldName: (target) => look(current, target) };
}

function targetOf(offer: RenameOffer): Target {
  switch (offer.kind) {
    case "entity-type":
      return { kind: "entity-type", entity: offer.entity, suffix: "" };
    case "collection":
      return { kind: "collection", entity: offer.entity };
    case "field":
      return { kind: "field", entity: offer.entity, field: offer.field };
    case "list":
      return { kind: "list", list: offer.list };
    case "choice":
      return { kind: "choice", list: offer.list, choice: offer.choice };
    default:
      return offer satisfies never;
  }
}

function named(target: Target, name: string): readonly [key: string, name: string] {
  return [targetKey(target), name];
}

/** `ContactCreate` goes by the name of `Contact`. */
function look(names: ReadonlyMap<string, string>, target: Target): string | null {
  if (target.kind !== "entity-type") return names.get(targetKey(target)) ?? null;
  const name = names.get(targetKey({ ...target, suffix: "" }));
  return name === undefined ? null : name + target.suffix;
}

/** A mention and what it is to say from now on. */
export interface Renaming {
  readonly mention: Mention;
  readonly to: string;
  /** Of `{ segment }`: what the value is called from now on, where that changes, too. */
  readonly value?: string;
  /** Whether the file has the new name already, for something else: an import then keeps the old one for the file. */
  readonly clashes: boolean;
}

/** The edit that a renaming takes; null where the text may stay as it is, "unknown" where it cannot be told. */
function replacement({ mention, to, value, clashes }: Renaming, text: string): TextEdit | null | "unknown" {
  const { start, end, form } = mention;
  const old = text.slice(start, end);
  const edit = (replaced: string): TextEdit => ({ start, end, text: replaced });
  switch (form) {
    case "name":
      return edit(to);
    case "key":
      return edit(printKey(to));
    case "member":
      return isIdentifier(to) ? edit(to) : bracketed(mention, to, text);
    case "shorthand":
      return edit(`${printKey(to)}: ${value ?? old}`);
    case "shorthand-value":
      return clashes ? null : edit(`${old}: ${to}`);
    case "import":
      return edit(clashes ? `${to} as ${old}` : to);
    case "export":
      return clashes ? null : edit(`${to} as ${old}`);
    case "reexport":
      return edit(`${to} as ${old}`);
    case "local":
      return clashes ? null : edit(to);
    case "kept":
      return null;
    case "text":
      return edit(printText(to, old.charAt(0)));
    case "jsx-text":
      return edit(/[&"'{}\\\n]/.test(to) ? `{${JSON.stringify(to)}}` : `${old.charAt(0)}${to}${old.charAt(0)}`);
    case "subpath":
      return subpath(mention, to, text);
    default:
      return form satisfies never;
  }
}

function printKey(name: string): string {
  return isIdentifier(name) ? name : JSON.stringify(name);
}

/** `ContactSegment.SMB` -> `ContactSegment["Small business"]`; comments around the dot stay. */
function bracketed({ start, end, objectEnd }: Mention, to: string, text: string): TextEdit | "unknown" {
  const between = objectEnd === null ? null : behindObject.exec(text.slice(objectEnd, start));
  if (objectEnd === null || between === null) return "unknown";
  const [, before = "", dot, after = ""] = between;
  const link = dot === "?." ? "?." : "";
  return { start: objectEnd, end, text: `${before}${link}${after}[${JSON.stringify(to)}]` };
}

const behindObject = /^((?:\s|\/\*[^]*?\*\/|\/\/.*\n)*)(\?\.|\.)([^]*)$/;

/** The module keeps everything but its last part's name. */
function subpath({ start, end }: Mention, to: string, text: string): TextEdit | "unknown" {
  const last = /([^/]+?)((?:\.d)?\.[cm]?[jt]s)?$/.exec(text.slice(start + 1, end - 1));
  if (last === null) return "unknown";
  const from = start + 1 + last.index;
  return { start: from, end: from + (last[1] ?? "").length, text: to };
}

/** In the quotes that the old text had. */
function printText(text: string, quote: string): string {
  const inner = JSON.stringify(text).slice(1, -1);
  if (quote === '"') return `"${inner}"`;
  const plain = inner.replaceAll('\\"', '"');
  if (quote === "`") return `\`${plain.replaceAll("`", "\\`").replaceAll("${", "\\${")}\``;
  return `'${plain.replaceAll("'", "\\'")}'`;
}

/** A part of a text, by UTF-16 offsets, and what it becomes. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all edits made at once; they must not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits.toSorted((left, right) => left.start - right.start)) {
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return [...parts, text.slice(at)].join("");
}

/** An edit as a person reads it. */
export interface ShownEdit {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

export function shownEdits({ before, edits }: EditedFile): readonly ShownEdit[] {
  return edits.map(({ start, end, text }) => {
    const above = before.slice(0, start);
    return {
      line: above.split("\n").length,
      column: start - above.lastIndexOf("\n"),
      before: before.slice(start, end),
      after: text,
    };
  });
}
