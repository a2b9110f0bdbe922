import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readSnapshot } from "../../../generator/index.js";
import { sandboxOf } from "../../packages/sandbox-of.js";
import { casesOf, tellFigure } from "../figure.js";
import { seeded } from "../seeded.js";
import { bin, root, runTool, treeHash, type Kill } from "./run-tool.js";

const work = mkdtempSync(join(tmpdir(), "fieldwright-crash-"));
afterAll(() => rmSync(work, { recursive: true }));

const random = seeded(7);

function project(name: string, account: "acme" | "northwind", more = ""): string {
  const folder = join(work, name);
  cpSync(join(root, "schemas", account), join(folder, "schemas", account), { recursive: true });
  const provider = account === "acme" ? "freeagent" : "freecrm";
  writeFileSync(join(folder, "codegen.yml"), `accounts:\n  ${account}:\n    provider: ${provider}\n${more}`);
  return folder;
}

/** Where to kill: before and after calls spread over all of them, and at moments by chance. */
function killsOf(calls: number, count: number, longestMs: number): readonly Kill[] {
  const byCall = Math.min(calls * 2, Math.ceil(count * 0.8));
  const step = (calls * 2) / byCall;
  return [
    ...Array.from({ length: byCall }, (_, index): Kill => {
      const place = Math.floor(index * step);
      return { at: Math.floor(place / 2) + 1, after: place % 2 === 1 };
    }),
    ...Array.from({ length: Math.max(0, count - byCall) }, (): Kill => ({ afterMs: Math.ceil(random() * longestMs) })),
  ];
}

test.skipIf(!existsSync(bin))(
  "generate, killed: the package is old, new, or set aside whole",
  { timeout: 600_000 },
  async () => {
    const base = project("base", "acme");
    expect((await runTool(["generate"], base)).code).toBe(0);
    const metadata = join(base, "schemas/acme/metadata.json");
    const oldHash = treeHash(join(base, "generated/acme"));
    const changed = readFileSync(metadata, "utf8")
      .replaceAll('"First Name"', '"Given Name"')
      .replaceAll('"SMB"', '"Small"');
    writeFileSync(metadata, changed);

    const counting = join(work, "counting");
    cpSync(base, counting, { recursive: true });
    const notes = join(work, "generate-calls");
    const begin = performance.now();
    expect((await runTool(["generate"], counting, { count: notes })).code).toBe(0);
    const longestMs = performance.now() - begin;
    const newHash = treeHash(join(counting, "generated/acme"));
    expect(newHash).not.toBe(oldHash);
    const calls = readFileSync(notes, "utf8").trim().split("\n").length;

    const kills = killsOf(calls, casesOf({ share: 6, full: 60 }), longestMs);
    const failures: string[] = [];
    let killed = 0;
    for (const [index, kill] of kills.entries()) {
      const folder = join(work, `generate-${index}`);
      cpSync(base, folder, { recursive: true });
      if ((await runTool(["generate"], folder, kill)).killed) killed += 1;
      const now = treeHash(join(folder, "generated/acme"));
      const aside = treeHash(join(folder, "generated/.acme.previous"));
      const isWhole = now === oldHash || now === newHash || (now === "missing" && aside === oldHash);
      if (!isWhole) failures.push(`${JSON.stringify(kill)}: neither old nor new`);
      const next = await runTool(["generate"], folder);
      const left = readdirSync(join(folder, "generated"));
      if (next.code !== 0 || treeHash(join(folder, "generated/acme")) !== newHash || left.length !== 1) {
        failures.push(`${JSON.stringify(kill)}: not healed: ${left.join(" ")} ${next.output}`);
      }
      rmSync(folder, { recursive: true });
    }
    tellFigure({
      suite: "crash: generate",
      cases: kills.length,
      failures: failures.length,
      figure: `${killed} killed, ${failures.length} trees torn or not healed`,
      goal: "0",
    });
    expect(failures).toEqual([]);
    expect(killed).toBeGreaterThan(kills.length / 2);
  },
);

test.skipIf(!existsSync(bin))("pull, killed: the snapshot is old or new", { timeout: 600_000 }, async () => {
  const sandbox = await sandboxOf("northwind", { records: 1 });
  try {
    const { email = "", password = "" } = sandbox.credentials;
    const environment = { FREECRM_EMAIL: email, FREECRM_PASSWORD: password };
    const base = project("pull-base", "northwind", `    url: ${sandbox.url}\n`);
    // The demo was pulled from the vendor. Both files of the old snapshot differ from the new ones.
    const old = join(base, "schemas/northwind");
    writeFileSync(join(old, "openapi.yaml"), `# old\n${readFileSync(join(old, "openapi.yaml"), "utf8")}`);
    const snapshotOf = async (folder: string) => {
      const { files } = await readSnapshot(join(folder, "schemas"), "northwind");
      return ["metadata.json", "openapi.yaml"].map((name) => files.get(name));
    };
    const oldFiles = await snapshotOf(base);

    const counting = join(work, "pull-counting");
    cpSync(base, counting, { recursive: true });
    const notes = join(work, "pull-calls");
    const begin = performance.now();
    expect(await runTool(["pull", "--new-account"], counting, { count: notes }, environment)).toMatchObject({
      code: 0,
    });
    const longestMs = performance.now() - begin;
    const newFiles = await snapshotOf(counting);
    expect(newFiles.map((text, index) => text === oldFiles[index])).toEqual([false, false]);
    const names = readdirSync(join(counting, "schemas/northwind"));
    const calls = readFileSync(notes, "utf8").trim().split("\n").length;

    const kills = killsOf(calls, casesOf({ share: 6, full: 60 }), longestMs);
    const failures: string[] = [];
    let killed = 0;
    for (const [index, kill] of kills.entries()) {
      const folder = join(work, `pull-${index}`);
      cpSync(base, folder, { recursive: true });
      if ((await runTool(["pull", "--new-account"], folder, kill, environment)).killed) killed += 1;
      const now = await snapshotOf(folder);
      const isOld = now.every((text, file) => text === oldFiles[file]);
      const isNew = now.every((text, file) => text === newFiles[file]);
      if (!isOld && !isNew) failures.push(`${JSON.stringify(kill)}: a snapshot of two pulls`);
      const next = await runTool(["pull", "--new-account"], folder, {}, environment);
      const left = readdirSync(join(folder, "schemas/northwind"));
      if (
        next.code !== 0 ||
        (await snapshotOf(folder)).some((text, file) => text !== newFiles[file]) ||
        left.length !== names.length
      ) {
        failures.push(`${JSON.stringify(kill)}: not healed: ${left.join(" ")} ${next.output}`);
      }
      rmSync(folder, { recursive: true });
    }
    tellFigure({
      suite: "crash: pull",
      cases: kills.length,
      failures: failures.length,
      figure: `${killed} killed, ${failures.length} snapshots torn or not healed`,
      goal: "0",
    });
    expect(failures).toEqual([]);
    expect(killed).toBeGreaterThan(kills.length / 2);
  } finally {
    await sandbox.close();
  }
});

test.skipIf(!existsSync(bin))(
  "two runs at once on one output: one waits or refuses",
  { timeout: 120_000 },
  async () => {
    const rounds = casesOf({ share: 1, full: 8 });
    let torn = 0;
    let refused = 0;
    for (let round = 0; round < rounds; round += 1) {
      const folder = project(`twice-${round}`, "acme");
      const ended = await Promise.all([1, 2, 3].map(() => runTool(["generate"], folder)));
      const bad = ended.filter(({ code, output }) => code !== 0 && !output.includes("output.locked"));
      refused += ended.filter(({ code }) => code !== 0).length;
      const again = await runTool(["check"], folder);
      if (bad.length > 0 || again.code !== 0 || ended.every(({ code }) => code !== 0)) torn += 1;
    }
    tellFigure({
      suite: "crash: three runs at once",
      cases: rounds * 3,
      failures: torn,
      figure: `${refused} refused, ${torn} packages torn`,
      goal: "0 torn",
    });
    expect(torn).toBe(0);
  },
);
