/** What `init` asks and says. */
export const initWords = {
  askProvider: (names: readonly string[]) => `Which CRM (${names.join(", ")})? `,
  askAccount: "A short name for the account, also of its folders [acme]: ",
  askUrl: (usual: string) => `Its address [${usual}], or "sandbox" to begin without an account: `,
  askPackage: (usual: string) => `A name for the package [${usual}]: `,
  askWrite: (files: readonly string[]) => `Write ${files.join(", ")}? [Y/n] `,
  sandbox: "sandbox",
  needsProvider: (names: readonly string[]) => `Name the CRM: --provider ${names.join(" or --provider ")}.`,
  unknownProvider: (name: string) => `There is no provider "${name}".`,
  knownProviders: (names: readonly string[]) => `Known providers: ${names.join(", ")}.`,
  urlOrSandbox: "--url and --sandbox exclude one another.",
  noDemo: (name: string) => `There is no sandbox to begin with for ${name}.`,
  alreadyThere: (file: string) => `${file} is there already.`,
  nothingWritten: "Nothing was written.",
  created: (file: string) => `written  ${file}`,
  kept: (file: string) => `kept     ${file}, which was there already`,
  added: (lines: readonly string[]) => `added    ${lines.join(", ")} to .gitignore`,
  next: (variables: readonly string[], account: string) =>
    `\nNext: copy .env.example to .env, set ${variables.join(" and ")} in it, then run\n  npx fieldwright generate --pull ${account}`,
  nextWithSandbox: (account: string, port: number, folder: string) =>
    `\nNext, in one terminal:\n  npx fieldwright sandbox ${account} --port ${port}\nand in another one:\n  npx fieldwright generate --pull ${account}\n  npm install ./${folder}`,
  missing: (lines: readonly string[]) => `Your .env was kept; these lines belong there:\n  ${lines.join("\n  ")}`,
  defaultAccount: "acme",
};
