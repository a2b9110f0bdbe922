import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  accountOf,
  findDocuments,
  generate,
  loadConfig,
  readLock,
  readSnapshot,
  startSandbox,
  writePackage,
  type AccountSandboxOptions,
  type AccountSources,
  type Config,
  type Problem,
  type Sandbox,
} from "../../generator/index.js";
import { root } from "./demo-packages.js";

/** A project of its own in a temporary folder, with the demo accounts' snapshots under `schemas/`. */
export interface Variant {
  readonly folder: string;
  readonly config: Config;
  /** What the configuration says of the account, turned into a package that the project can import by its name. */
  readonly generate: (account: string) => Promise<readonly Problem[]>;
  readonly sandbox: (account: string, options?: AccountSandboxOptions) => Promise<Sandbox>;
  /** The address of a generated package's module, for `import()`. */
  readonly module: (account: string, file?: string) => string;
  readonly remove: () => void;
}

export async function makeVariant(
  configuration: string,
  files: Readonly<Record<string, string>> = {},
): Promise<Variant> {
  const folder = mkdtempSync(join(tmpdir(), "fieldwright-variant-"));
  cpSync(join(root, "schemas/acme"), join(folder, "schemas/acme"), { recursive: true });
  cpSync(join(root, "schemas/northwind"), join(folder, "schemas/northwind"), { recursive: true });
  const written = { "package.json": '{ "type": "module" }', "codegen.yml": configuration, ...files };
  for (const [path, text] of Object.entries(written)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const config = await loadConfig({ cwd: folder });

  async function sourcesOf(account: string): Promise<AccountSources> {
    return {
      snapshot: await readSnapshot(config.schemas, account),
      lock: await readLock(config.schemas, account),
      documents: await findDocuments(config, accountOf(config, account)),
    };
  }

  return {
    folder,
    config,
    generate: async (account) => {
      const { files: generated, problems } = await generate(config, account, await sourcesOf(account));
      await writePackage(join(config.output, account), generated);
      const link = join(folder, "node_modules", accountOf(config, account).package.name);
      mkdirSync(dirname(link), { recursive: true });
      rmSync(link, { force: true });
      symlinkSync(join(config.output, account), link);
      return problems;
    },
    sandbox: async (account, options = {}) =>
      startSandbox(config, account, await sourcesOf(account), { rateLimit: null, ...options }),
    module: (account, file = "index.js") => pathToFileURL(join(config.output, account, file)).href,
    remove: () => rmSync(folder, { recursive: true }),
  };
}
