import { suggest } from "#runtime/suggest.js";
import { isObject } from "../json/json-value.js";
import { type Place, problem, type Problem } from "../problem/problem.js";
import { ownKeys, type OwnKeys } from "../providers/index.js";
import type { PolicyRule } from "./config.js";
import { matchGlob } from "./documents.js";

interface GivenPolicy {
  readonly name: string;
  readonly at: (path: readonly string[]) => Place;
  /** Codes, and codes with their case. Absent: nobody knows. */
  readonly changes?: readonly string[] | undefined;
}

/** One complaint for each rule whose code no change can have: it would never hold, and nobody would notice. */
export function policyCodeProblems(
  rules: readonly Pick<PolicyRule, "code">[],
  { name, at, changes }: GivenPolicy,
): readonly Problem[] {
  if (changes === undefined) return [];
  return rules.flatMap(({ code }, index) => {
    if (code === undefined || changes.some((known) => matchGlob(code, known))) return [];
    const keys = ["accounts", name, "policy", String(index), "code"];
    const guess = suggest(code, changes);
    const hint = guess === null ? {} : { hint: `Did you mean "${guess}"?` };
    return [
      problem("drift.policy-unknown-code", `${keys.join(".")}: no change has the code "${code}".`, at(keys), hint),
    ];
  });
}

interface GivenAccount {
  readonly name: string;
  readonly value: unknown;
  readonly at: (path: readonly string[]) => Place;
}

/** One complaint for each key that only another CRM's accounts have: here it would be passed over without a word. */
export function providerKeyProblems(provider: string, { name, value, at }: GivenAccount): readonly Problem[] {
  // A provider is any text here: "constructor" is none of ours.
  const own = Object.hasOwn(ownKeys, provider) ? ownKeys[provider] : undefined;
  if (own === undefined || !isObject(value)) return [];
  return [
    ...foreign(value, own, ({ account }) => account, []),
    ...foreign(value["credentials"], own, ({ credentials }) => credentials, ["credentials"]),
    ...foreign(value["entities"], own, ({ entities }) => entities, ["entities"]),
  ];

  function foreign(
    given: unknown,
    mine: OwnKeys,
    keysOf: (keys: OwnKeys) => readonly string[],
    path: readonly string[],
  ): readonly Problem[] {
    if (!isObject(given)) return [];
    return Object.entries(given).flatMap(([key, setting]) => {
      if (setting === null || keysOf(mine).includes(key)) return [];
      const [other] = Object.entries(ownKeys).find(([, keys]) => keysOf(keys).includes(key)) ?? [];
      if (other === undefined) return [];
      const keys = ["accounts", name, ...path, key];
      const message = `${keys.join(".")} is for accounts of ${other}; this one is of ${provider}.`;
      return [problem("config.other-provider", message, at(keys))];
    });
  }
}

const mostTold = 50;

/** One complaint for each key of the mapping that is not known, with the own key that was most likely meant. */
export function unknownKeyProblems(
  value: unknown,
  known: readonly string[],
  suggested: readonly string[],
  path: readonly string[],
  at: (path: readonly string[]) => Place,
): readonly Problem[] {
  if (!isObject(value)) return [];
  const unknown = Object.keys(value).filter((key) => !known.includes(key));
  // Of so many, one more says nothing.
  return unknown.slice(0, mostTold).map((key) => {
    const guess = suggest(key, suggested);
    const hint = guess === null ? `Known keys: ${suggested.join(", ")}.` : `Did you mean "${guess}"?`;
    const where = path.length === 0 ? "" : ` in ${path.join(".")}`;
    return problem("config.unknown-key", `Unknown key "${key}"${where}.`, at([...path, key]), { hint });
  });
}
