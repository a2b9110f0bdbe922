import { basename, dirname, join, resolve } from "node:path";
import { suggest } from "#runtime/suggest.js";
import { parseAccount } from "./config/account-schema.js";
import type { AccountConfig, Config } from "./config/config.js";
import { findDocuments } from "./config/documents.js";
import type { SnapshotSide } from "./diff.js";
import { type Place, problem, ProblemError } from "./problem/problem.js";
import { providers } from "./providers/index.js";
import { isFolder, openRevision } from "./snapshot/git-revision.js";
import { readSnapshot, readSnapshotAt } from "./snapshot/read-snapshot.js";
import type { Snapshot } from "./snapshot/snapshot.js";
import { accountOf } from "./understand.js";

export interface SideSource {
  /** Null where there is none: folders need none. */
  readonly config: Config | null;
  /** Folders are relative to it. */
  readonly cwd: string;
}

/** A side with the file that a reader may open for it: the main one of its snapshot, as it is now. */
export interface FoundSide extends SnapshotSide {
  /** Absolute path. */
  readonly file: string;
}

/**
 * Reads the two sides of `diff`: each an account of the configuration, a folder with a snapshot, or a revision of git,
 * `git:HEAD~1` or `git:HEAD~1:acme`. One that does not name its account is of the other side's, or of the only one. Two
 * sides of one account are both seen as it is configured; others as they are.
 *
 * @throws ProblemError where a side cannot be read
 */
export async function readSides(
  before: string,
  after: string,
  source: SideSource,
): Promise<readonly [before: FoundSide, after: FoundSide]> {
  const sides = [await parseSide(before, source), await parseSide(after, source)] as const;
  const named = sides.map((side) => accountIn(side, source)).filter((name) => name !== null);
  const [only = null, other] = new Set(named);
  const usual = only ?? (source.config?.accounts.length === 1 ? (source.config.accounts[0]?.name ?? null) : null);
  const [old, now] = await Promise.all(sides.map((side) => readSide(side, usual, source)));
  if (old === undefined || now === undefined) throw new Error("A side was not read.");
  const account = other === undefined && usual !== null && named.length > 0 ? configured(usual, source) : null;
  const documents = account === null || source.config === null ? [] : await findDocuments(source.config, account);
  return [
    { snapshot: old, documents, account: account ?? bareAccount(old), file: fileOf(sides[0], usual, source) },
    { snapshot: now, documents, account: account ?? bareAccount(now), file: fileOf(sides[1], usual, source) },
  ];
}

type Side =
  | { readonly kind: "account"; readonly account: string }
  | { readonly kind: "folder"; readonly folder: string }
  | { readonly kind: "revision"; readonly revision: string; readonly account: string | null };

async function parseSide(text: string, { config, cwd }: SideSource): Promise<Side> {
  if (text.startsWith("git:")) {
    const [revision = "", account = null] = text.slice("git:".length).split(":");
    return { kind: "revision", revision, account: account === "" ? null : account };
  }
  const names = config?.accounts.map(({ name }) => name) ?? [];
  if (names.includes(text)) return { kind: "account", account: text };
  const folder = resolve(cwd, text);
  if (await isFolder(folder)) return { kind: "folder", folder };
  throw nothingThere(text, folder, names, config);
}

function nothingThere(text: string, folder: string, names: readonly string[], config: Config | null): ProblemError {
  const isPath = config === null || /[/\\]|^\.{1,2}$/.test(text);
  const account = isPath ? "" : `no account "${text}" in ${basename(config.file)}, and `;
  const guess = suggest(text, names);
  const hint =
    guess === null ? "Name a folder with a snapshot, an account, or git:<revision>." : `Did you mean "${guess}"?`;
  const place: Place | null = isPath ? null : { kind: "file", file: config.file };
  return new ProblemError([problem("snapshot.no-side", `There is ${account}no folder ${folder}.`, place, { hint })]);
}

function fileOf(side: Side, usual: string | null, source: SideSource): string {
  const folder = side.kind === "folder" ? side.folder : join(schemasOf(source), side.account ?? usual ?? "");
  return join(folder, "metadata.json");
}

function accountIn(side: Side, { config }: SideSource): string | null {
  if (side.kind !== "folder") return side.account;
  const at = config?.accounts.find(({ name }) => join(config.schemas, name) === side.folder);
  return at?.name ?? null;
}

async function readSide(side: Side, usual: string | null, source: SideSource): Promise<Snapshot> {
  switch (side.kind) {
    case "account":
      return readSnapshot(schemasOf(source), configured(side.account, source).name);
    case "folder":
      return readFolder(side.folder);
    case "revision": {
      const account = side.account ?? usual;
      const schemas = schemasOf(source);
      const revision = await openRevision(source.config?.directory ?? source.cwd, side.revision);
      if (account === null) throw unnamed(side.revision);
      const snapshot = await readSnapshotAt(revision, schemas, account);
      if (snapshot === null) {
        const message = `The revision "${side.revision}" has no snapshot of ${account}.`;
        throw new ProblemError([problem("snapshot.missing", message, { kind: "account", account })]);
      }
      return snapshot;
    }
    default:
      return side satisfies never;
  }
}

/** A folder need not be an account's: what was looked for is told instead of how to pull it. */
async function readFolder(folder: string): Promise<Snapshot> {
  try {
    return await readSnapshot(dirname(folder), basename(folder));
  } catch (error) {
    if (!(error instanceof ProblemError) || error.problems[0]?.code !== "snapshot.missing") throw error;
    const message = `The folder ${folder} has no metadata.json, so it holds no snapshot.`;
    const hint = "Name a folder like schemas/<account>, an account, or git:<revision>.";
    throw new ProblemError([problem("snapshot.no-side", message, { kind: "file", file: folder }, { hint })]);
  }
}

function configured(name: string, { config }: SideSource): AccountConfig {
  if (config === null) throw new ProblemError([problem("config.not-found", "There is no codegen.yml.")]);
  return accountOf(config, name);
}

function schemasOf({ config, cwd }: SideSource): string {
  return config?.schemas ?? resolve(cwd, "schemas");
}

function unnamed(revision: string): ProblemError {
  const hint = `Name it: git:${revision}:<account>.`;
  return new ProblemError([
    problem("config.unknown-account", "The configuration has several accounts, and no side names one.", null, { hint }),
  ]);
}

/** An account of which nothing is configured. */
function bareAccount({ account: name, files }: Snapshot): AccountConfig {
  const provider = /"provider":\s*"([^"]*)"/.exec(files.get("metadata.json") ?? "")?.[1] ?? "";
  const place = { kind: "account", account: name } as const;
  const parsed = parseAccount({ name, value: { provider }, at: () => place, providers: Object.keys(providers) });
  if (parsed.kind === "problems") throw new ProblemError(parsed.problems);
  return parsed.account;
}
