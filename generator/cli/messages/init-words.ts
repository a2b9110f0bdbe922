const chooseLater = "`entities` in codegen.yml chooses later";

/** What `init` asks and says. */
export const initWords = {
  askProvider: (names: readonly string[]) => `Which CRM (${names.join(", ")})? `,
  askAccount: "A short name for the account, also of its folders [acme]: ",
  askUrl: (usual: string) => `Its address [${usual}], or "sandbox" to begin without an account: `,
  askPackage: (usual: string) => `A name for the package [${usual}]: `,
  askWrite: (files: readonly string[]) => `Write ${files.join(", ")}? [Y/n] `,
  askLook: (ways: string) =>
    `Look at the account now, to choose among its entities? It takes ${ways}: typed unseen, written nowhere. [y/N] `,
  askCredential: (variable: string) => `${variable}, or Enter to go on without: `,
  entities: (account: string, count: number) => `${account} has ${count} entities, each with so many fields:`,
  askEntities: "Which ones? Numbers, ranges like 1-5 or names, with commas between [all]: ",
  all: "all",
  taken: (keys: readonly string[], count: number) => `${keys.length} of ${count} entities: ${keys.join(", ")}`,
  withoutLines: (line: string, key: string) => `Without ${line}, ${key} has no lines of that kind.`,
  noEntity: (word: string) => `There is no entity "${word}".`,
  noNumber: (word: string, count: number) => `${word} is not in the list, which goes from 1 to ${count}.`,
  severalEntities: (word: string, numbers: readonly number[]) =>
    `"${word}" is the name of ${numbers.join(" and ")}: give the number.`,
  noCredentials: `No credentials yet to look at the account with: all entities are taken. ${chooseLater}.`,
  notLooked: (why: string) => `All entities are taken (${chooseLater}), as the account could not be looked at: ${why}`,
  needsEntities: "--entities wants system names, with commas between: --entities contact,deal.",
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
  nextWithCredentials: (account: string) => `\nNext:\n  npx fieldwright generate --pull ${account}`,
  next: (variables: readonly string[], account: string) =>
    `\nNext: copy .env.example to .env, set ${variables.join(" and ")} in it, then run\n  npx fieldwright generate --pull ${account}`,
  nextWithSandbox: (account: string, port: number, folder: string) =>
    `\nNext, in one terminal:\n  npx fieldwright sandbox ${account} --port ${port}\nand in another one:\n  npx fieldwright generate --pull ${account}\n  npm install ./${folder}`,
  missing: (lines: readonly string[]) => `Your .env was kept; these lines belong there:\n  ${lines.join("\n  ")}`,
  defaultAccount: "acme",
};
