import { commandTable, commonOptions, type OptionSpec } from "./command-table.js";
import { commandNames } from "../command.js";

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
