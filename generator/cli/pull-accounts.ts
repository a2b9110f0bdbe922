import type { AccountConfig, Config, Problem, Pulled } from "../index.js";
import { accountsInTurn } from "./accounts.js";
import type { CommandContext } from "./command.js";
import { seconds } from "./words/reporter.js";
import { pullWords, reportWords } from "./words/words.js";

export interface PulledAccount {
  readonly account: AccountConfig;
  readonly changed: boolean;
  readonly problems: readonly Problem[];
}

/**
 * Accounts -> snapshots on disk, several at a time, each whole or not at all.
 *
 * @throws ProblemError with the complaints of every account that failed, after the others are written
 */
export async function pullAccounts(
  context: CommandContext,
  config: Config,
  accounts: readonly AccountConfig[],
): Promise<readonly PulledAccount[]> {
  const { tool, shell, report } = context;
  const environment = await tool.readEnvironment(config.directory, shell.environment);
  const plan = await pullPlan(context, config, accounts, environment);
  return accountsInTurn(context, accounts, {
    ...plan,
    prepare: async (account, own) => {
      const start = shell.now();
      const anew = isNamedAnew(context, accounts);
      const pulled = await pullAccount(own, config, account, plan.access(account), anew);
      return { pulled, anew, took: shell.now() - start };
    },
    finish: async (first, account) => {
      shell.signal.throwIfAborted();
      const start = shell.now();
      const anew = first.anew || (await isOtherAccount(context, config, account, first.pulled));
      // What stands for parts that were not seen is the other account's.
      const again = anew && !first.anew ? await pullAccount(context, config, account, plan.access(account), true) : null;
      const { snapshot, problems } = again ?? first.pulled;
      const { took } = first;
      const changed = await tool.writeSnapshot(config.schemas, snapshot, { anew });
      report.problems(problems);
      report.say(reportWords.pulled(account.name, changed, seconds(took + shell.now() - start)));
      return { account, changed, problems };
    },
  });
}

/** `--new-account` is about the accounts that are named with it, or the only one: these begin anew in any case. */
function isNamedAnew({ arguments: { flags, operands } }: CommandContext, accounts: readonly AccountConfig[]): boolean {
  return flags.has("new-account") && (operands.length > 0 || accounts.length === 1);
}

/**
 * Whether what was pulled is of another account than what is there, and so begins anew.
 *
 * @throws ProblemError where it is, and nobody has said that it may
 */
async function isOtherAccount(
  { tool, shell, arguments: { flags } }: CommandContext,
  config: Config,
  account: AccountConfig,
  { snapshot }: Pulled,
): Promise<boolean> {
  const known = {
    snapshot: await tool.readEarlierSnapshot(config.schemas, account.name),
    lock: await tool.readLock(config.schemas, account.name),
  };
  const other = await tool.otherAccount(config, account.name, known, snapshot);
  if (other === null) return false;
  if (flags.has("new-account")) return true;
  const isWanted =
    shell.canAsk && /^y/i.test((await shell.ask(pullWords.askAnew(tool.terminalText(other.message)))).trim());
  if (!isWanted) throw new tool.ProblemError([other]);
  return true;
}

/** Live account -> snapshot, in memory, with progress; no secret is in what it throws. */
export async function pullAccount(
  { tool, shell, report }: CommandContext,
  config: Config,
  account: AccountConfig,
  { environment, session }: PullAccess,
  anew = false,
): Promise<Pulled> {
  const provider = await tool.loadProvider(account.provider, account.at("provider"));
  const access = tool.resolveAccess(config, account, provider, environment);
  const before = anew ? null : await tool.readEarlierSnapshot(config.schemas, account.name);
  shell.signal.throwIfAborted();
  const progress = report.progress(reportWords.pulling(account.name));
  try {
    return await tool.pull(access.config, account.name, {
      url: access.url,
      credentials: access.credentials,
      session,
      ...(before !== null && { before: { snapshot: before, today: shell.today() } }),
      signal: shell.signal,
      onProgress: progress.show,
    });
  } catch (error) {
    throw tool.hideSecrets(error, Object.values(access.credentials));
  } finally {
    progress.end();
  }
}

export interface PullPlan {
  /** Accounts of one lane are pulled one after the other. */
  readonly lanes: readonly (readonly AccountConfig[])[];
  /** Accounts pulled at one time. */
  readonly atOnce: number;
  readonly access: (account: AccountConfig) => PullAccess;
}

export interface PullAccess {
  readonly environment: CommandContext["shell"]["environment"];
  /** The name under which the CRM's rate limit is kept. */
  readonly session: string;
}

/** More than these would not be sooner done: their answers are read here, one after the other. */
const mostAtOnce = 6;

/** How to pull accounts beside one another without asking any CRM for more than it allows. */
export async function pullPlan(
  { tool, shell }: Pick<CommandContext, "tool" | "shell">,
  config: Config,
  accounts: readonly AccountConfig[],
  environment: PullAccess["environment"],
): Promise<PullPlan> {
  const alone = (account: AccountConfig): PullAccess => ({ environment, session: account.name });
  if (accounts.length < 2) return { lanes: [accounts], atOnce: 1, access: alone };
  const lanes = await tool.pullLanes(config, accounts, environment);
  // What is there already tells best how large an account is.
  const sizes = await Promise.all(accounts.map(({ name }) => tool.snapshotBytes(config.schemas, name)));
  return {
    lanes,
    atOnce: accountsAtOnce(sizes, mostAtOnce, await shell.freeMemory()),
    access: (account) => {
      const [first = account] = lanes.find((lane) => lane.includes(account)) ?? [];
      return { environment, session: first.name };
    },
  };
}

const mib = 1024 * 1024;

/**
 * What an account takes at its peak, roughly, as measured (see bench/RESULTS.md): 127 MiB for a snapshot of 3.5 MB, 650 MiB
 * for one of 44 MB, with what Node and the tool take.
 */
const peak = { ofAccount: 75 * mib, perSnapshotByte: 16 };

/** The rest is for what others on the machine do, and for the packages that wait to be written. */
const shareOfFree = 0.5;

/**
 * How many accounts to work on at one time: only so many that the largest of them fit into memory together. At least one:
 * that one is done as it would be alone.
 *
 * @param snapshotBytes The size of each account's snapshot.
 * @param most With more than these, all would not be done sooner.
 * @param freeBytes Memory that this process may still take.
 */
export function accountsAtOnce(snapshotBytes: readonly number[], most: number, freeBytes: number): number {
  let room = freeBytes * shareOfFree;
  let fitting = 0;
  for (const bytes of snapshotBytes.toSorted((left, right) => right - left)) {
    room -= peak.ofAccount + peak.perSnapshotByte * bytes;
    if (room < 0) break;
    fitting += 1;
  }
  return Math.max(1, Math.min(most, fitting));
}
