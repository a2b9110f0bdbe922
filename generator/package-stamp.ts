import type { Config } from "./config/config.js";
import { hashSources } from "./hash-sources.js";
import type { PackageStamp } from "./output/package-manifest.js";
import { summaryOf } from "./summary-of.js";
import type { AccountSources, Understood } from "./understand.js";

/**
 * What a package is stamped with: by it the next run knows that nothing has changed, and what there is to tell of it.
 *
 * @param generated What `generate` gave for the sources.
 * @throws ProblemError where the configuration has no such account
 */
export function packageStamp(
  config: Config,
  accountName: string,
  sources: AccountSources,
  generated: Understood,
): PackageStamp {
  // Generating again begins with the new lock, so the stamp is of that.
  const input = hashSources(config, accountName, { ...sources, lock: generated.lock });
  return { input, summary: summaryOf(generated) };
}
