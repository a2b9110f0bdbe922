import { understandWords } from "./arguments/understand-words.js";
import { exitCode, type ExitCode, type Tool } from "./command.js";
import type { Shell } from "./shell.js";

/**
 * Runs a command line and answers the exit code. Never throws: whatever goes wrong is told in words. Help loads nothing
 * of the tool.
 *
 * @param loadTool the rest of the tool
 */
export async function run(
  words: readonly string[],
  shell: Shell,
  loadTool: () => Promise<Tool> = () => import("../index.js"),
): Promise<ExitCode> {
  const parsed = await understandWords(words);
  if (parsed.kind === "help") {
    shell.writeData(parsed.text);
    return exitCode.fine;
  }
  const tool = await loadTool();
  switch (parsed.kind) {
    case "version":
      shell.writeData(`${tool.toolVersion}\n`);
      return exitCode.fine;
    case "wrong":
      return (await import("./run-command.js")).refuseCommand(parsed, shell, tool, words.includes("--json"));
    case "run":
      return (await import("./run-command.js")).runCommand(parsed.arguments, shell, tool);
    default:
      return parsed satisfies never;
  }
}
