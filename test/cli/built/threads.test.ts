import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdtemp, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";

// The tool as it is shipped, in a process of its own, with real threads: `npm test` builds it first.
const root = fileURLToPath(new URL("../../..", import.meta.url));
const bin = join(root, "dist", "generator", "cli", "bin.js");

const accounts = { acme: "freeagent", acme2: "freeagent", northwind: "freecrm", northwind2: "freecrm" };

/** Both demo accounts and a copy of each, all large enough for a thread: white space is no metadata. */
async function project(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "threads-")));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const account of Object.keys(accounts)) {
    const snapshot = join(folder, "schemas", account);
    await cp(join(root, "schemas", account.replace("2", "")), snapshot, { recursive: true });
    const metadata = join(snapshot, "metadata.json");
    await writeFile(metadata, (await readFile(metadata, "utf8")) + "\n".repeat(1_000_000));
  }
  const lines = Object.entries(accounts).map(([name, provider]) => `  ${name}: { provider: ${provider} }\n`);
  await writeFile(join(folder, "codegen.yml"), `accounts:\n${lines.join("")}`);
  // Says how many cores there are, and which threads are started.
  await writeFile(
    join(folder, "machine.mjs"),
    `import os from "node:os";
     import { syncBuiltinESMExports } from "node:module";
     import { isMainThread } from "node:worker_threads";
     os.availableParallelism = () => Number(process.env.CORES);
     syncBuiltinESMExports();
     if (!isMainThread) process._rawDebug("THREAD " + JSON.stringify(Object.keys(process.env)));`,
  );
  return folder;
}

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly threads: readonly string[];
}

async function run(cwd: string, words: readonly string[], cores: number, interrupt?: RegExp): Promise<Ended> {
  const child = spawn(process.execPath, ["--import", pathToFileURL(join(cwd, "machine.mjs")).href, bin, ...words], {
    cwd,
    // At a desk, where hashes are believed.
    env: { ...process.env, CI: "", CORES: String(cores), CANARY: "secret" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  let interrupted = false;
  child.stdout.on("data", (bytes) => (stdout += String(bytes)));
  child.stderr.on("data", (bytes) => {
    stderr += String(bytes);
    if (interrupt?.test(stderr) !== true || interrupted) return;
    interrupted = true;
    child.kill("SIGINT");
  });
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  const threads = [...stderr.matchAll(/^THREAD .*\n/gm)].map(([line]) => line);
  const said = stderr.replaceAll(/^THREAD .*\n/gm, "").replaceAll(/\d+\.\d s\)/g, "0.0 s)");
  return { code, stdout: stdout.replaceAll(cwd, ""), stderr: said.replaceAll(cwd, ""), threads };
}

async function filesBelow(folder: string): Promise<Readonly<Record<string, string>>> {
  const files: Record<string, string> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    files[file.slice(folder.length)] = await readFile(file, "latin1");
  }
  return files;
}

describe.skipIf(!existsSync(bin))("the built tool, with several accounts", () => {
  it("gives the same bytes and the same words in threads as one after the other", { timeout: 120_000 }, async () => {
    const [beside, alone] = [await project(), await project()];
    for (const words of [["check"], ["generate"], ["check", "--json"]]) {
      const [ran, wanted] = [await run(beside, words, 5), await run(alone, words, 2)];
      expect({ ...ran, threads: [] }).toEqual(wanted);
      // What is current after `generate` needs none.
      const asked = words.length === 1;
      expect(ran.threads).toHaveLength(asked ? 3 : 0);
      expect(ran.threads.join("")).not.toContain("CANARY");
    }
    const files = await filesBelow(beside);
    expect(files).toEqual(await filesBelow(alone));
    expect(files).toHaveProperty(["/generated/northwind2/index.js"]);
  });

  it("leaves the old output as it was after Ctrl-C while threads work", { timeout: 120_000 }, async () => {
    const cwd = await project();
    await run(cwd, ["generate"], 3);
    for (const account of Object.keys(accounts)) {
      const metadata = join(cwd, "schemas", account, "metadata.json");
      await writeFile(metadata, (await readFile(metadata, "utf8")).replaceAll("Name", "Title"));
    }
    const before = await filesBelow(cwd);
    const { code, stderr, threads } = await run(cwd, ["generate"], 3, /THREAD/);
    expect(code).toBe(130);
    expect(threads.length).toBeGreaterThan(0);
    expect(stderr).not.toContain("written");
    expect(await filesBelow(cwd)).toEqual(before);
  });
});
