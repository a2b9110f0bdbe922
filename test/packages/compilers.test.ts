import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { demoPackages, makeProject, root } from "./demo-packages.js";

const run = promisify(execFile);

/** Imports every subpath of every package, so that every declaration is checked. */
const program = demoPackages
  .flatMap(({ name, folder }) => {
    const manifest: { exports: Record<string, unknown> } = JSON.parse(
      readFileSync(join(folder, "package.json"), "utf8"),
    );
    return Object.keys(manifest.exports)
      .filter((path) => !path.endsWith(".json"))
      .map((path) => join(name, path));
  })
  .map((specifier, index) => `import * as module${index} from "${specifier}";\nexport { module${index} };`)
  .join("\n");

const options = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noUnusedLocals: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  skipLibCheck: false,
  // Of declarations, the package's and those it meets are to be checked; the compiler's own, each time anew, are not.
  skipDefaultLibCheck: true,
  noEmit: true,
  target: "es2023",
  preserveSymlinks: true,
};

let project: ReturnType<typeof makeProject>;

beforeAll(() => {
  const tsconfig = (more: object) => JSON.stringify({ compilerOptions: { ...options, ...more }, files: ["all.ts"] });
  const bare = { lib: ["es2023"], types: [] };
  project = makeProject({
    "all.ts": program,
    "nodenext.json": tsconfig({ ...bare, module: "nodenext" }),
    "bundler.json": tsconfig({ ...bare, module: "esnext", moduleResolution: "bundler" }),
    "browser.json": tsconfig({ lib: ["es2023", "dom"], types: [], module: "esnext", moduleResolution: "bundler" }),
    "node.json": tsconfig({
      lib: ["es2023"],
      types: ["node"],
      typeRoots: [join(root, "node_modules/@types")],
      module: "nodenext",
    }),
  });
});
afterAll(() => project.remove());

const compilers = ["typescript", "typescript-6", "typescript-7"];
const settings = ["nodenext", "bundler", "browser", "node"];

test.each(compilers)(
  "%s finds nothing to complain about under any setting",
  async (compiler) => {
    const tsc = join(root, "node_modules", compiler, "bin/tsc");
    // One process for all settings reads the packages once.
    const configs = settings.map((setting) => join(project.folder, `${setting}.json`));
    const words = [tsc, "--build", "--force", "--verbose", ...configs];
    const { stdout, code } = await run(process.execPath, words)
      .then((ended) => ({ stdout: ended.stdout, code: 0 }))
      .catch((error: { stdout: string; code: number }) => error);
    expect(stdout.split("\n").filter((line) => line.includes("error"))).toEqual([]);
    expect(stdout.match(/Building project '[^']+'/g)).toHaveLength(settings.length);
    expect(code).toBe(0);
  },
  120_000,
);
