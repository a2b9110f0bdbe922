import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { parseEnv } from "node:util";
import { type Baseline, parseBaseline } from "../drift/baseline.js";
import { isObject, plainText } from "../json/json-value.js";
import { type Place, problem, type Problem, ProblemError } from "../problem/problem.js";
import { providers } from "../providers/index.js";
import { parseAccount } from "./account-schema.js";
import type { AccountConfig, Config } from "./config.js";
import { unknownKeyProblems } from "./key-problems.js";
import { folderProblems } from "./project-root.js";
import { readYaml, type YamlSource } from "./read-yaml.js";
import { type Environment, variableProblems } from "./resolve.js";

export interface ConfigSource {
  /** Where to look from, upward. */
  readonly cwd: string;
  /** The file itself, relative to `cwd`, instead of looking. */
  readonly file?: string | undefined;
}

/**
 * Finds, reads and validates `codegen.yml`.
 *
 * @throws ProblemError with every complaint, each with its file, line and column
 */
export async function loadConfig({ cwd, file: given }: ConfigSource): Promise<Config> {
  const file = given === undefined ? findConfig(cwd) : resolve(cwd, given);
  if (file === null) {
    throw new ProblemError([problem("config.not-found", `There is no codegen.yml in ${cwd} or above it.`)]);
  }
  const text = await readText(file);
  const config = parseConfig({
    file,
    text,
    providers: Object.keys(providers),
    // Few configurations have a policy, and only those need the table of changes.
    ...(/\bpolicy\b/.test(text) && { changes: await policyCodes() }),
  });
  const problems = await folderProblems(config);
  if (problems.length > 0) throw new ProblemError(problems);
  return config;
}

async function readText(file: string): Promise<string> {
  try {
    const text = await readFile(file, "utf8");
    return text.replace(/^\uFEFF/, "");
  } catch (error) {
    const place = { kind: "file", file } as const;
    throw new ProblemError([problem("config.unreadable", `${file} cannot be read.`, place)], { cause: error });
  }
}

/** Names of the configuration, the first of them preferred. */
const names = ["codegen.yml", "codegen.yaml"];

/** Absolute path of the configuration in the folder or in the nearest one above it; null where there is none. */
export function findConfig(cwd: string): string | null {
  const directory = resolve(cwd);
  const found = findConfigIn(directory);
  if (found !== null) return found;
  const parent = dirname(directory);
  return parent === directory ? null : findConfig(parent);
}

/** Absolute path of the configuration in that very folder; null where there is none. */
export function findConfigIn(directory: string): string | null {
  const files = names.map((name) => resolve(directory, name));
  return files.find((file) => existsSync(file)) ?? null;
}

export interface ConfigText {
  /** Absolute path. */
  readonly file: string;
  readonly text: string;
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

async function policyCodes(): Promise<readonly string[]> {
  const [{ changeNames }, { acceptableProblems }] = await Promise.all([
    import("../drift/change.js"),
    import("../drift/policy.js"),
  ]);
  return [...changeNames, ...acceptableProblems];
}

/**
 * Text of `codegen.yml` -> Config, every default filled in.
 *
 * @throws ProblemError with every complaint, each with its line and column
 */
export function parseConfig({ file, text, providers, changes }: ConfigText): Config {
  const source = readYaml(text, file);
  if (!isObject(source.value)) throw noAccounts(file, source);

  const { accounts, schemas, output } = source.value;
  const own = { accounts, schemas, output };
  const variables = variableProblems(own, source.at);
  const problems: Problem[] = [
    ...unknownKeyProblems(source.value, [...ownKeys, ...graphqlCodegenKeys], ownKeys, [], source.at),
    ...variables,
  ];
  // What a variable leaves behind is not worth complaining of.
  if (variables.length > 0) throw new ProblemError(problems);
  if (accounts === undefined || accounts === null || (isObject(accounts) && Object.keys(accounts).length === 0)) {
    throw new ProblemError([...problems, ...noAccounts(file, source).problems]);
  }
  if (!isObject(accounts)) {
    problems.push(
      problem("config.invalid", "accounts must be a mapping of names to accounts.", source.at(["accounts"])),
    );
  }

  const names = isObject(accounts) ? Object.keys(accounts) : [];
  if (names.length > mostAccounts) {
    const message = `accounts has ${names.length} accounts; one file takes ${mostAccounts}.`;
    throw new ProblemError([...problems, problem("config.invalid", message, source.at(["accounts"]))]);
  }
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

/** Each is looked up in the file for each complaint of it. */
const mostAccounts = 5000;

function noAccounts(file: string, { at }: YamlSource): ProblemError {
  return new ProblemError([problem("config.no-accounts", `${basename(file)} lists no accounts.`, at(["accounts"]))]);
}

const form = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
/** Names that Windows keeps for devices, with any ending. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** Folders that the tool itself brings, beside those of the accounts. */
const bundled = new Set(["freeagent", "freecrm"]);

/** What keeps the names of the accounts from being folders side by side, on every system. */
function accountNameProblems(names: readonly string[], at: (path: readonly string[]) => Place): readonly Problem[] {
  const taken = new Map<string, string>();
  return names.flatMap((name) => {
    const other = taken.get(name.toLowerCase());
    taken.set(name.toLowerCase(), name);
    const complaint = other === undefined ? complaintOf(name) : `differs from "${other}" in nothing but large letters`;
    return complaint === null
      ? []
      : [problem("config.account-name", `The account name "${name}" ${complaint}.`, at(["accounts", name]))];
  });
}

function complaintOf(name: string): string | null {
  if (!form.test(name) || name.endsWith(".")) return "cannot be the name of a folder on every system";
  if (device.test(name)) return "is kept by Windows for a device";
  return bundled.has(name.toLowerCase()) ? "is kept for what the tool brings with it" : null;
}

/**
 * The variables of `.env` beside the configuration, under those of the process: what the process sets wins.
 *
 * @throws ProblemError where there is a `.env` that cannot be read
 */
export async function readEnvironment(directory: string, own: Environment): Promise<Environment> {
  const file = join(directory, ".env");
  try {
    return { ...parseEnv(plainText(await readFile(file, "utf8"))), ...own };
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return own;
    throw new ProblemError([problem("config.environment", "The .env file cannot be read.", { kind: "file", file })]);
  }
}

/**
 * The changes that are known already, of an absolute path; with `orNone`, none of them where there is no such file.
 *
 * @throws ProblemError where the file cannot be read, or is no baseline
 */
export async function readBaseline(file: string, { orNone = false } = {}): Promise<Baseline> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (isMissing && orNone) return { file, accounts: new Map() };
    const message = isMissing ? `There is no baseline ${file}.` : `The baseline ${file} cannot be read.`;
    throw new ProblemError([problem("drift.no-baseline", message, { kind: "file", file })], { cause: error });
  }
  return parseBaseline(text, file);
}
