import type { Config, Problem } from "../../../index.js";
import type { AccountWork } from "../account-work.js";
import type { CommandContext } from "../../command.js";
import type { Answer, Order, Thread } from "./order.js";
import { foundPlace } from "./plain-config.js";

/**
 * The work, done in threads: an account waits for a thread that has nothing to do, and the thread that made a package writes
 * it. After Ctrl-C nobody waits for a thread any more, but for one that writes.
 */
export function workInThreads(
  { tool, shell }: Pick<CommandContext, "tool" | "shell">,
  config: Config,
  threads: readonly Thread[],
): AccountWork {
  const idle = [...threads];
  const queue: ((thread: Thread) => void)[] = [];

  const free = (thread: Thread): void => {
    const next = queue.shift();
    if (next === undefined) idle.push(thread);
    else next(thread);
  };
  const takeThread = async (): Promise<Thread> => idle.shift() ?? new Promise((resolve) => queue.push(resolve));

  async function ask(thread: Thread, order: Order): Promise<Answer> {
    const answer = await thread.ask(order);
    if (answer.kind === "refused") throw new tool.ProblemError(answer.problems.map(placed));
    if (answer.kind === "failed") throw answer.error;
    return answer;
  }

  const placed = (problem: Problem): Problem => ({ ...problem, place: foundPlace(problem.place, config) });

  async function askAny(order: Order): Promise<{ readonly thread: Thread; readonly answer: Answer }> {
    const thread = await takeThread();
    shell.signal.throwIfAborted();
    try {
      return { thread, answer: await ask(thread, order) };
    } finally {
      free(thread);
    }
  }

  return {
    make: async ({ name }, strict) => {
      const { thread, answer } = await unlessAborted(shell.signal, askAny({ kind: "make", account: name, strict }));
      if (answer.kind !== "made") throw otherAnswer(answer);
      const { summary, names } = answer;
      return {
        summary: { ...summary, problems: summary.problems.map(placed) },
        names,
        write: async () => {
          const written = await ask(thread, { kind: "write", account: name });
          if (written.kind !== "written") throw otherAnswer(written);
          return written.changes;
        },
      };
    },
    check: async ({ name }, options) => {
      const { answer } = await unlessAborted(shell.signal, askAny({ kind: "check", account: name, options }));
      if (answer.kind !== "checked") throw otherAnswer(answer);
      return { ...answer.drift, problems: answer.drift.problems.map(placed) };
    },
  };
}

function otherAnswer({ kind }: Answer): Error {
  return new Error(`A thread has answered "${kind}" to something else.`);
}

/** Rejects with the signal's reason as soon as it is aborted. */
async function unlessAborted<Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
