import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";

// What a program of fifty calls costs the compiler, counted: seconds depend on the machine, instantiations do not.
const root = fileURLToPath(new URL("../..", import.meta.url));
const bin = join(root, "dist/generator/cli/bin.js");
const run = promisify(execFile);

interface Bench {
  readonly writeInputs: (folder: string, size: string) => unknown;
  readonly ourConsumer: (size: string, model: unknown, how: { spread: number; subpath: boolean }) => string;
}

async function load<Name extends keyof Bench>(file: string, name: Name): Promise<Bench[Name]> {
  const module: Bench = await import(pathToFileURL(join(root, "bench", file)).href);
  return module[name];
}

interface Cost {
  readonly instantiations: number;
  readonly types: number;
}

/** Type-checks a program that imports a package as "crm". */
async function costOf(program: string, generated: string): Promise<Cost> {
  const folder = await mkdtemp(join(tmpdir(), "type-cost-"));
  try {
    await mkdir(join(folder, "node_modules"));
    await symlink(generated, join(folder, "node_modules", "crm"));
    await writeFile(join(folder, "program.ts"), program);
    const compilerOptions = {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      target: "es2022",
      lib: ["es2022", "dom"],
      module: "esnext",
      moduleResolution: "bundler",
      types: [],
    };
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["program.ts"] }));
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const { stdout } = await run(process.execPath, [tsc, "-p", folder, "--extendedDiagnostics"]);
    const said = (label: string) => Number(new RegExp(`^${label}:\\s+(\\d+)`, "m").exec(stdout)?.[1]);
    return { instantiations: said("Instantiations"), types: said("Types") };
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe.skipIf(!existsSync(bin))("a program of fifty calls", () => {
  test("on an account of 40 apps with 120 fields each", { timeout: 120_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), "type-cost-account-"));
    try {
      (await load("inputs.mjs", "writeInputs"))(folder, "M");
      const project = join(folder, "ours");
      await run(process.execPath, [bin, "generate", "--quiet"], { cwd: project });
      const generated = join(project, "generated", "bench");
      const model: unknown = JSON.parse(await readFile(join(generated, "model.json"), "utf8"));
      const consumer = await load("consumers.mjs", "ourConsumer");
      const whole = await costOf(consumer("M", model, { spread: 40, subpath: false }), generated);
      // A fiftieth of what the same calls cost through openapi-fetch, which is 161,544: see bench/RESULTS.md.
      expect(whole.instantiations).toBeLessThan(3_230);
      expect(whole.types).toBeLessThan(6_000);
      const ten = await costOf(consumer("M", model, { spread: 10, subpath: true }), generated);
      expect(ten.instantiations).toBeLessThan(3_230);
      expect(ten.types).toBeLessThan(4_000);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

test.each(["acme", "northwind"])("every list of %s", async (account) => {
  const folder = await mkdtemp(join(tmpdir(), "type-cost-demo-"));
  try {
    const generated = join(folder, account);
    await cp(join(root, "generated", account), generated, { recursive: true });
    const model: { entities: { name: string }[] } = JSON.parse(await readFile(join(generated, "model.json"), "utf8"));
    const calls = model.entities.map(
      ({ name }) => `for (const record of (await crm.${name}.list({ limit: 10 })).records) void record.id;`,
    );
    const program = [
      'import { createClient } from "crm";',
      'const crm = createClient({ credentials: { token: "x" } });',
      "export async function main() {",
      ...calls,
      "}",
    ].join("\n");
    expect((await costOf(program, generated)).instantiations).toBeLessThan(4_000);
  } finally {
    await rm(folder, { recursive: true });
  }
});
