import { cp, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { check, type CheckOptions } from "../../generator/check.js";
import type { Config } from "../../generator/config/config.js";
import { loadConfig } from "../../generator/config/read-config.js";
import type { AccountDrift } from "../../generator/drift/report.js";
import { generate, packageStamp } from "../../generator/generate.js";
import { writePackage } from "../../generator/output/package-folder.js";
import { loadProvider } from "../../generator/providers/index.js";
import type { EarlierPull, Pulled } from "../../generator/providers/provider.js";
import { pull } from "../../generator/pull.js";
import { type SandboxOptions, startSandbox } from "../../generator/sandbox/start-sandbox.js";
import { readSnapshot } from "../../generator/snapshot/read-snapshot.js";
import type { Snapshot } from "../../generator/snapshot/snapshot.js";
import { writeLock, writeSnapshot } from "../../generator/snapshot/write-snapshot.js";
import type { AccountSources } from "../../generator/understand.js";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** A project on disk whose account is pulled from a sandbox, and its package generated. */
export interface LiveAccount {
  readonly folder: string;
  readonly config: Config;
  readonly account: string;
  readonly sources: AccountSources;
  /** `check` against a sandbox that serves the snapshot given, as if at the account's own address. */
  readonly checkAgainst: (served: Snapshot, options?: LiveOptions) => Promise<AccountDrift>;
  readonly remove: () => Promise<void>;
}

export interface LiveOptions extends Partial<Omit<CheckOptions, "live">> {
  readonly sandbox?: Partial<SandboxOptions>;
  /** Tells the vendor's address of the account from one that the configuration has; by default they are the same. */
  readonly config?: Config;
}

/** Of the demo accounts; `settings` are further lines of the account's configuration. */
export async function liveAccount(
  account: "acme" | "northwind",
  settings = "",
  sandbox: Partial<SandboxOptions> = {},
  change: (served: Snapshot) => Snapshot = (served) => served,
): Promise<LiveAccount> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "live-")));
  await cp(join(root, "schemas/freecrm/openapi.yaml"), join(folder, "openapi.yaml"));
  const provider = account === "acme" ? "provider: freeagent" : "provider: freecrm\n    openapi: openapi.yaml";
  const served = change(await readSnapshot(join(root, "schemas"), account));
  return liveProject(folder, served, `    ${provider}\n${settings}`, sandbox);
}

/** Pulls what is served into a project, and generates its package. */
export async function liveProject(
  folder: string,
  served: Snapshot,
  settings: string,
  sandbox: Partial<SandboxOptions> = {},
): Promise<LiveAccount> {
  const { account } = served;
  await writeFile(join(folder, "codegen.yml"), `accounts:\n  ${account}:\n${settings}`);
  const config = await loadConfig({ cwd: folder });
  const { snapshot } = await pullServed(config, served, sandbox);
  await writeSnapshot(config.schemas, snapshot);
  const generated = await generate(config, account, { snapshot, lock: null, documents: [] });
  const { files, lock } = generated;
  await writeLock(config.schemas, account, lock);
  const sources = { snapshot, documents: [], lock };
  await writePackage(join(config.output, account), files, packageStamp(config, account, sources, generated));
  return {
    folder,
    config,
    account,
    sources,
    checkAgainst: (live, { sandbox: serving, config: other = config, ...options } = {}) =>
      check(other, account, sources, {
        today: "2030-06-15",
        ...options,
        live: () => pullServed(other, live, serving, { snapshot: sources.snapshot, today: "2030-06-15" }),
      }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Pulls from a sandbox that stands in for the vendor's address: what was seen where is then the same each time. */
async function pullServed(
  config: Config,
  served: Snapshot,
  options: Partial<SandboxOptions> = {},
  before?: EarlierPull,
): Promise<Pulled> {
  const [account] = config.accounts;
  const provider = await loadProvider(account?.provider ?? "");
  const sandbox = await startSandbox({ snapshot: served, provider, empty: true, rateLimit: null, ...options });
  try {
    const { origin, pathname } = new URL(provider.defaultUrl);
    const here = new URL(sandbox.url).origin;
    const reroute: typeof globalThis.fetch = (input, init) => fetch(String(input).replace(origin, here), init);
    const url = `${origin}${pathname}`.replace(/\/$/, "");
    const { credentials } = sandbox;
    return await pull(config, served.account, { url, credentials, fetch: reroute, ...(before && { before }) });
  } finally {
    await sandbox.close();
  }
}

/** The snapshot with its metadata changed, as JSON. */
export function withMetadata(snapshot: Snapshot, change: (metadata: unknown) => unknown): Snapshot {
  const text = snapshot.files.get("metadata.json") ?? "";
  const changed = JSON.stringify(change(JSON.parse(text)), null, 2);
  return { ...snapshot, files: new Map([...snapshot.files, ["metadata.json", `${changed}\n`]]) };
}

/** The snapshot with the schema that the server tells, where it answers introspection. */
export function withSchema(snapshot: Snapshot, sdl: string): Snapshot {
  return { ...snapshot, files: new Map([...snapshot.files, ["schema.graphql", sdl]]) };
}

/** Changes the document that `pull` reads for this account. */
export async function withOpenapi({ folder }: LiveAccount, change: (document: unknown) => unknown): Promise<void> {
  const text = await readFile(join(root, "schemas/freecrm/openapi.yaml"), "utf8");
  await writeFile(join(folder, "openapi.yaml"), JSON.stringify(change(parse(text))));
}
