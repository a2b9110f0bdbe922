import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { demoPackages, makeProject, root } from "./demo-packages.js";
import { declaredFetch, foreignFetch, undeclaredFetch } from "./given-fetch.js";

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

/** Mistakes that are told by names a reader knows, whatever the compiler. */
const mistaken = `import { createClient } from "@acme/crm";
const crm = createClient({ credentials: { token: "t" } });
await crm.contacts.list({ where: { updated: "2026-01-01" } });
await crm.contacts.list({ where: { updated: { equals: "2026-01-01" } } });
const contact = await crm.contacts.get("1");
await crm.contacts.update("1", { account: contact });
`;

const dates = `'DateFilter<"after" | "before" | "between" | "isEmpty">'`;
const toldMistakes = [
  `Type 'string' has no properties in common with type ${dates}.`,
  `Object literal may only specify known properties, and 'equals' does not exist in type ${dates}.`,
  `Type 'Contact' is not assignable to type 'ReferenceInput<"Account"> | null | undefined'.`,
];

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
  const tsconfig = (more: object, ...files: readonly string[]) =>
    JSON.stringify({ compilerOptions: { ...options, ...more }, files: ["all.ts", ...files] });
  const bare = { lib: ["es2023"], types: [] };
  project = makeProject({
    "all.ts": program,
    "undeclared.ts": undeclaredFetch,
    "declared.ts": declaredFetch,
    "foreign.ts": foreignFetch,
    "nodenext.json": tsconfig({ ...bare, module: "nodenext" }, "undeclared.ts"),
    "bundler.json": tsconfig({ ...bare, module: "esnext", moduleResolution: "bundler" }, "undeclared.ts"),
    "browser.json": tsconfig(
      { lib: ["es2023", "dom"], types: [], module: "esnext", moduleResolution: "bundler" },
      "declared.ts",
      "foreign.ts",
    ),
    "node.json": tsconfig(
      { lib: ["es2023"], types: ["node"], typeRoots: [join(root, "node_modules/@types")], module: "nodenext" },
      "declared.ts",
      "foreign.ts",
    ),
    "mistaken.ts": mistaken,
    "mistaken.json": JSON.stringify({
      compilerOptions: { ...options, ...bare, module: "nodenext" },
      files: ["mistaken.ts"],
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

test.each(compilers)("%s tells mistakes by the names of operators and entities", async (compiler) => {
  const tsc = join(root, "node_modules", compiler, "bin/tsc");
  const words = [tsc, "--project", join(project.folder, "mistaken.json"), "--pretty", "false"];
  const { stdout } = await run(process.execPath, words).catch((error: { stdout: string }) => error);
  // A union is told in the order in which the program came to know its members.
  const inOrder = (_: string, names: string) => `DateFilter<${names.split(" | ").toSorted().join(" | ")}>`;
  const lines = stdout.replace(/DateFilter<([^>]*)>/g, inOrder).split("\n");
  expect(lines.flatMap((line) => /error TS\d+: (.*)/.exec(line)?.[1] ?? [])).toEqual(toldMistakes);
  expect(lines.map((line) => line.trim())).toContain(`Type '"Contact"' is not assignable to type '"Account"'.`);
});
