import type { AccountConfig, Config } from "./config/config.js";
import { problem, ProblemError } from "./problem/problem.js";
import { suggest } from "#runtime/suggest.js";

/**
 * The account of that name.
 *
 * @throws ProblemError with a suggestion, where the configuration has none.
 */
export function accountOf(config: Config, name: string): AccountConfig {
  const account = config.accounts.find((each) => each.name === name);
  if (account !== undefined) return account;
  const names = config.accounts.map((each) => each.name);
  const guess = suggest(name, names);
  throw new ProblemError([
    problem(
      "config.unknown-account",
      `The configuration has no account "${name}".`,
      { kind: "file", file: config.file },
      { hint: guess === null ? `Accounts: ${names.join(", ")}.` : `Did you mean "${guess}"?` },
    ),
  ]);
}
