import { cp, mkdir, mkdtemp, readFile, realpath, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { root } from "../packages/demo-packages.js";

export interface PluginProject {
  readonly folder: string;
  readonly config: string;
  readonly entry: string;
  /** Another label of the field "Segment": what the bundle exports as `label`. */
  readonly relabel: (label: string) => Promise<void>;
  readonly generatedAt: () => Promise<number>;
}

const main = `import { createClient } from "#crm";
export const label = createClient({ credentials: { token: "none" } }).contacts.fields.segment.label;
`;

/** A project that has pulled an account and never generated, and imports the package it does not have yet. */
export async function pluginProject(settings = ""): Promise<PluginProject> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "plugin-")));
  onTestFinished(() => rm(folder, { recursive: true }));
  const config = join(folder, "codegen.yml");
  await writeFile(config, `accounts:\n  acme:\n    provider: freeagent\n${settings}`);
  await writeFile(
    join(folder, "package.json"),
    JSON.stringify({ type: "module", imports: { "#crm": "./generated/acme/index.js" } }),
  );
  await mkdir(join(folder, "src"));
  const entry = join(folder, "src", "main.js");
  await writeFile(entry, main);
  const metadata = join(folder, "schemas", "acme", "metadata.json");
  await mkdir(join(folder, "schemas", "acme"), { recursive: true });
  await cp(join(root, "schemas", "acme", "metadata.json"), metadata);
  const original = await readFile(metadata, "utf8");
  return {
    folder,
    config,
    entry,
    relabel: (label) =>
      writeFile(metadata, original.replace('"name_label": "Segment"', `"name_label": ${JSON.stringify(label)}`)),
    generatedAt: async () => (await stat(join(folder, "generated", "acme"))).mtimeMs,
  };
}

/** What the bundle exports when it runs. */
export async function labelOf(code: string): Promise<unknown> {
  const module: unknown = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return typeof module === "object" && module !== null && "label" in module ? module.label : null;
}
