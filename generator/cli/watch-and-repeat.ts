import type { ChosenAccounts } from "./accounts/chosen-accounts.js";
import type { CommandContext } from "./command.js";
import { exitCode, type ExitCode } from "./exit-code.js";
import { reportWords } from "./messages/report-words.js";

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
