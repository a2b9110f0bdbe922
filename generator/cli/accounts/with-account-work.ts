import type { AccountConfig, Config } from "../../index.js";
import { workHere, type AccountWork } from "./account-work.js";
import { accountsAtOnce } from "./accounts-at-once.js";
import type { CommandContext } from "../command.js";

/** Bytes of a snapshot. A smaller one is done before a thread has begun: that takes about a tenth of a second. */
const worthThread = 1_000_000;

/**
 * Cores that the work on one account keeps busy, the collection of its garbage and the compilation of what runs often
 * included. On two cores two threads took as long as one, and a quarter more of the processor (see bench/README.md).
 */
const coresOfOne = 1.4;

/**
 * Lends the work on accounts, for as long as it is used: done in threads where there is enough to do for several, cores for
 * them and memory; else here, at no cost.
 *
 * @param accounts Those that there is something to do for.
 * @param use Is also told how many accounts may be begun at one time.
 */
export async function withAccountWork<Result>(
  context: CommandContext,
  config: Config,
  accounts: readonly AccountConfig[],
  use: (work: AccountWork, atOnce: number) => Promise<Result>,
): Promise<Result> {
  const count = accounts.length < 2 ? 1 : await threadCount(context, config, accounts);
  if (count < 2) return use(workHere(context, config), 1);

  const [{ plainConfig }, { workInThreads }] = await Promise.all([
    import("./threads/plain-config.js"),
    import("./threads/work-in-threads.js"),
  ]);
  const plain = plainConfig(config, accounts);
  const threads = await Promise.all(Array.from({ length: count }, () => context.shell.startThread(plain)));
  try {
    // Whoever finds no thread idle waits for one.
    return await use(workInThreads(context, config, threads), Infinity);
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

async function threadCount(
  { tool, shell }: CommandContext,
  config: Config,
  accounts: readonly AccountConfig[],
): Promise<number> {
  const sizes = await Promise.all(accounts.map(({ name }) => tool.snapshotBytes(config.schemas, name)));
  const large = sizes.filter((size) => size >= worthThread);
  if (large.length < 2) return 1;
  const machine = await shell.machine();
  return accountsAtOnce(large, Math.floor(machine.cores / coresOfOne), machine);
}
