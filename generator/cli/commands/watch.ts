import type { ChosenAccounts } from "../accounts.js";
import { type CommandContext, exitCode, type ExitCode } from "../command.js";
import { reportWords } from "../words/words.js";

/** Resolves when the signal is aborted, and keeps the process alive until then. */
export function untilAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}

/**
 * Does the work, and again whenever a file that it reads changes, until Ctrl-C. A failure is told and waits for the next
 * change: a half-edited file is no reason to end.
 */
export async function watchAndRepeat(
  { tool, shell, report }: CommandContext,
  chosen: ChosenAccounts,
  reload: () => Promise<ChosenAccounts>,
  work: (chosen: ChosenAccounts) => Promise<ExitCode>,
): Promise<ExitCode> {
  const attempt = async () => {
    try {
      await work(await reload());
    } catch (error) {
      if (!(error instanceof tool.ProblemError)) throw error;
      report.problems(error.problems);
    }
  };
  let isFirst = true;
  for await (const _ of tool.watchInputs(chosen, reload, shell.signal)) {
    if (!isFirst) report.say(reportWords.changed);
    await attempt();
    if (isFirst) report.say(reportWords.watching);
    isFirst = false;
  }
  return exitCode.interrupted;
}
