import { initWords } from "../messages/init-words.js";
import { usageWords } from "../messages/usage-words.js";
import type { SeenEntity } from "./look-at-account.js";

export type EntityChoice =
  | { readonly kind: "all" }
  /** By system name, in the order of the list. */
  | { readonly kind: "some"; readonly keys: readonly string[] }
  | { readonly kind: "wrong"; readonly complaints: readonly string[] };

type Found = { readonly from: number; readonly to: number } | { readonly complaint: string };

/**
 * What was typed where a numbered list was shown: numbers, ranges, system names and labels, with commas between. Nothing
 * is all of them, and all of them, one by one, are all, too.
 *
 * @param suggest the known word that a misspelt one means, or null
 */
export function readChoice(
  answer: string,
  entities: readonly SeenEntity[],
  suggest: (word: string, known: readonly string[]) => string | null,
): EntityChoice {
  const words = answer
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
  const found = words.flatMap((word) => (isAll(word) ? [{ from: 1, to: entities.length }] : [find(word)]));
  const complaints = found.flatMap((one) => ("complaint" in one ? [one.complaint] : []));
  if (complaints.length > 0) return { kind: "wrong", complaints };
  const chosen = entities.filter((_, index) =>
    found.some((one) => "from" in one && one.from <= index + 1 && index + 1 <= one.to),
  );
  if (words.length === 0 || chosen.length === entities.length) return { kind: "all" };
  return { kind: "some", keys: chosen.map(({ key }) => key) };

  function isAll(word: string): boolean {
    return word.toLowerCase() === initWords.all && numbersOf(word).length === 0;
  }

  function find(word: string): Found {
    const [, first = "", last = first] = /^(\d+)(?:\s*[-–]\s*(\d+))?$/.exec(word) ?? [];
    const [from, to] = [Number(first), Number(last)];
    if (first !== "" && 1 <= from && from <= to && to <= entities.length) return { from, to };

    const named = numbersOf(word);
    const [only] = named;
    if (only !== undefined) {
      return named.length === 1 ? { from: only, to: only } : { complaint: initWords.severalEntities(word, named) };
    }
    if (first !== "") return { complaint: initWords.noNumber(word, entities.length) };
    const guess = suggest(word, entities.flatMap(namesOf));
    const hint = guess === null ? "" : ` ${usageWords.didYouMean(guess)}`;
    return { complaint: `${initWords.noEntity(word)}${hint}` };
  }

  /** Of those that are called so: a system name before labels, as nothing else is sure to be of one entity alone. */
  function numbersOf(word: string): readonly number[] {
    const wanted = word.toLowerCase();
    const key = entities.findIndex((entity) => entity.key.toLowerCase() === wanted);
    if (key >= 0) return [key + 1];
    return entities.flatMap((entity, index) =>
      namesOf(entity).some((name) => name.toLowerCase() === wanted) ? [index + 1] : [],
    );
  }
}

function namesOf({ key, label, plural }: SeenEntity): readonly string[] {
  return [key, label, plural].filter((name) => name !== null).map((name) => name.trim());
}
