import type { ReportFormat } from "../index.js";
import type { CommandContext } from "./command.js";

/**
 * Does work that ends in a report. Where it cannot be done, the reason is a report of the format, too, with its places:
 * whoever reads stdout learns more than that there is none. Words on stderr, and the exit code, are `run`'s as ever.
 */
export async function reportingFailure<Result>(
  { tool, shell, report }: CommandContext,
  { format, from }: { readonly format: ReportFormat; readonly from: string },
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    // At a terminal the words say it all; `--json` prints the failure of any command.
    const isTold = format === "text" || report.json;
    if (!(error instanceof tool.ProblemError) || shell.signal.aborted || isTold) throw error;
    if (format === "json") report.document({ problems: error.problems });
    else shell.writeData(await tool.printReport(format, { accounts: [], problems: error.problems, from }));
    throw error;
  }
}
