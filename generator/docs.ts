import { join, relative, resolve, sep } from "node:path";
import type { Config } from "./config/config.js";
import { describeAccount, type Past, type ProgramUsages } from "./docs/describe.js";
import type { Dictionary } from "./docs/dictionary.js";
import type { JudgedChange } from "./drift/report.js";
import { accountOf, type AccountSources, understand } from "./understand.js";
import type { UsageSearch } from "./usages/find-mentions.js";
import type { UsagePlace } from "./usages/usages.js";

/** What is told besides the snapshot: of the account's past, and of the code that uses it. */
export interface DocsExtras {
  /** What `diff` found, and the name of what the account was compared with. */
  readonly past?: { readonly since: string; readonly changes: readonly JudgedChange[] };
  /** The tsconfig of a consumer, or of several: fields then carry the lines that use them. */
  readonly usages?: string | readonly string[];
  /** Told after each file of the consumer's. */
  readonly onUsages?: (done: number, total: number) => void;
  /** The folder that files are told relative to. Default: the configuration's. */
  readonly from?: string;
}

/**
 * Snapshot -> data dictionary, without network: the same input gives the same dictionary. `printDocs` makes text of it.
 *
 * @throws ProblemError where the configuration, the metadata or the lock make no sense, or the consumer's program cannot
 *   be read.
 */
export async function docs(
  config: Config,
  accountName: string,
  sources: AccountSources,
  { past, usages: wanted = [], onUsages, from = config.directory }: DocsExtras = {},
): Promise<Dictionary> {
  const account = accountOf(config, accountName);
  const { model } = await understand(config, accountName, sources);
  const described = past === undefined ? null : await pastOf(past);
  const packageFolder = join(config.output, account.name);
  const search = { packageFolder, packageName: account.package.name, model, onFile: onUsages };
  const programs = [wanted].flat().map((tsconfig) => resolve(from, tsconfig));
  const usages = programs.length === 0 ? null : await usagesOf(programs, search, from);
  return describeAccount(model, {
    packageName: account.package.name,
    date: account.scalars.date,
    ...(described !== null && { past: described }),
    ...(usages !== null && { usages }),
  });
}

async function pastOf({ since, changes }: NonNullable<DocsExtras["past"]>): Promise<Past> {
  const { describeChanges } = await import("./docs/describe.js");
  return { since, changes: describeChanges(changes) };
}

async function usagesOf(
  programs: readonly string[],
  search: Omit<UsageSearch, "tsconfig">,
  from: string,
): Promise<ProgramUsages> {
  const { findUsagesOf } = await import("./usages/find-usages-of.js");
  const { entities, fields } = await findUsagesOf(programs, search);
  const tell = (places: readonly UsagePlace[]) =>
    places.map(({ file, line, column }) => ({ file: told(from, file), line, column }));
  return {
    program: programs.map((tsconfig) => told(from, tsconfig)).join(", "),
    entities: mapValues(entities, tell),
    fields: mapValues(fields, (byField) => mapValues(byField, tell)),
  };
}

function told(from: string, path: string): string {
  return relative(from, path).split(sep).join("/");
}

function mapValues<From, To>(map: ReadonlyMap<string, From>, change: (value: From) => To): ReadonlyMap<string, To> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}
