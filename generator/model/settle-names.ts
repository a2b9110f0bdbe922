import { markOf, withSuffix } from "./identifiers.js";

/** One thing that wants a name. */
export interface Claim {
  /** The vendor's id. */
  readonly id: string;
  /** Built-in things keep a contested name against custom ones. */
  readonly builtIn: boolean;
  /** Wanted names, best first. */
  readonly candidates: readonly string[];
}

/**
 * Gives every claim a name of its own, by the claims alone and never by their order.
 *
 * Goes in rounds. In each, whoever wants a name that nobody else wants gets it; of several, the only built-in one
 * gets it; all others go on to their next candidate. After the last, the mark of the id is added to it.
 *
 * @param taken Names that are spoken for before the first round.
 * @param family All the names that come with one: `Contact` brings `ContactCreate`. Default: the name alone.
 */
export function settleNames(
  claims: readonly Claim[],
  taken: ReadonlySet<string>,
  family: (name: string) => readonly string[] = (name) => [name],
): ReadonlyMap<string, string> {
  const settled = new Map<string, string>();
  const used = new Set(taken);
  let pending = [...claims];
  for (let round = 0; pending.length > 0; round += 1) {
    const wanted = pending.flatMap((claim) => {
      const name = candidate(claim, round);
      const members = family(name);
      return members.some((member) => used.has(member)) ? [] : { claim, name, members };
    });
    // Counted and not listed: thousands may want the same.
    const all = new Map<string, number>();
    const builtIn = new Map<string, number>();
    for (const { claim, members } of wanted) {
      for (const member of members) {
        all.set(member, (all.get(member) ?? 0) + 1);
        if (claim.builtIn) builtIn.set(member, (builtIn.get(member) ?? 0) + 1);
      }
    }
    for (const { claim, name, members } of wanted) {
      const rivals = claim.builtIn ? builtIn : all;
      if (members.some((member) => (rivals.get(member) ?? 0) > 1)) continue;
      settled.set(claim.id, name);
      for (const member of members) used.add(member);
    }
    pending = pending.filter((claim) => !settled.has(claim.id));
  }
  return settled;
}

function candidate(claim: Claim, round: number): string {
  const { candidates, id } = claim;
  const named = candidates[round];
  if (named !== undefined) return named;
  const last = candidates.at(-1) ?? "_";
  // A mark may be taken, too; each further round takes the mark of a longer text. What is put before the id leaves no two
  // ids with the same mark in every round, as what is put after it would.
  return withSuffix(last, `_${markOf("+".repeat(round - candidates.length) + id)}`);
}
