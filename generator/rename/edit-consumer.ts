import { findMentions, type UsageSearch } from "../usages/find-mentions.js";
import { placeOf, relativeFile } from "../usages/mention-place.js";
import type { Mention } from "../usages/mention.js";
import type { UsagePlace } from "../usages/usages.js";
import { newNames, type NewNames } from "./new-names.js";
import type { RenameOffer } from "./rename-offer.js";
import { replacement, type Renaming } from "./replacement.js";
import { applyEdits, type TextEdit } from "./text-edit.js";

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
