import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdtemp, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { commandNames } from "../../../generator/cli/command.js";
import { parseArguments } from "../../../generator/cli/arguments/parse-arguments.js";

// The tool as it is shipped, in a process of its own: `npm test` builds it first.
const root = fileURLToPath(new URL("../../..", import.meta.url));
const bin = join(root, "dist", "generator", "cli", "bin.js");

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Running {
  readonly ended: Promise<Ended>;
  readonly interrupt: () => void;
  readonly printed: Promise<void>;
}

function start(words: readonly string[], cwd: string, nodeOptions: readonly string[] = []): Running {
  // At a desk: where CI is set, no hash is believed, and all is made anew.
  const env = { ...process.env, CI: "" };
  const child = spawn(process.execPath, [...nodeOptions, bin, ...words], {
    cwd,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stderr.on("data", (bytes) => (stderr += String(bytes)));
  const printed = new Promise<void>((resolve) => {
    child.stdout.on("data", (bytes) => {
      stdout += String(bytes);
      resolve();
    });
  });
  const ended = new Promise<Ended>((resolve) => child.on("close", (code) => resolve({ code, stdout, stderr })));
  return { ended, printed, interrupt: () => void child.kill("SIGINT") };
}

const run = (words: readonly string[], cwd: string, nodeOptions: readonly string[] = []) =>
  start(words, cwd, nodeOptions).ended;

/** A project with a demo account, in a folder that is gone after the test. */
async function project(account = "acme", provider = "freeagent"): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "built-")));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(join(root, "schemas", account), join(folder, "schemas", account), { recursive: true });
  await writeFile(join(folder, "codegen.yml"), `accounts:\n  ${account}: { provider: ${provider} }\n`);
  return folder;
}

/** Packages in node_modules that were loaded, told by a hook that prints each module's address. */
async function packagesLoaded(words: readonly string[], cwd: string): Promise<{ ended: Ended; packages: Set<string> }> {
  const hook = join(cwd, "hook.mjs");
  await writeFile(
    hook,
    `import { register } from "node:module";
     import Module from "node:module";
     const load = Module._load;
     Module._load = function (request, parent, ...rest) {
       process.stderr.write("LOADED " + request + "\\n");
       return load.call(this, request, parent, ...rest);
     };
     register("data:text/javascript," + encodeURIComponent(\`
       import { writeSync } from "node:fs";
       export async function load(url, context, next) { writeSync(2, "LOADED " + url + "\\\\n"); return next(url, context); }
     \`));`,
  );
  const ended = await run(words, cwd, ["--import", pathToFileURL(hook).href]);
  const addresses = [...ended.stderr.matchAll(/^LOADED (.*)$/gm)].map(([, address = ""]) => address);
  expect(addresses.some((address) => address.endsWith("cli/bin.js"))).toBe(true);
  const packages = await Promise.all(addresses.map(packagesIn));
  return { ended, packages: new Set(packages.flat()) };
}

/** The package a module is of, or those that were bundled into one of ours, which names each file that went in. */
async function packagesIn(address: string): Promise<readonly string[]> {
  if (address.includes("/vendor/")) return ["vendor"];
  const name = /node_modules\/((?:@[^/]+\/)?[^/]+)(?!.*node_modules\/)/.exec(address)?.[1];
  if (name !== undefined) return [name];
  if (!address.startsWith(pathToFileURL(join(root, "dist")).href)) return [address];
  const text = await readFile(fileURLToPath(address), "utf8");
  return [...text.matchAll(/^\/\/ (?:\.\.\/)*node_modules\/((?:@[^/]+\/)?[^/]+)/gm)].map(([, bundled = ""]) => bundled);
}

const heavy = [
  "typescript",
  "ts-morph",
  "prettier",
  "openapi-typescript",
  "@graphql-codegen/cli",
  "graphql",
  "oxc-parser",
  "handlebars",
  "vendor",
  "@graphql-codegen/core",
];

describe.skipIf(!existsSync(bin))("the built tool", () => {
  it("starts up without the heavy packages", async () => {
    const { ended, packages } = await packagesLoaded(["--help"], await project());
    expect(ended.code).toBe(0);
    expect(ended.stdout).toContain("Usage: fieldwright");
    expect([...packages].filter((name) => [...heavy, "yaml", "valibot", "yargs"].includes(name))).toEqual([]);
  });

  it("asks a parser about what is unusual", async () => {
    const { ended, packages } = await packagesLoaded(["--help", "check"], await project());
    expect(ended.code).toBe(0);
    expect(packages).toContain("yargs");
  });

  it.each([[], ...commandNames.map((name) => [name])])("prints the parser's help: %s", async (...words) => {
    const asked = [...words, "--help"];
    const parsed = parseArguments(asked);
    expect(parsed.kind === "help" && parsed.text).toBe((await run(asked, await project())).stdout);
  });

  it("checks what is up to date without them", async () => {
    const cwd = await project();
    await run(["generate"], cwd);
    const { ended, packages } = await packagesLoaded(["check"], cwd);
    expect(ended.code).toBe(0);
    expect([...packages].filter((name) => [...heavy, "yargs"].includes(name))).toEqual([]);
    expect(packages).toContain("valibot");
  });

  it("generates without them where nothing has changed, and reads no account", async () => {
    const cwd = await project("northwind", "freecrm");
    await run(["generate"], cwd);
    const { ended, packages } = await packagesLoaded(["generate"], cwd);
    expect(ended.code).toBe(0);
    expect([...packages].filter((name) => [...heavy, "yargs"].includes(name))).toEqual([]);
    expect(ended.stderr).toContain("northwind: nothing to write");
    expect(ended.stderr).not.toMatch(/LOADED .*(?:freecrm|emit|verify)/);
  });

  it("generates for FreeAgent without compilers, formatters and generators", async () => {
    const { ended, packages } = await packagesLoaded(["generate"], await project());
    expect(ended.code).toBe(0);
    const needed = new Set(["handlebars"]);
    expect([...packages].filter((name) => heavy.includes(name) && !needed.has(name))).toEqual([]);
    expect(packages).toContain("handlebars");
  });

  it("generates, then finds everything up to date", async () => {
    const cwd = await project();
    const generated = await run(["generate"], cwd);
    expect(generated).toMatchObject({ code: 0, stdout: "" });
    expect(generated.stderr).toMatch(/acme: \d+ files written in generated\/acme/);
    expect(await readdir(join(cwd, "generated", "acme"))).toEqual(expect.arrayContaining(["index.js", "package.json"]));
    expect(await run(["check"], cwd)).toEqual({ code: 0, stdout: "", stderr: "acme: up to date, by its hashes\n" });
    expect(await run(["generate"], cwd)).toMatchObject({ stderr: expect.stringContaining("nothing to write") });
  });

  it.each([
    [["--version"], 0],
    [["check"], 1],
    [["genrate"], 2],
    [["generate", "acmee"], 2],
    [["explain", "contact"], 0],
    [["pull"], 2],
  ])("%j ends with %i", async (words, code) => {
    expect((await run(words, await project())).code).toBe(code);
  });

  it("never ends with 1 for what nobody has caught", async () => {
    const cwd = await project();
    // Throws as soon as the tool has begun to listen for signals.
    const broken = `process.on("newListener", (event) => {
      if (event === "SIGTERM") setTimeout(() => { throw new Error("lost\\u001b[2J"); }, 0);
    });`;
    await writeFile(join(cwd, "broken.mjs"), broken);
    const { code, stderr } = await run(["sandbox"], cwd, ["--import", pathToFileURL(join(cwd, "broken.mjs")).href]);
    expect(code).toBe(2);
    expect(stderr).toContain("Unexpected failure: Error: lost?[2J");
  });

  it("ends with 130 on Ctrl-C", async () => {
    const sandbox = start(["sandbox"], await project());
    await sandbox.printed;
    sandbox.interrupt();
    expect((await sandbox.ended).code).toBe(130);
  });
});
