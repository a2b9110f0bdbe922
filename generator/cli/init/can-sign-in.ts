import type { CommandContext } from "../command.js";
import type { ProjectWish } from "./project-files.js";

/** Whether the environment, or `.env`, holds one of the CRM's sets of credentials whole. */
export async function canSignIn(
  { tool, shell }: Pick<CommandContext, "tool" | "shell">,
  variables: ProjectWish["variables"],
): Promise<boolean> {
  try {
    const environment = await tool.readEnvironment(shell.cwd, shell.environment);
    return variables.some((set) => set.every((variable) => environment[variable]));
  } catch (error) {
    // An .env that cannot be read is for the next command to complain of.
    if (error instanceof tool.ProblemError) return false;
    throw error;
  }
}
