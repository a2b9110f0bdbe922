import type { AccountConfig, AccountDrift, CheckOptions, Config } from "../../index.js";
import type { CommandContext } from "../command.js";
import { makePackage, type MadePackage } from "../make-package.js";
import { readSources } from "../read-sources.js";

/** What a check is told where nobody is asked: plain data. */
export type OfflineCheck = Pick<CheckOptions, "today" | "from" | "since" | "strict">;

/** What there is to do for an account that takes time and no network. Rejects with a ProblemError where it cannot be done. */
export interface AccountWork {
  readonly make: (account: AccountConfig, strict: boolean) => Promise<MadePackage>;
  readonly check: (account: AccountConfig, options: OfflineCheck) => Promise<AccountDrift>;
}

/** The work, done here. */
export function workHere({ tool }: Pick<CommandContext, "tool">, config: Config): AccountWork {
  return {
    make: (account, strict) => makePackage({ tool }, config, account, strict),
    check: async (account, options) =>
      tool.check(config, account.name, await readSources({ tool }, config, account), options),
  };
}
