import { join, resolve } from "node:path";
import { cwd, env } from "node:process";
import {
  type AccountConfig,
  accountOf,
  type AccountSources,
  type Config,
  findConfig,
  findDocuments,
  generate,
  hashSources,
  hideSecrets,
  inputPaths,
  type InputPaths,
  isCurrent,
  loadConfig,
  loadProvider,
  otherAccount,
  packageStamp,
  printPlace,
  type Problem,
  ProblemError,
  pull,
  pullLanes,
  readEnvironment,
  readLock,
  readMade,
  readEarlierSnapshot,
  readSnapshot,
  resolveAccess,
  terminalText,
  writeLock,
  writePackage,
  writeSnapshot,
} from "../index.js";

/** Makes the packages that are stale. Bundlers begin several builds at once: one after the other gets its turn. */
export type Maker = () => Promise<MadePackages>;

/** Of the process: a configuration of several builds has a plugin for each, and all of them make the same packages. */
let turn: Promise<unknown> = Promise.resolve();

export function createMaker(options: PluginOptions): Maker {
  let pull = options.pull;
  let known: MadePackages["inputs"] = { files: [], folders: [] };

  const make = async (): Promise<MadePackages> => {
    const made = await makePackages({ ...options, pull }, { cwd: cwd(), environment: env, today });
    const failed = made.problems.some(({ severity }) => severity === "error");
    if (made.pulled) pull = false;
    // What is half-edited names fewer files than it did; it is mended in one of those.
    known = failed ? { files: union(known, made, "files"), folders: union(known, made, "folders") } : made.inputs;
    return { ...made, inputs: known };
  };
  return () => {
    const mine = turn.then(make);
    turn = mine.catch(() => undefined);
    return mine;
  };
}

function union(known: MadePackages["inputs"], { inputs }: MadePackages, kind: "files" | "folders"): readonly string[] {
  return [...new Set([...known[kind], ...inputs[kind]])];
}

export interface MadePackages {
  /** What to watch, as far as it is known. */
  readonly inputs: InputPaths;
  /** Whether the live accounts have been asked, and their snapshots are on disk. */
  readonly pulled: boolean;
  /** Absolute paths of the files that were written or removed. */
  readonly changed: readonly string[];
  /** Errors, where nothing was written because of them; else what is to be told of the packages that were. */
  readonly problems: readonly Problem[];
}

/** Snapshots -> packages, where they are not as they would be made. What goes wrong is part of the answer. */
async function makePackages(options: PluginOptions, { cwd, environment, today }: Surroundings): Promise<MadePackages> {
  const file = options.config === undefined ? findConfig(cwd) : resolve(cwd, options.config);
  let inputs: InputPaths = { files: file === null ? [] : [file], folders: [] };
  let pulled = false;
  try {
    const config = await loadConfig({ cwd, file: options.config });
    const accounts = options.accounts?.map((name) => accountOf(config, name)) ?? config.accounts;
    inputs = inputPaths(config, accounts, []);
    if (options.pull === true) {
      await pullAccounts(config, accounts, { environment, today });
      pulled = true;
    }
    const read = [];
    for (const account of accounts) read.push({ account, sources: await readSources(config, account) });
    inputs = inputPaths(
      config,
      accounts,
      read.flatMap(({ sources }) => sources.documents.map(({ file }) => file)),
    );
    return { inputs, pulled, ...(await makeStale(config, read)) };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { inputs, pulled, changed: [], problems: error.problems };
  }
}

interface ReadAccount {
  readonly account: AccountConfig;
  readonly sources: AccountSources;
}

async function readSources(config: Config, account: AccountConfig): Promise<AccountSources> {
  return {
    snapshot: await readSnapshot(config.schemas, account.name),
    lock: await readLock(config.schemas, account.name),
    documents: await findDocuments(config, account),
  };
}

/** Nothing is written before every account has succeeded. */
async function makeStale(
  config: Config,
  read: readonly ReadAccount[],
): Promise<Pick<MadePackages, "changed" | "problems">> {
  const made = [];
  for (const { account, sources } of read) {
    const folder = join(config.output, account.name);
    if (await isCurrent(folder, hashSources(config, account.name, sources))) continue;
    made.push({
      name: account.name,
      folder,
      sources,
      generated: await generate(config, account.name, sources, await readMade(folder)),
    });
  }
  const changed: string[] = [];
  for (const { name, folder, sources, generated } of made) {
    const { files, lock } = generated;
    const stamp = packageStamp(config, name, sources, generated);
    const { written, removed } = await writePackage(folder, files, stamp);
    if (lock !== sources.lock) await writeLock(config.schemas, name, lock);
    changed.push(...[...written, ...removed].map((path) => join(folder, path)));
  }
  return { changed, problems: made.flatMap(({ generated }) => generated.problems) };
}

/** What the plugin can be told; nothing of it is required. */
export interface PluginOptions {
  /** The configuration, from the working directory. Default: the nearest `codegen.yml` in it or above it. */
  readonly config?: string | undefined;
  /** Accounts to generate. Default: all of the configuration. */
  readonly accounts?: readonly string[] | undefined;
  /**
   * Ask the CRM for the accounts' metadata first, once, when the first build begins. Default false: a build then needs
   * neither network nor credentials, and gives the same bytes every time.
   */
  readonly pull?: boolean | undefined;
}

/** Live accounts -> snapshots on disk. Throws a ProblemError, without secrets, where one cannot be asked. */
async function pullAccounts(
  config: Config,
  accounts: readonly AccountConfig[],
  surroundings: Pick<Surroundings, "environment" | "today">,
): Promise<void> {
  const environment = await readEnvironment(config.directory, surroundings.environment);
  const lanes = await pullLanes(config, accounts, environment);
  for (const account of accounts) {
    const provider = await loadProvider(account.provider, account.at("provider"));
    const access = resolveAccess(config, account, provider, environment);
    try {
      const { url, credentials } = access;
      const session = lanes.find((lane) => lane.includes(account))?.[0]?.name ?? account.name;
      const known = await readEarlierSnapshot(config.schemas, account.name);
      const before = known === null ? {} : { before: { snapshot: known, today: surroundings.today() } };
      const { snapshot } = await pull(access.config, account.name, { url, credentials, session, ...before });
      const lock = await readLock(config.schemas, account.name);
      const other = await otherAccount(config, account.name, { snapshot: known, lock }, snapshot);
      if (other !== null) throw new ProblemError([other]);
      await writeSnapshot(config.schemas, snapshot);
    } catch (error) {
      throw hideSecrets(error, Object.values(access.credentials));
    }
  }
}

/** Where the plugin runs. */
export interface Surroundings {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** `YYYY-MM-DD`, in UTC. */
  readonly today: () => string;
}

function today(): string {
  return new Date().toISOString().slice(0, "2030-12-31".length);
}

/** What Rollup, and Vite after its example, offer while a build begins. */
interface BuildContext {
  readonly addWatchFile: (path: string) => void;
  readonly warn: (text: string) => void;
  /** Ends the build. */
  readonly error: (text: string) => never;
}

/** Tells a build what to watch and what is wrong. Throws what the bundler makes of an error. */
export function reportBuild(context: BuildContext, { inputs, problems }: MadePackages): void {
  for (const path of [...inputs.files, ...inputs.folders]) context.addWatchFile(path);
  const { error, warnings } = problemTexts(problems);
  for (const warning of warnings) context.warn(warning);
  if (error !== null) context.error(error);
}

export interface ProblemTexts {
  /** All of the errors as one, since bundlers end a build with one; null where there is none. */
  readonly error: string | null;
  readonly warnings: readonly string[];
}

/** Problems as a bundler tells them: what, where, and what to do next. */
export function problemTexts(problems: readonly Problem[]): ProblemTexts {
  const textsOf = (wanted: Problem["severity"]) =>
    problems.filter(({ severity }) => severity === wanted).map(problemText);
  const errors = textsOf("error");
  return { error: errors.length === 0 ? null : errors.join("\n"), warnings: textsOf("warning") };
}

function problemText({ code, message, place, hint }: Problem): string {
  const where = place === null ? [] : [`  at ${printPlace(place, cwd())}`];
  return [`${terminalText(message)} [${code}]`, ...where.map(terminalText), `  ${terminalText(hint)}`].join("\n");
}
