import { resolve } from "node:path";
import type { AccountDrift, ReportFormat } from "../../index.js";
import type { CommandContext } from "../command.js";
import { relativePath } from "../make-package.js";
import { reportWords } from "../words/words.js";

/**
 * Whether a package's own hashes are not to be believed. They save a person at a desk some seconds; in CI the branch is
 * anybody's, and whoever edits a file of a package can edit its hash, too.
 */
export function isStrict({ arguments: { flags }, shell: { environment } }: CommandContext): boolean {
  return flags.has("strict") || !["", "0", "false"].includes((environment["CI"] ?? "").toLowerCase());
}

/**
 * What was found, with the changes accepted that `--baseline` lists; `--update-baseline` lists all of them first. Read
 * before anybody is asked: a path with a slip in it is not to cost a pull.
 */
export async function knownChanges({
  arguments: { values, flags },
  tool,
  shell,
  report,
}: CommandContext): Promise<(drifts: readonly AccountDrift[]) => Promise<readonly AccountDrift[]>> {
  const given = values.get("baseline");
  if (given === undefined) return async (drifts) => drifts;
  const file = resolve(shell.cwd, given);
  const update = flags.has("update-baseline");
  const before = await tool.readBaseline(file, { orNone: update });
  if (!update) return async (drifts) => drifts.map((drift) => tool.withBaseline(drift, before));
  return async (drifts) => {
    const now = tool.nextBaseline(before, drifts);
    // What is there was read, so it is a baseline.
    const written = await tool.replaceFile(file, tool.printBaseline(now), () => true);
    report.say(reportWords.baseline(relativePath(shell.cwd, file), written));
    return drifts.map((drift) => tool.withBaseline(drift, now));
  };
}

/** Formats that are read by what knows the repository, and not the folder that the command ran in. */
const byRepository: ReadonlySet<string> = new Set<ReportFormat>(["github", "sarif"]);

/** The folder that a report names files from: the working directory, or what its readers take for the root. */
export async function reportFolder({ tool, shell }: CommandContext, format: string): Promise<string> {
  if (!byRepository.has(format)) return shell.cwd;
  return (await tool.repositoryRoot(shell.cwd, shell.environment["GITHUB_WORKSPACE"])) ?? shell.cwd;
}

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
