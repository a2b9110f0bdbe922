import { isObject } from "../json/json-value.js";
import { problem, type Place, type Problem } from "../problem/problem.js";
import { ownKeys, type OwnKeys } from "../providers/own-keys.js";

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
