/** What `init` asks and says. */
export const initWords = {
  askProvider: (names: readonly string[]) => `Which CRM (${names.join(", ")})? `,
  askAccount: "A short name for the account, also of its folders [acme]: ",
  askUrl: (usual: string) => `Its address [${usual}]: `,
  needsProvider: (names: readonly string[]) => `Name the CRM: --provider ${names.join(" or --provider ")}.`,
  unknownProvider: (name: string) => `There is no provider "${name}".`,
  knownProviders: (names: readonly string[]) => `Known providers: ${names.join(", ")}.`,
  alreadyThere: (file: string) => `${file} is there already.`,
  created: (file: string) => `written  ${file}`,
  kept: (file: string) => `kept     ${file}, which was there already`,
  added: (lines: readonly string[]) => `added    ${lines.join(", ")} to .gitignore`,
  next: (variables: readonly string[], account: string) =>
    `Next: set ${variables.join(" and ")} in .env, then run\n  npx fieldwright generate --pull ${account}`,
  defaultAccount: "acme",
};
