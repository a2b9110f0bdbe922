import { join } from "node:path";
import { suggest } from "#runtime/suggest.js";
import type { Config } from "./config/config.js";
import { generate, packageStamp } from "./generate.js";
import { type NamesLock, parseLock, printLock } from "./model/lock.js";
import type { PackageStamp } from "./output/manifest.js";
import { writePackage } from "./output/package-folder.js";
import type { GeneratedFile } from "./output/package.js";
import { replaceTexts } from "./output/user-files.js";
import { problem, ProblemError } from "./problem/problem.js";
import { adoptNames, dropAliases, findClash } from "./rename/adopt.js";
import type { ConsumerEdits } from "./rename/edit-consumer.js";
import { type NamedOffer, nameOffers, offersNamed, renameOffers } from "./rename/offers.js";
import { writeLock } from "./snapshot/write-snapshot.js";
import { accountOf, type AccountSources, interpretAccount, understand } from "./understand.js";

export interface RenameOptions {
  /** `Contact.segment`, `segment`, `ContactSegment`; or all that are offered. */
  readonly names: readonly string[] | "all";
  /**
   * Keeps a field's old name, too, as a deprecated alias, until the package's next major step or the field's next
   * renaming.
   */
  readonly alias?: boolean;
  /** Drops the aliases that former renamings left. */
  readonly dropAliases?: boolean;
  /** The consumer's tsconfig: its code is edited along. */
  readonly tsconfig?: string;
}

/** A renaming in memory: what `applyRename` would write. */
export interface RenamePlan {
  readonly adopted: readonly NamedOffer[];
  /** How many aliases go. */
  readonly dropped: number;
  readonly files: readonly GeneratedFile[];
  /** The new text of `names.lock.json`. */
  readonly lock: string;
  readonly stamp: PackageStamp;
  /** Null where nobody asked for the consumer's code. */
  readonly code: ConsumerEdits | null;
}

/**
 * The names that relabelling would give, where the lock holds others.
 *
 * @throws ProblemError where the sources make no sense
 */
export async function offeredNames(
  config: Config,
  accountName: string,
  sources: AccountSources,
): Promise<readonly NamedOffer[]> {
  const account = accountOf(config, accountName);
  const { model, names } = await interpretAccount(account, sources);
  const understood = await understand(config, account.name, sources);
  const lock = parseLock(understood.lock, { kind: "account", account: account.name });
  return nameOffers(understood.model, renameOffers(model, lock, names));
}

/**
 * Adopts offered names, in memory: the lock, the package, and where wished the consumer's code.
 *
 * @throws ProblemError where a name is not offered, where it is still another thing's, and where the consumer's program
 *   cannot be read
 */
export async function planRename(
  config: Config,
  accountName: string,
  sources: AccountSources,
  options: RenameOptions,
): Promise<RenamePlan> {
  const account = accountOf(config, accountName);
  const { model, lock: text } = await understand(config, account.name, sources);
  const place = { kind: "account", account: account.name } as const;
  const adopted = chosen(await offeredNames(config, account.name, sources), options.names);
  const offers = adopted.map(({ offer }) => offer);
  const whole = parseLock(text, place);
  const before = options.dropAliases === true ? dropAliases(whole) : whole;
  const locked = adoptNames(before, offers, { aliasSince: options.alias === true ? account.package.version : null });
  const clash = findClash(before, locked);
  if (clash !== null) {
    const message = `"${clash}" would be the name of two things: one that is to have it, and one that has it still.`;
    throw new ProblemError([problem("rename.clash", message, place)]);
  }
  const generated = await generate(config, account.name, { ...sources, lock: printLock(locked) });
  const stamp = packageStamp(config, account.name, sources, generated);
  const dropped = aliasCount(whole) - aliasCount(before);
  const plan = { adopted, dropped, files: generated.files, lock: generated.lock, stamp };
  if (options.tsconfig === undefined) return { ...plan, code: null };

  const { editConsumer } = await import("./rename/edit-consumer.js");
  const packageFolder = join(config.output, account.name);
  const search = { tsconfig: options.tsconfig, packageFolder, packageName: account.package.name, model };
  return { ...plan, code: await editConsumer(search, offers) };
}

/**
 * Writes what was planned: the consumer's code, the lock and the package, all of it or nothing.
 *
 * @throws ProblemError where something cannot be written; everything is then as it was
 */
export async function applyRename(
  config: Config,
  accountName: string,
  sources: Pick<AccountSources, "lock">,
  plan: RenamePlan,
): Promise<void> {
  const account = accountOf(config, accountName);
  const putBack = await replaceTexts(new Map(plan.code?.files.map(({ path, text }) => [path, text])));
  try {
    await writeLock(config.schemas, account.name, plan.lock);
    await writePackage(join(config.output, account.name), plan.files, plan.stamp);
  } catch (error) {
    await putBack();
    if (sources.lock !== null) await writeLock(config.schemas, account.name, sources.lock);
    throw error;
  }
}

function aliasCount({ entities }: NamesLock): number {
  return [...entities.values()].reduce((count, { aliases }) => count + aliases.size, 0);
}

function chosen(offers: readonly NamedOffer[], names: RenameOptions["names"]): readonly NamedOffer[] {
  if (names === "all") return offers;
  const found = names.map((name) => ({ name, meant: offersNamed(name, offers) }));
  const unknown = found.filter(({ meant }) => meant.length === 0).map(({ name }) => notOffered(name, offers));
  if (unknown.length > 0) throw new ProblemError(unknown);
  const meant = new Set(found.flatMap((one) => one.meant));
  return offers.filter((offer) => meant.has(offer));
}

function notOffered(name: string, offers: readonly NamedOffer[]) {
  const guess = suggest(name, [...offers.map((one) => one.name), ...offers.map(({ offer }) => offer.to)]);
  const hint = guess === null ? {} : { hint: `Did you mean "${guess}"?` };
  return problem("rename.not-offered", `No new name is offered for "${name}".`, null, hint);
}
