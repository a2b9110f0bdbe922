import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { transformSync } from "esbuild";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import type { Sandbox } from "../../generator/index.js";
import { createClient as createAcme } from "../../generated/acme/index.js";
import { createClient as createNorthwind } from "../../generated/northwind/index.js";
import { makeProject } from "../packages/demo-packages.js";
import { sandboxOf } from "../packages/sandbox-of.js";
import { readPages, type Block } from "./read-pages.js";

// Blocks that are given a client do what they say: they run, each page's one after the other against one sandbox.

const blocks = readPages().flatMap((page) => page.blocks.filter(({ given }) => given !== ""));

/** The ids that the guides cut short, by the entity of the record that each stands for. */
const places: Readonly<Record<string, readonly [entity: string, index: number]>> = {
  "7c1e…": ["contact", 0],
  "b05f…": ["contact", 1],
  "9d0c…": ["deal", 0],
  "3204…": ["agent", 0],
  "a3f0…": ["quote_item", 0],
  "0f4e…": ["ticket", 0],
  "6f83…": ["product", 0],
  "f79f…": ["product", 1],
};

const sandboxes = new Map<string, Sandbox>();
let project: ReturnType<typeof makeProject>;
beforeAll(() => {
  project = makeProject({});
});
afterAll(async () => {
  project.remove();
  await Promise.all([...sandboxes.values()].map((sandbox) => sandbox.close()));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test("there are such blocks", () => {
  expect(blocks.length).toBeGreaterThan(25);
});

test.each(blocks)("$place", async (block) => {
  const account = block.given === "acme" ? "acme" : "northwind";
  const key = `${account} ${block.place.replace(/:.*/, "")}`;
  const sandbox = sandboxes.get(key) ?? (await sandboxOf(account, { records: 5 }));
  sandboxes.set(key, sandbox);
  vi.spyOn(console, "log").mockReturnValue();
  vi.spyOn(console, "error").mockReturnValue();
  vi.stubGlobal("crm", clientOf(account, sandbox));
  const file = join(project.folder, `${block.place.replaceAll(/[/:]/g, "_")}.mjs`);
  writeFileSync(file, programOf(block, sandbox));
  await expect(import(/* @vite-ignore */ pathToFileURL(file).href)).resolves.toBeDefined();
});

function clientOf(account: "acme" | "northwind", { url, credentials }: Sandbox): object {
  const { clientId = "", clientSecret = "", email = "", password = "" } = credentials;
  return account === "acme"
    ? createAcme({ url, credentials: { clientId, clientSecret } })
    : createNorthwind({ url, credentials: { email, password } });
}

function programOf({ text }: Block, { store }: Sandbox): string {
  const whole = text.replaceAll(/[0-9a-f]{4}…/g, (cut) => {
    const line = cut === "5b77…" ? store.list("quote_item")[0] : undefined;
    if (line !== undefined) return String(line.values["parent_entity_reference_id"]);
    const [entity = "", index = 0] = places[cut] ?? [];
    const id = store.list(entity)[index]?.id;
    if (id === undefined) throw new Error(`The guides have an id that is no record's: ${cut}`);
    return id;
  });
  return `${transformSync(whole, { loader: "ts", format: "esm", target: "es2023" }).code}export {};\n`;
}
