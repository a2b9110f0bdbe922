import { basename } from "node:path";
import { chosenAccounts } from "../accounts.js";
import { commandTable, commonOptions, type OptionSpec } from "../arguments/command-table.js";
import { type Command, commandNames, exitCode } from "../command.js";
import { usageWords } from "../words/words.js";

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

/** Completes commands, their options, and the accounts of the nearest codegen.yml. */
export function bashScript(): string {
  const cases = commandNames.map((name) => `    ${name}) words="${flagsOf(commandTable[name].options)}" ;;`);
  return `_fieldwright() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD - 1]}" words=""
  case "$previous" in
    -c | --config | --cwd) COMPREPLY=($(compgen -f -- "$current")); return ;;
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commandNames.join(" ")} ${flagsOf(commonOptions)}" -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join("\n")}
  esac
  case "$current" in
    -*) words="$words ${flagsOf(commonOptions)}" ;;
    *) if [ "\${COMP_WORDS[1]}" = completion ]; then words="bash zsh"
       else words="$(fieldwright completion accounts --quiet 2>/dev/null)"; fi ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -F _fieldwright fieldwright`;
}

/** The same for zsh, which runs scripts of bash. */
export function zshScript(): string {
  return `#compdef fieldwright
autoload -Uz bashcompinit && bashcompinit
${bashScript()}`;
}

function flagsOf(options: readonly OptionSpec[]): string {
  return options.flatMap(({ name, alias }) => [`--${name}`, ...(alias === undefined ? [] : [`-${alias}`])]).join(" ");
}
