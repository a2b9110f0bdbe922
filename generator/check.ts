import { join, relative, sep } from "node:path";
import type { Config } from "./config/config.js";
import type { AccountDrift, JudgedChange, VersionGap } from "./drift/report.js";
import { findStaleFiles } from "./find-stale-files.js";
import { isUpToDate } from "./freshness.js";
import { otherAccount } from "./other-account.js";
import { findVersionGap, noVersion } from "./package-version.js";
import { problem, type Problem, ProblemError } from "./problem/problem.js";
import type { Pulled } from "./providers/provider.js";
import { accountOf, type AccountSources } from "./understand.js";

export interface CheckOptions {
  /** Reads the live account: `() => pull(config, name, …)`. Without it, nobody is asked. */
  readonly live?: () => Promise<Pulled>;
  /** The tsconfig of a consumer, or of several: each change of the live account then carries the lines that it hits. */
  readonly usages?: string | readonly string[];
  /** Told after each file of the consumer's. */
  readonly onUsages?: (done: number, total: number) => void;
  /** `YYYY-MM-DD`: rules of the policy expire by it. */
  readonly today: string;
  /** The folder that files are told relative to. Default: the configuration's. */
  readonly from?: string;
  /** Make the package anew, and believe nothing that it says of itself: whoever edits a file can edit its hash, too. */
  readonly strict?: boolean;
  /** The revision of git since which the package's version has to cover what changed. Default: `HEAD`, if any. */
  readonly since?: string;
}

/**
 * Whether an account's package is what its sources give, whether its version covers what has changed, and, with `live`,
 * what has changed in the account itself. An account that could not be asked is `unchecked`, with the reason: it is
 * never as it was, and never empty. Writes nothing.
 *
 * @throws ProblemError where the sources make no sense, or the package cannot be read
 */
export async function check(
  config: Config,
  accountName: string,
  sources: AccountSources,
  options: CheckOptions,
): Promise<AccountDrift> {
  const account = accountOf(config, accountName);
  const from = options.from ?? config.directory;
  const found = await findStaleFiles(config, account.name, sources, options.strict);
  const differences = found.differences.map((difference) => ({ ...difference, path: told(from, difference.path) }));
  const gap = await findVersionGap(config, account.name, sources, options.since ?? null);
  const offline = {
    ...blank(config, account.name, from),
    stale: differences.map(({ path }) => path),
    differences,
    ...(found.byHashes && { byHashes: true }),
    ...(gap !== null && { uncovered: gap }),
    problems: [...found.problems, ...(gap === null ? [] : [gapProblem(gap, account.at("package", "version"))])],
  };
  if (options.live === undefined) return offline;

  const pulled = await attempt(options.live);
  if (!("snapshot" in pulled)) return { ...offline, ...because(pulled.problems) };
  const other = await otherAccount(config, account.name, sources, pulled.snapshot);
  if (other !== null) return { ...offline, ...because([other]) };
  const { judgeDrift } = await import("./judge-drift.js");
  const judged = await attempt(() => judgeDrift(config, account.name, sources, pulled.snapshot, options));
  if (!("changes" in judged)) return { ...offline, ...because(judged.problems) };
  const changes = judged.changes.map((change) => withPaths(change, (file) => told(from, file)));
  return { ...offline, step: judged.step, changes, problems: [...offline.problems, ...judged.problems] };
}

/**
 * What {@link check} says of an account whose package is what its sources give, found without reading these: see
 * {@link isUpToDate}. Null where more is to be asked: of the live account, of git, or of sources that have changed; and
 * where hashes are not to be believed.
 */
export async function checkUnread(
  config: Config,
  accountName: string,
  { live, since, strict = false, from = config.directory }: CheckOptions,
): Promise<AccountDrift | null> {
  const { name, package: wanted } = accountOf(config, accountName);
  const asks = strict || live !== undefined || since !== undefined || wanted.version !== noVersion;
  return !asks && (await isUpToDate(config, name)) ? { ...blank(config, name, from), byHashes: true } : null;
}

/** What is reported of an account that could not even be read: its failure keeps nobody from checking the others. */
export function uncheckedAccount(
  config: Config,
  accountName: string,
  problems: readonly Problem[],
  from: string = config.directory,
): AccountDrift {
  return { ...blank(config, accountName, from), ...because(problems) };
}

function blank(config: Config, accountName: string, from: string): AccountDrift {
  const { name, provider } = accountOf(config, accountName);
  const snapshot = told(from, join(config.schemas, name, "metadata.json"));
  return { account: name, provider, snapshot, stale: [], changes: [], problems: [] };
}

/** Any other failure is one of the tool's own, and not to be reported as the account's. */
async function attempt<Result>(
  work: () => Promise<Result>,
): Promise<Result | { readonly problems: readonly Problem[] }> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ProblemError) return { problems: error.problems };
    throw error;
  }
}

function because(reasons: readonly Problem[]): Required<Pick<AccountDrift, "unchecked" | "reasons">> {
  return { unchecked: reasons.map(({ message, code, hint }) => `${message} [${code}] ${hint}`).join(" "), reasons };
}

function gapProblem({ since, from, to, step, least }: VersionGap, place: Problem["place"]): Problem {
  const message = `The package's version, ${to}, does not cover what has changed since ${since}, where it was ${from}: that is a ${step} step.`;
  const hint = `Set package.version to "${least}" or more in codegen.yml, and generate again.`;
  return problem("drift.version-uncovered", message, place, { severity: "warning", hint });
}

function told(from: string, path: string): string {
  return relative(from, path).split(sep).join("/");
}

function withPaths({ usages, follows, ...change }: JudgedChange, tell: (file: string) => string): JudgedChange {
  return {
    ...change,
    ...(usages !== undefined && { usages: usages.map((usage) => ({ ...usage, file: tell(usage.file) })) }),
    follows: follows.map((follower) => withPaths(follower, tell)),
  };
}
