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
  notANumber: (option: string) => `--${option} must be a whole number.`,
  noScript: (shell: string) => `There is no completion script for "${shell}": bash and zsh have one.`,
  interrupted: "Interrupted.",
  unexpected: (message: string) => `Unexpected failure: ${message}`,
};
