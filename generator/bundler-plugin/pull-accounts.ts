import {
  hideSecrets,
  loadProvider,
  pull,
  pullLanes,
  readEnvironment,
  resolveAccess,
  writeSnapshot,
  type AccountConfig,
  type Config,
} from "../index.js";
import type { Surroundings } from "./surroundings.js";

/** Live accounts -> snapshots on disk. Throws a ProblemError, without secrets, where one cannot be asked. */
export async function pullAccounts(
  config: Config,
  accounts: readonly AccountConfig[],
  own: Surroundings["environment"],
): Promise<void> {
  const environment = await readEnvironment(config.directory, own);
  const lanes = await pullLanes(config, accounts, environment);
  for (const account of accounts) {
    const provider = await loadProvider(account.provider, account.at("provider"));
    const access = resolveAccess(config, account, provider, environment);
    try {
      const { url, credentials } = access;
      const session = lanes.find((lane) => lane.includes(account))?.[0]?.name ?? account.name;
      const { snapshot } = await pull(access.config, account.name, { url, credentials, session });
      await writeSnapshot(config.schemas, snapshot);
    } catch (error) {
      throw hideSecrets(error, Object.values(access.credentials));
    }
  }
}
