import type { AccountConfig, Config } from "../../index.js";
import { accountsAtOnce } from "./accounts-at-once.js";
import type { CommandContext } from "../command.js";

export interface PullPlan {
  /** Accounts of one lane are pulled one after the other. */
  readonly lanes: readonly (readonly AccountConfig[])[];
  /** Accounts pulled at one time. */
  readonly atOnce: number;
  readonly access: (account: AccountConfig) => PullAccess;
}

export interface PullAccess {
  readonly environment: CommandContext["shell"]["environment"];
  /** The name under which the CRM's rate limit is kept. */
  readonly session: string;
}

/** More than these would not be sooner done: their answers are read here, one after the other. */
const mostAtOnce = 6;

/** How to pull accounts beside one another without asking any CRM for more than it allows. */
export async function pullPlan(
  { tool, shell }: Pick<CommandContext, "tool" | "shell">,
  config: Config,
  accounts: readonly AccountConfig[],
  environment: PullAccess["environment"],
): Promise<PullPlan> {
  const alone = (account: AccountConfig): PullAccess => ({ environment, session: account.name });
  if (accounts.length < 2) return { lanes: [accounts], atOnce: 1, access: alone };
  const lanes = await tool.pullLanes(config, accounts, environment);
  // What is there already tells best how large an account is.
  const sizes = await Promise.all(accounts.map(({ name }) => tool.snapshotBytes(config.schemas, name)));
  return {
    lanes,
    atOnce: accountsAtOnce(sizes, mostAtOnce, await shell.freeMemory()),
    access: (account) => {
      const [first = account] = lanes.find((lane) => lane.includes(account)) ?? [];
      return { environment, session: first.name };
    },
  };
}
