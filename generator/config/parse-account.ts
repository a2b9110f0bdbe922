import * as v from "valibot";
import { problem, type Place, type Problem } from "../problem/problem.js";
import { accountKeys, accountSchema } from "./account-schema.js";
import type { AccountConfig } from "./config.js";
import { policyCodeProblems } from "./policy-code-problems.js";
import { providerKeyProblems } from "./provider-key-problems.js";
import { unknownKeyProblems } from "./unknown-keys.js";
import { suggest } from "#runtime/suggest.js";

export interface RawAccount {
  readonly name: string;
  readonly value: unknown;
  readonly at: (path: readonly string[]) => Place;
  /** Names of the CRMs that there are. */
  readonly providers: readonly string[];
  /** Names that a rule of the policy may have for its code. Absent: any. */
  readonly changes?: readonly string[] | undefined;
}

export type ParsedAccount =
  | { readonly kind: "account"; readonly account: AccountConfig }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

/** One entry of `accounts`, validated, its defaults filled in; or all that is wrong with it. */
export function parseAccount(raw: RawAccount): ParsedAccount {
  const { name, value, at } = raw;
  const path = ["accounts", name];
  const result = v.safeParse(accountSchema, value);
  const problems = [
    ...foreignKeyProblems(raw),
    ...accountKeys.flatMap(([pattern, keys]) =>
      places(value, pattern).flatMap((found) =>
        unknownKeyProblems(found.value, keys, keys, [...path, ...found.path], at),
      ),
    ),
    ...(result.issues ?? []).map(({ path: inner = [], message }) => {
      const keys = [...path, ...inner.map(({ key }) => String(key))];
      return problem("config.invalid", `${keys.join(".")} ${message}.`, at(keys));
    }),
    ...(result.success ? providerProblems(result.output.provider, raw) : []),
    ...(result.success ? providerKeyProblems(result.output.provider, raw) : []),
    ...(result.success ? policyCodeProblems(result.output.policy, raw) : []),
  ];
  if (!result.success || problems.length > 0) return { kind: "problems", problems };

  const { package: wanted, ...rest } = result.output;
  return {
    kind: "account",
    account: {
      ...rest,
      name,
      package: { ...wanted, name: wanted.name ?? `@fieldwright/${name.toLowerCase()}` },
      at: (...keys) => at([...path, ...keys]),
    },
  };
}

function providerProblems(provider: string, { name, at, providers }: RawAccount): readonly Problem[] {
  if (providers.includes(provider)) return [];
  const path = ["accounts", name, "provider"];
  const guess = suggest(provider, providers);
  const hint = guess === null ? `Known providers: ${providers.join(", ")}.` : `Did you mean "${guess}"?`;
  return [problem("config.invalid", `${path.join(".")}: there is no provider "${provider}".`, at(path), { hint })];
}

/** Names of JavaScript's own that the validator would leave out without a word. */
function foreignKeyProblems({ name, value, at }: RawAccount): readonly Problem[] {
  return ["credentials", "lines", "overrides"].flatMap((key) =>
    places(value, [key, "*"])
      .filter(({ path }) => ["__proto__", "constructor", "prototype"].includes(path.at(-1) ?? ""))
      .map(({ path }) => {
        const keys = ["accounts", name, ...path];
        return problem("config.invalid", `${keys.join(".")} cannot be used as a key.`, at(keys));
      }),
  );
}

interface Found {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** Every value at the path, in which `*` stands for any key or index. */
function places(value: unknown, [key, ...rest]: readonly string[], path: readonly string[] = []): readonly Found[] {
  if (key === undefined) return [{ path, value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value)
    .filter(([name]) => key === "*" || key === name)
    .flatMap(([name, inner]) => places(inner, rest, [...path, name]));
}
