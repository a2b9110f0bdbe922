import type { AccountConfig, Config, Problem } from "../index.js";
import type { CommandContext } from "./command.js";
import { createReporter } from "./words/reporter.js";

export interface ChosenAccounts {
  readonly config: Config;
  readonly accounts: readonly AccountConfig[];
}

/** Reads the configuration; the accounts are those named, or all of them. Throws a ProblemError for an unknown one. */
export async function chosenAccounts(context: CommandContext, names: readonly string[]): Promise<ChosenAccounts> {
  const { shell, tool } = context;
  const file = context.arguments.values.get("config");
  const config = await tool.loadConfig({ cwd: shell.cwd, file });
  const accounts = [...new Set(names)].map((name) => tool.accountOf(config, name));
  return { config, accounts: accounts.length === 0 ? config.accounts : accounts };
}

/**
 * Does the work for one account after the other. One account's failure does not keep the others from being done.
 *
 * @throws ProblemError with the complaints of every account that failed, after the last one
 */
export async function eachAccount<Result>(
  context: CommandContext,
  accounts: readonly AccountConfig[],
  work: (account: AccountConfig) => Promise<Result>,
): Promise<readonly Result[]> {
  return accountsInTurn(context, accounts, { prepare: work, finish: (done) => done, lanes: [accounts], atOnce: 1 });
}

export interface AccountSteps<Prepared, Result> {
  /** Done for several accounts at a time. What it says in its context is told when the account's turn comes. */
  readonly prepare: (account: AccountConfig, context: CommandContext) => Promise<Prepared>;
  /** Done for one account after the other, in their order. */
  readonly finish: (prepared: Prepared, account: AccountConfig) => Promise<Result> | Result;
  /** Accounts of one lane are prepared one after the other. */
  readonly lanes: readonly (readonly AccountConfig[])[];
  /** Accounts begun and not finished at one time. */
  readonly atOnce: number;
}

/**
 * Does the work for each account. All that is told, written and answered comes in the order of the accounts, as if it were
 * done for one after the other. One account's failure does not keep the others from being done.
 *
 * @throws ProblemError with the complaints of every account that failed, after the last one
 */
export async function accountsInTurn<Prepared, Result>(
  context: CommandContext,
  accounts: readonly AccountConfig[],
  { prepare, finish, lanes, atOnce }: AccountSteps<Prepared, Result>,
): Promise<readonly Result[]> {
  const { tool, shell } = context;
  const voices = new Map(accounts.map((account) => [account, voiceOf(context)]));
  const started = startInLanes(accounts, lanes, atOnce, async (account) => {
    shell.signal.throwIfAborted();
    return prepare(account, voices.get(account)?.context ?? context);
  });
  const done: Result[] = [];
  const failed: Problem[] = [];
  try {
    for (const account of accounts) {
      shell.signal.throwIfAborted();
      voices.get(account)?.release();
      try {
        done.push(await finish(await started.prepared(account), account));
      } catch (error) {
        if (!(error instanceof tool.ProblemError) || shell.signal.aborted) throw error;
        failed.push(...error.problems);
      }
      started.finished();
    }
  } finally {
    await started.stop();
  }
  if (failed.length > 0) throw new tool.ProblemError(failed);
  return done;
}

/** The context of one account: what it says waits for its turn. */
function voiceOf(context: CommandContext): { readonly context: CommandContext; readonly release: () => void } {
  const { write, release } = heldBack(context.shell.writeWords);
  const shell = { ...context.shell, writeWords: write };
  return { context: { ...context, shell, report: createReporter(shell, context.arguments.flags) }, release };
}

export interface HeldBack {
  readonly write: (text: string) => void;
  /** What was held back is written, and from now on everything at once. */
  readonly release: () => void;
}

/** Holds text back until its turn comes, so that what several say at a time can be read one after the other. */
function heldBack(write: (text: string) => void): HeldBack {
  const held: string[] = [];
  let released = false;
  return {
    write: (text) => {
      if (released) write(text);
      else held.push(text);
    },
    release: () => {
      released = true;
      for (const text of held.splice(0)) write(text);
    },
  };
}

/** Work that was begun on several items, some at a time. */
export interface Started<Item, Prepared> {
  /** What the work on an item comes to. */
  readonly prepared: (item: Item) => Promise<Prepared>;
  /** Makes room for the next one. */
  readonly finished: () => void;
  /** Begins nothing more, and waits for what is at work. */
  readonly stop: () => Promise<void>;
}

interface Waiting<Item> {
  readonly item: Item;
  readonly lane: readonly Item[];
  readonly begin: () => Promise<void>;
}

/**
 * Begins work on items in their order: on one of each lane at a time, and on no more at once than are wanted. Items count
 * until they are finished, not only until they are prepared: what was prepared is kept in memory until then.
 */
export function startInLanes<Item, Prepared>(
  items: readonly Item[],
  lanes: readonly (readonly Item[])[],
  atOnce: number,
  prepare: (item: Item) => Promise<Prepared>,
): Started<Item, Prepared> {
  const results = new Map<Item, Promise<Prepared>>();
  const busy = new Set<readonly Item[]>();
  const atWork = new Set<Promise<void>>();
  let waiting: readonly Waiting<Item>[] = items.map((item) => {
    let begin = async (): Promise<void> => {};
    const result = new Promise<Prepared>((resolve, reject) => {
      begin = () => prepare(item).then(resolve, reject);
    });
    // Whoever stops early asks for no result; a failure is then nobody's.
    result.catch(() => undefined);
    results.set(item, result);
    return { item, lane: lanes.find((lane) => lane.includes(item)) ?? [item], begin };
  });
  let begun = 0;

  function beginNext(): void {
    const next = begun < atOnce ? waiting.find(({ lane }) => !busy.has(lane)) : undefined;
    if (next === undefined) return;
    waiting = waiting.filter((one) => one !== next);
    begun += 1;
    busy.add(next.lane);
    const work = next.begin().finally(() => {
      atWork.delete(work);
      busy.delete(next.lane);
      beginNext();
    });
    atWork.add(work);
    beginNext();
  }

  beginNext();
  return {
    prepared: (item) => results.get(item) ?? Promise.reject(new Error("This was not among the items.")),
    finished: () => {
      begun -= 1;
      beginNext();
    },
    stop: async () => {
      waiting = [];
      await Promise.all(atWork);
    },
  };
}
