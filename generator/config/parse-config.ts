import { basename, dirname, resolve } from "node:path";
import { problem, ProblemError, type Problem } from "../problem/problem.js";
import { accountNameProblems } from "./account-name.js";
import type { AccountConfig, Config } from "./config.js";
import { isObject } from "../json/json-value.js";
import { parseAccount } from "./parse-account.js";
import { readYaml, type YamlSource } from "./read-yaml.js";
import type { Environment } from "./resolve-text.js";
import { substitute } from "./substitute.js";
import { unknownKeyProblems } from "./unknown-keys.js";

export interface ConfigText {
  /** Absolute path. */
  readonly file: string;
  readonly text: string;
  readonly environment: Environment;
  /** Names of the CRMs that there are. */
  readonly providers: readonly string[];
  /** Names of the changes that a rule of the policy may be about. Absent: any name is taken. */
  readonly changes?: readonly string[];
}

const ownKeys = ["accounts", "schemas", "output"];

/** Keys of graphql-codegen, which may read the same file. */
const graphqlCodegenKeys = [
  "allowPartialOutputs",
  "config",
  "cwd",
  "debug",
  "documents",
  "emitLegacyCommonJSImports",
  "errorsOnly",
  "externalDocuments",
  "generates",
  "hooks",
  "ignoreNoDocuments",
  "importExtension",
  "noSilentErrors",
  "overwrite",
  "pluckConfig",
  "pluginLoader",
  "profile",
  "require",
  "schema",
  "silent",
  "verbose",
  "watch",
];

/**
 * Text of `codegen.yml` -> Config, every default filled in.
 *
 * @throws ProblemError with every complaint, each with its line and column
 */
export function parseConfig({ file, text, environment, providers, changes }: ConfigText): Config {
  const source = readYaml(text, file);
  if (!isObject(source.value)) throw noAccounts(file, source);

  const { accounts: rawAccounts, schemas: rawSchemas, output: rawOutput } = source.value;
  const own = substitute({ accounts: rawAccounts, schemas: rawSchemas, output: rawOutput }, environment, source.at);
  const problems: Problem[] = [
    ...unknownKeyProblems(source.value, [...ownKeys, ...graphqlCodegenKeys], ownKeys, [], source.at),
    ...own.problems,
  ];
  // What a missing variable leaves behind is not worth complaining of.
  if (own.problems.length > 0) throw new ProblemError(problems);
  const { accounts, schemas, output } = own.value;
  if (accounts === undefined || accounts === null || (isObject(accounts) && Object.keys(accounts).length === 0)) {
    throw new ProblemError([...problems, ...noAccounts(file, source).problems]);
  }
  if (!isObject(accounts)) {
    problems.push(
      problem("config.invalid", "accounts must be a mapping of names to accounts.", source.at(["accounts"])),
    );
  }

  const names = isObject(accounts) ? Object.keys(accounts) : [];
  problems.push(...accountNameProblems(names, source.at));
  const parsed: AccountConfig[] = [];
  for (const [name, value] of isObject(accounts) ? Object.entries(accounts) : []) {
    const account = parseAccount({ name, value, at: source.at, providers, changes });
    if (account.kind === "account") parsed.push(account.account);
    else problems.push(...account.problems);
  }

  const directory = dirname(file);
  const folder = (key: string, value: unknown, usual: string): string => {
    if (value !== undefined && value !== null && (typeof value !== "string" || value === "")) {
      problems.push(problem("config.invalid", `${key} must be the path of a folder.`, source.at([key])));
    }
    return resolve(directory, typeof value === "string" && value !== "" ? value : usual);
  };
  const config: Config = {
    file,
    directory,
    schemas: folder("schemas", schemas, "schemas"),
    output: folder("output", output, "generated"),
    accounts: parsed,
  };
  if (config.schemas === config.output) {
    problems.push(problem("config.invalid", "schemas and output must be two folders.", source.at(["output"])));
  }
  if (problems.length > 0) throw new ProblemError(problems);
  return config;
}

function noAccounts(file: string, { at }: YamlSource): ProblemError {
  return new ProblemError([problem("config.no-accounts", `${basename(file)} lists no accounts.`, at(["accounts"]))]);
}
