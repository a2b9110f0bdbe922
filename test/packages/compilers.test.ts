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

test.each(compilers.flatMap((compiler) => settings.map((setting) => [compiler, setting] as const)))(
  "%s finds nothing to complain about under %s",
  async (compiler, setting) => {
    const tsc = join(root, "node_modules", compiler, "bin/tsc");
    const { stdout } = await run(process.execPath, [tsc, "-p", join(project.folder, `${setting}.json`)]).catch(
      (error: { stdout: string }) => error,
    );
    expect(stdout).toBe("");
  },
  120_000,
);
