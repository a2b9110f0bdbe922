import type { Config, Provider, Sandbox, Snapshot } from "../../index.js";
import type { CommandContext } from "../command.js";
import { pullAccount } from "../pull-accounts.js";
import { initWords } from "../words/words.js";
import type { ProjectWish, SandboxWish } from "./project-files.js";

/** What one needs to know of an entity to choose it. */
export interface SeenEntity {
  /** The system name. */
  readonly key: string;
  readonly label: string | null;
  readonly plural: string | null;
  /** How many fields it has; deactivated ones do not count. */
  readonly fields: number;
  /** System names of the entities whose records are its lines. */
  readonly lines: readonly string[];
}

/**
 * The entities of the account, asked for where it can be asked; writes nothing. Where it cannot, says why in one line
 * and answers none: a project is begun without them just as well.
 */
export async function lookAtAccount(
  context: CommandContext,
  wish: ProjectWish,
  config: Config,
): Promise<readonly SeenEntity[]> {
  const { tool, shell, report } = context;
  try {
    const snapshot = wish.sandbox === null ? await pullSnapshot(context, wish, config) : wish.sandbox.snapshot;
    if (snapshot === null) {
      report.say(initWords.noCredentials);
      return [];
    }
    const { model } = await tool.understand(config, wish.account, { snapshot, lock: null, documents: [] });
    return model.entities.map(({ key, label, labelPlural, fields, lines }) => {
      return { key, label, plural: labelPlural, fields: fields.length, lines };
    });
  } catch (error) {
    if (shell.signal.aborted) throw error;
    const first = error instanceof tool.ProblemError ? error.problems[0]?.message : undefined;
    const message = first ?? (error instanceof Error ? error.message : String(error));
    report.say(initWords.notLooked(tool.terminalText(message)));
    return [];
  }
}

/** Null where there is nothing to sign in with, and nothing was typed. */
async function pullSnapshot(
  context: CommandContext,
  { account, variables }: ProjectWish,
  config: Config,
): Promise<Snapshot | null> {
  const { tool, shell } = context;
  const found = await tool.readEnvironment(shell.cwd, shell.environment);
  const isThere = variables.flat().some((variable) => found[variable]);
  const typed = isThere ? {} : await askCredentials(context, variables);
  if (!isThere && Object.keys(typed).length === 0) return null;
  const environment = { ...found, ...typed };
  return (await pullAccount(context, config, tool.accountOf(config, account), { environment, session: account }))
    .snapshot;
}

/**
 * Credentials by their variables, typed unseen for this one look and written nowhere: of the first way to sign in that is
 * whole. None where somebody would rather not.
 */
async function askCredentials(
  { shell }: Pick<CommandContext, "shell">,
  variables: ProjectWish["variables"],
): Promise<Readonly<Record<string, string>>> {
  const ways = variables.map((set) => set.join(" and ")).join(", or ");
  if (!/^y/i.test((await shell.ask(initWords.askLook(ways))).trim())) return {};
  for (const set of variables) {
    const typed = await typedOf(set);
    if (typed !== null) return typed;
  }
  return {};

  /** Null as soon as one is left out: then it is another way that is meant, or none. */
  async function typedOf(set: readonly string[]): Promise<Readonly<Record<string, string>> | null> {
    const typed = new Map<string, string>();
    for (const variable of set) {
      const value = await shell.askSecret(initWords.askCredential(variable));
      if (value === "") return null;
      typed.set(variable, value);
    }
    return Object.fromEntries(typed);
  }
}

/** Whether the environment, or `.env`, holds one of the CRM's sets of credentials whole. */
export async function canSignIn(
  { tool, shell }: Pick<CommandContext, "tool" | "shell">,
  variables: ProjectWish["variables"],
): Promise<boolean> {
  try {
    const environment = await tool.readEnvironment(shell.cwd, shell.environment);
    return variables.some((set) => set.every((variable) => environment[variable]));
  } catch (error) {
    // An .env that cannot be read is for the next command to complain of.
    if (error instanceof tool.ProblemError) return false;
    throw error;
  }
}

/** The first of these that is free, else any. */
const ports = [4010, 4011, 4012, 4013, 4014, 0];

/**
 * Starts the sandbox of the CRM's demo account for a moment: what it answers to then goes into the project.
 *
 * @throws ProblemError where the CRM has no demo account, or the account's name is no good
 */
export async function tryOutSandbox(
  { tool, shell }: CommandContext,
  provider: Provider,
  account: string,
): Promise<SandboxWish> {
  if (provider.demo === undefined) {
    throw new tool.ProblemError([tool.problem("cli.usage", initWords.noDemo(provider.name))]);
  }
  const config = tool.parseConfig({
    file: `${shell.cwd}/codegen.yml`,
    text: `accounts: { ${JSON.stringify(account)}: { provider: ${provider.name} } }`,
    providers: Object.keys(tool.providers),
  });
  const snapshot = await tool.readDemo(provider.demo, account);
  const started = await startOnAny(ports);
  await started.close();
  // A token is another one when the account has been pulled; what one signs in with stays.
  const keys = Object.keys(started.credentials).filter((key) => key !== "token");
  const names: Readonly<Record<string, string>> = Object.assign({}, ...provider.credentials);
  return {
    url: started.url,
    snapshot,
    port: Number(new URL(started.url).port),
    lines: keys.map((key) => `${names[key] ?? key}=${started.credentials[key] ?? ""}`),
  };

  async function startOnAny([port = 0, ...others]: readonly number[]): Promise<Sandbox> {
    try {
      return await tool.startSandbox(config, account, { snapshot, documents: [] }, { port, empty: true });
    } catch (error) {
      if (others.length === 0) throw error;
      return startOnAny(others);
    }
  }
}
