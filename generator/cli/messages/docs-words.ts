/** What `docs` says. */
export const docsWords = {
  unknownFormat: (format: string) => `There is no format "${format}".`,
  knownFormats: (formats: readonly string[]) => `Choose one of ${formats.join(", ")}.`,
  needsFolder: (format: string) => `With --json, --format ${format} needs --out: stdout has room for one of the two.`,
  ofOneAccount: (since: string) => `--since ${since} is of one account, and there are several.`,
  nameAccount: "Name the account, or give a revision of git: --since git:HEAD~1.",
  written: (account: string, file: string) => `${account}: ${file} written`,
  unchanged: (account: string, file: string) => `${account}: ${file} is as it should be`,
};
