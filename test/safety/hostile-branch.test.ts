import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { tellFigure } from "./figure.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const bin = join(root, "dist/generator/cli/bin.js");
const secret = "s3cr3t-of-the-build";
const home = { "home/secret.txt": "querySECRETWORD { a }\n", "home/kept/file": "kept\n" };

/** What a pull request may hold: files of the project, and links in it, to what they lead. */
interface Branch {
  readonly files: Readonly<Record<string, string>>;
  readonly links?: Readonly<Record<string, string>>;
}

const usual = "accounts: { acme: { provider: freeagent } }\n";
const config = (text: string): Branch => ({ files: { "codegen.yml": text } });
const account = (line: string): Branch => config(`accounts: { acme: { provider: freeagent, ${line} } }\n`);
const document = (text: string): Branch => ({
  files: {
    "codegen.yml": "accounts: { acme: { provider: freeagent, documents: ops/*.graphql } }\n",
    "ops/a.graphql": text,
  },
});
const spreads = Array.from(
  { length: 40 },
  (_, index) => `fragment F${index} on EntityConfig { ...F${index + 1} ...F${index + 1} }`,
).join("\n");

const branches: readonly (readonly [what: string, branch: Branch])[] = [
  ...["provider", "lines", "documents", "output", "schemas"].map((key): readonly [string, Branch] => [
    `a variable in ${key}`,
    key === "output" || key === "schemas"
      ? config(`${usual}${key}: "\${BUILD_SECRET}"\n`)
      : key === "provider"
        ? config('accounts: { acme: { provider: "${BUILD_SECRET}" } }\n')
        : account(`${key}: ${key === "lines" ? '{ a: "${BUILD_SECRET}" }' : '"${BUILD_SECRET}"'}`),
  ]),
  ["a variable in entities", account('entities: { include: ["${BUILD_SECRET}"] }')],
  ["a variable in an override", account('overrides: { contact.a: { name: "${BUILD_SECRET}" } }')],
  ["an output beside the project", config(`${usual}output: ../home/out\n`)],
  ["an absolute output", config(`${usual}output: /tmp/fieldwright-hostile-out\n`)],
  ["an output in .git", config(`${usual}output: ./.git/hooks\n`)],
  ["snapshots beside the project", config(`${usual}schemas: ../home/kept\n`)],
  ["packages behind a link", { files: { "codegen.yml": usual }, links: { generated: "../home/kept" } }],
  ["a package behind a link", { files: { "codegen.yml": usual }, links: { "generated/acme": "../../home/kept" } }],
  [
    "snapshots behind a link",
    { files: { "codegen.yml": `${usual}schemas: snaps\n` }, links: { snaps: "../home/kept" } },
  ],
  ["a document beside the project", account("documents: ../home/secret.txt")],
  ["documents beside the project", account('documents: "../home/*.txt"')],
  ["an absolute document", account("documents: /etc/passwd")],
  [
    "a document behind a link",
    {
      files: { "codegen.yml": "accounts: { acme: { provider: freeagent, documents: a.graphql } }\n" },
      links: { "a.graphql": "../home/secret.txt" },
    },
  ],
  [
    "documents behind a link",
    {
      files: { "codegen.yml": 'accounts: { acme: { provider: freeagent, documents: "q/*.txt" } }\n' },
      links: { "q/a.txt": "../../home/secret.txt" },
    },
  ],
  [
    "twenty thousand unknown keys",
    config(`${usual}${Array.from({ length: 20_000 }, (_, i) => `acounts${i}: 1`).join("\n")}\n`),
  ],
  [
    "sixty thousand accounts",
    config(`accounts:\n${Array.from({ length: 60_000 }, (_, i) => `  a${i}: {}`).join("\n")}\n`),
  ],
  ["a pattern of many stars", account(`documents: "${"*a".repeat(30)}*.graphql"`)],
  ["a pattern of many folders", account(`documents: "${"**/".repeat(14)}*.graphql"`)],
  ["a pattern of many braces", account(`documents: "${"{a,b}".repeat(20)}.graphql"`)],
  [
    "fragments that double",
    document(`query q { getEntities { ...F0 } }\n${spreads}\nfragment F40 on EntityConfig { name }\n`),
  ],
  ["a query without a bottom", document(`query q { ${"a { ".repeat(50_000)}b${" }".repeat(50_000)} }\n`)],
  ["a list without a bottom", document(`query q { a(b: ${"[".repeat(50_000)}${"]".repeat(50_000)}) { c } }\n`)],
];

const projects = await realpath(await mkdtemp(join(tmpdir(), "hostile-branch-")));
afterAll(() => rm(projects, { recursive: true }));

async function checkOut({ files, links = {} }: Branch, name: string): Promise<string> {
  const folder = join(projects, name);
  const put = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  for (const [path, text] of Object.entries(home)) await put(path, text);
  const metadata = await readFile(join(root, "schemas/acme/metadata.json"), "utf8");
  await put("project/schemas/acme/metadata.json", metadata);
  for (const [path, text] of Object.entries(files)) await put(`project/${path}`, text);
  for (const [path, target] of Object.entries(links)) {
    await mkdir(dirname(join(folder, "project", path)), { recursive: true });
    await symlink(target, join(folder, "project", path));
  }
  return folder;
}

interface Ended {
  readonly code: number | null;
  readonly said: string;
  readonly ms: number;
}

function run(folder: string, ...words: readonly string[]): Promise<Ended> {
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["--max-old-space-size=500", bin, ...words], {
      cwd: join(folder, "project"),
      env: { PATH: process.env["PATH"], BUILD_SECRET: secret, CI: "true" },
      timeout: 30_000,
    });
    let said = "";
    child.stdout.on("data", (chunk) => (said += String(chunk)));
    child.stderr.on("data", (chunk) => (said += String(chunk)));
    child.on("close", (code) => resolve({ code, said, ms: performance.now() - start }));
  });
}

/** Everything below a folder, links as such. */
async function listed(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries.map((entry) => join(entry.parentPath, entry.name)).toSorted();
}

test.each(branches)("%s: nothing outside is written or told, and it ends soon", async (what, branch) => {
  const folder = await checkOut(branch, what.replaceAll(/\W+/g, "-"));
  const outside = await listed(join(folder, "home"));
  let slowest = 0;
  for (const command of [
    ["generate"],
    ["check"],
    ["diff", "schemas/acme", "schemas/acme"],
    ["explain", "contact", "--json"],
  ]) {
    const { code, said, ms } = await run(folder, ...command);
    slowest = Math.max(slowest, ms);
    expect(said).not.toContain(secret);
    expect(said).not.toMatch(/SECRETWORD|root:x/);
    expect(said).not.toContain("Unexpected failure");
    expect(code).not.toBeNull();
  }
  expect(await listed(join(folder, "home"))).toEqual(outside);
  expect(await readFile(join(folder, "home/kept/file"), "utf8")).toBe("kept\n");
  expect(await readdir(join(folder, "project/.git")).catch(() => [])).toEqual([]);
  expect(slowest).toBeLessThan(25_000);
  tellFigure({
    suite: `hostile branch: ${what}`,
    cases: 4,
    failures: 0,
    figure: `at most ${(slowest / 1000).toFixed(1)} s`,
    goal: "nothing outside, nothing told, 10 s",
  });
});
