/** What is said when a command line is not understood. */
export const usageWords = {
  noCommand: "Name a command.",
  unknownCommand: (name: string) => `There is no command "${name}".`,
  unknownOption: (name: string) => `There is no option "${name.length === 1 ? "-" : "--"}${name}".`,
  tooMany: (operand: string) => `"${operand}" is one argument too many.`,
  /** The parser's own sentence. */
  other: (complaint: string) => `${complaint.replace(/\.$/, "")}.`,
  seeHelp: "See `fieldwright --help`.",
  didYouMean: (guess: string) => `Did you mean "${guess}"?`,
  unknownValue: (option: string, value: string) => `--${option} cannot be "${value}".`,
  oneOf: (known: readonly string[]) => `Choose one of ${known.join(", ")}.`,
  twoFormats: (format: string) => `--json and --format ${format} ask for two formats of one output.`,
  usedNeedsUsages: "--fail-on used needs --usages: only a program can use something.",
  usagesNeedLive: "--usages needs --live: without it there are no changes to look for.",
  whichNames: "Say which names: some that `fieldwright rename` lists, or --all.",
  allOrSome: "--all and names exclude one another.",
  whichAccount: (accounts: readonly string[]) => `Name the account first: ${accounts.join(" or ")}.`,
  notANumber: (option: string) => `--${option} must be a whole number.`,
  noScript: (shell: string) => `There is no completion script for "${shell}": bash and zsh have one.`,
  interrupted: "Interrupted.",
  unexpected: (message: string) => `Unexpected failure: ${message}`,
};
