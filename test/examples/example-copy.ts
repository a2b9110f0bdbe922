import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, delimiter, dirname, join } from "node:path";
import type { Sandbox } from "../../generator/index.js";
import { root } from "../packages/demo-packages.js";

export interface Ran {
  readonly code: number | null;
  /** What it wrote to stdout and to stderr, in that order. */
  readonly text: string;
}

export interface ExampleCopy {
  readonly folder: string;
  readonly remove: () => Promise<void>;
  /** Runs a line as the example's own scripts and workflows have it. */
  readonly run: (line: string, environment?: Readonly<Record<string, string>>) => Promise<Ran>;
  /** Starts a server, and answers its address when it has said one. */
  readonly serve: (line: string, environment?: Readonly<Record<string, string>>) => Promise<Served>;
}

export interface Served {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const installed = ["typescript", "vite", "esbuild", "@types"];

/** An example alone in a temporary folder, with the packages beside it that `npm install` would bring. */
export async function exampleCopy(name: string): Promise<ExampleCopy> {
  const top = await realpath(await mkdtemp(join(tmpdir(), "example-")));
  const folder = join(top, "examples", name);
  const ownOutput = new Set(["node_modules", "out", "data", "dist", "schemas", "generated"]);
  await cp(join(root, "examples", name), folder, {
    recursive: true,
    filter: (source) => !ownOutput.has(basename(source)),
  });
  for (const part of ["codegen.yml", "schemas", "generated"])
    await cp(join(root, part), join(top, part), { recursive: true });
  const modules = join(top, "node_modules");
  await link(root, join(modules, "fieldwright"));
  for (const [dependency, source] of Object.entries(await dependenciesOf(folder)))
    await link(join(folder, source.replace(/^file:/, "")), join(folder, "node_modules", dependency));
  for (const dependency of installed) await link(join(root, "node_modules", dependency), join(modules, dependency));
  await link(join(root, "dist/generator/cli/bin.js"), join(modules, ".bin", "fieldwright"));
  await link(join(root, "node_modules/typescript/bin/tsc"), join(modules, ".bin", "tsc"));
  // `npx` looks in these folders first; the real one takes half a second for it, and would ask the registry next.
  await writeFile(join(modules, ".bin", "npx"), '#!/bin/sh\nexec "$@"\n', { mode: 0o755 });
  const path = [join(modules, ".bin"), join(root, "node_modules/.bin"), process.env["PATH"]].join(delimiter);
  const options = (own: Readonly<Record<string, string>> = {}) => ({
    cwd: folder,
    env: { ...process.env, NO_COLOR: "1", ...own, PATH: path },
  });
  return {
    folder,
    remove: () => rm(top, { recursive: true, force: true }),
    run: (line, environment) => runLine(line, options(environment)),
    serve: (line, environment) => serveLine(line, options(environment)),
  };
}

/** What an example reads from its environment to reach a sandbox. */
export function acmeVariables({ url, credentials }: Pick<Sandbox, "url" | "credentials">) {
  return {
    ACME_URL: url,
    FREEAGENT_CLIENT_ID: credentials["clientId"] ?? "",
    FREEAGENT_CLIENT_SECRET: credentials["clientSecret"] ?? "",
  };
}

/** Every one of them is a folder. */
async function dependenciesOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const { dependencies } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  return dependencies;
}

async function link(target: string, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await symlink(target, path);
}

interface Surroundings {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

function shell(line: string, options: Surroundings) {
  return spawn("bash", ["-e", "-c", line], { ...options, stdio: ["ignore", "pipe", "pipe"] });
}

function runLine(line: string, options: Surroundings): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = shell(line, options);
    const output: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on("data", (bytes: Buffer) => void output[0].push(bytes));
    child.stderr.on("data", (bytes: Buffer) => void output[1].push(bytes));
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, text: Buffer.concat(output.flat()).toString("utf8") }));
  });
}

function serveLine(line: string, options: Surroundings): Promise<Served> {
  return new Promise((resolve, reject) => {
    // The server itself and no shell around it is what `stop` ends.
    const child = shell(`exec ${line}`, options);
    const ended = new Promise<void>((done) => child.once("close", () => done()));
    let said = "";
    const listen = (bytes: Buffer) => {
      said += bytes.toString("utf8");
      const url = /http:\/\/[\w.:[\]]+/.exec(said)?.[0];
      if (url !== undefined) resolve({ url, stop: () => (child.kill(), ended) });
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    void ended.then(() => reject(new Error(`${line} ended:\n${said}`)));
  });
}
