import { basename } from "node:path";
import { chosenAccounts } from "../accounts/chosen-accounts.js";
import type { Command } from "../command.js";
import { exitCode } from "../exit-code.js";
import { bashScript, zshScript } from "../arguments/completion-script.js";
import { usageWords } from "../messages/usage-words.js";

/** The script for the shell named, else for the one in use; `accounts` lists names for the script itself. */
export const completion: Command = async (context) => {
  const { tool, shell, report } = context;
  const [wanted = basename(shell.environment["SHELL"] ?? "bash")] = context.arguments.operands;
  switch (wanted) {
    case "bash":
      report.data(bashScript());
      return exitCode.fine;
    case "zsh":
      report.data(zshScript());
      return exitCode.fine;
    case "accounts":
      for (const { name } of (await chosenAccounts(context, [])).accounts) report.data(name);
      return exitCode.fine;
    default:
      throw new tool.ProblemError([tool.problem("cli.usage", usageWords.noScript(wanted))]);
  }
};
