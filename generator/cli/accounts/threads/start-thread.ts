import { Worker } from "node:worker_threads";
import type { Answer, Thread } from "./order.js";
import type { PlainConfig } from "./plain-config.js";

/** What git needs, to be found and to find its settings. The rest of the environment is none of a thread's business. */
const passedOn = /^(?:PATH|PATHEXT|SYSTEMROOT|HOME|USERPROFILE|XDG_CONFIG_HOME|GIT_(?!CONFIG).*)$/i;

/**
 * Starts a thread of this process that works on accounts.
 *
 * @param file What it runs: `thread.js`.
 */
export function startThread(
  file: URL,
  config: PlainConfig,
  environment: Readonly<Record<string, string | undefined>>,
): Thread {
  const env = Object.fromEntries(Object.entries(environment).filter(([name]) => passedOn.test(name)));
  const worker = new Worker(file, { workerData: config, env });
  return {
    ask: (order) =>
      new Promise<Answer>((resolve, reject) => {
        const settle = (act: () => void) => () => {
          worker.off("message", answered).off("error", failed).off("exit", ended);
          act();
        };
        const answered = (answer: Answer) => settle(() => resolve(answer))();
        const failed = (error: Error) => settle(() => reject(error))();
        const ended = settle(() => reject(new Error("A thread has ended before its work was done.")));
        worker.on("message", answered).on("error", failed).on("exit", ended);
        worker.postMessage(order);
      }),
    end: async () => void (await worker.terminate()),
  };
}
