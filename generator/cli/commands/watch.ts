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
  { config, accounts }: ChosenAccounts,
  work: () => Promise<ExitCode>,
): Promise<ExitCode> {
  const attempt = async () => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof tool.ProblemError)) throw error;
      report.problems(error.problems);
    }
  };
  const changes = tool.watchInputs(config, accounts, shell.signal);
  await attempt();
  report.say(reportWords.watching);
  for await (const _ of changes) {
    report.say(reportWords.changed);
    await attempt();
  }
  return exitCode.interrupted;
}
