import type { Config, Snapshot } from "../../index.js";
import type { CommandContext } from "../command.js";
import { initWords } from "../messages/init-words.js";
import { pullAccount } from "../accounts/pull-accounts.js";
import { askCredentials } from "./ask-credentials.js";
import type { ProjectWish } from "./project-files.js";

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
