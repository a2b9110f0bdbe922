/**
 * How templates are compiled, in the build and from source. Nothing is escaped, as views hold encoded text only; a hole
 * without a value is an error.
 */
export const templateOptions = {
  noEscape: true,
  strict: true,
  knownHelpersOnly: true,
  preventIndent: true,
} as const;
