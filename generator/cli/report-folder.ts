import type { ReportFormat } from "../index.js";
import type { CommandContext } from "./command.js";

/** Formats that are read by what knows the repository, and not the folder that the command ran in. */
const byRepository: ReadonlySet<string> = new Set<ReportFormat>(["github", "sarif"]);

/** The folder that a report names files from: the working directory, or what its readers take for the root. */
export async function reportFolder({ tool, shell }: CommandContext, format: string): Promise<string> {
  if (!byRepository.has(format)) return shell.cwd;
  return (await tool.repositoryRoot(shell.cwd, shell.environment["GITHUB_WORKSPACE"])) ?? shell.cwd;
}
