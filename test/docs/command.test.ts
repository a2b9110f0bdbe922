import { execFileSync } from "node:child_process";
import { cp, mkdir, readFile, readdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Dictionary } from "../../generator/docs/dictionary.js";
import { runCli, temporaryFolder } from "../cli/test-shell.js";

const schemas = fileURLToPath(new URL("../../schemas", import.meta.url));

async function project(): Promise<string> {
  const folder = await temporaryFolder();
  const accounts = "accounts:\n  acme: { provider: freeagent }\n  northwind: { provider: freecrm }\n";
  await writeFile(join(folder, "codegen.yml"), accounts);
  for (const account of ["acme", "northwind"]) {
    await cp(join(schemas, account), join(folder, "schemas", account), { recursive: true });
  }
  return folder;
}

describe("docs", () => {
  it("writes a page an account beside the configuration, and nothing the second time", async () => {
    const cwd = await project();
    const first = await runCli(["docs"], { cwd });
    expect(first).toEqual({
      code: 0,
      data: "",
      words: "acme: docs/acme.html written\nnorthwind: docs/northwind.html written\n",
    });
    expect(await readdir(join(cwd, "docs"))).toEqual(["acme.html", "northwind.html"]);
    const second = await runCli(["docs", "acme", "--json"], { cwd });
    expect(second.words).toBe("acme: docs/acme.html is as it should be\n");
    expect(JSON.parse(second.data)).toEqual({
      formatVersion: 1,
      accounts: [{ account: "acme", file: "docs/acme.html", written: false }],
    });
  });

  it.each([
    ["csv", /^account,entity,/],
    ["markdown", /^<!-- Made by/],
    ["json", /^\{\n {2}"formatVersion": 1,/],
  ])("prints %s, of all accounts at once", async (format, begin) => {
    const { code, data, words } = await runCli(["docs", "--format", format], { cwd: await project() });
    expect({ code, words }).toEqual({ code: 0, words: "" });
    expect(data).toMatch(begin);
    expect(data).toContain("acme");
    expect(data).toContain("northwind");
  });

  it("replaces its own older file, and no other", async () => {
    const cwd = await project();
    await runCli(["docs", "acme", "--format", "markdown", "--out", "wiki"], { cwd });
    const file = join(cwd, "wiki", "acme.md");
    const wanted = await readFile(file, "utf8");
    await writeFile(file, wanted.slice(0, 200));
    expect(await runCli(["docs", "acme", "--format", "markdown", "--out", "wiki"], { cwd })).toMatchObject({ code: 0 });
    expect(await readFile(file, "utf8")).toBe(wanted);

    await writeFile(file, "# My own\n");
    const refused = await runCli(["docs", "acme", "--format", "markdown", "--out", "wiki"], { cwd });
    expect(refused.code).toBe(2);
    expect(refused.words).toContain("[output.foreign-file]");
    expect(await readFile(file, "utf8")).toBe("# My own\n");
    expect(await readdir(join(cwd, "wiki"))).toEqual(["acme.md"]);
  });

  it("follows no link", async () => {
    const cwd = await project();
    await mkdir(join(cwd, "docs"));
    await writeFile(join(cwd, "precious"), "precious");
    await symlink(join(cwd, "precious"), join(cwd, "docs", "acme.html"));
    const { code, words } = await runCli(["docs", "acme"], { cwd });
    expect(code).toBe(2);
    expect(words).toContain("[output.foreign-file]");
    expect(await readFile(join(cwd, "precious"), "utf8")).toBe("precious");
  });

  it.each([
    [["--format", "htm"], 'Did you mean "html"?'],
    [["--format", "spreadsheet"], "Choose one of html, markdown, json, csv."],
    [["--format", "__proto__"], "Choose one of html, markdown, json, csv."],
    [["--format", "csv", "--json"], "needs --out"],
  ])("refuses %j", async (words, want) => {
    const ran = await runCli(["docs", ...words], { cwd: await project() });
    expect({ code: ran.code, data: ran.data.replace(/^\{[^]*\}\n$/, "") }).toEqual({ code: 2, data: "" });
    expect(ran.words).toContain(want);
  });

  it("tells what has changed since a revision, and which lines use a field", async () => {
    const cwd = await temporaryFolder();
    const git = (...words: readonly string[]) =>
      execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.com", ...words], { cwd });
    await cp(join(schemas, "acme"), join(cwd, "schemas", "acme"), { recursive: true });
    await writeFile(join(cwd, "codegen.yml"), "accounts:\n  acme: { provider: freeagent }\n");
    await runCli(["generate", "-q"], { cwd });
    git("init", "--quiet");
    git("add", "--all");
    git("commit", "--quiet", "--message", "Before");
    const metadata = join(cwd, "schemas", "acme", "metadata.json");
    await writeFile(metadata, (await readFile(metadata, "utf8")).replaceAll('"Segment"', '"Tier"'));
    await mkdir(join(cwd, "src"));
    await writeFile(
      join(cwd, "src", "a.ts"),
      'import type { Contact } from "../generated/acme/index.js";\nexport const of = (it: Contact) => it.segment;\n',
    );
    await writeFile(
      join(cwd, "tsconfig.json"),
      '{ "compilerOptions": { "module": "nodenext", "strict": true }, "include": ["src"] }',
    );

    const line = ["docs", "--format", "json", "--since", "git:HEAD", "--usages", "../tsconfig.json"];
    const { code, data } = await runCli(line, { cwd: join(cwd, "src") });
    expect(code).toBe(0);
    const [acme]: readonly Dictionary[] = JSON.parse(data).accounts;
    expect(acme).toMatchObject({ since: "git:HEAD", program: "tsconfig.json" });
    expect(acme?.changes.map(({ place, title, severity }) => [place, title, severity])).toEqual([
      [["Account", "Tier"], 'Field relabelled: "Segment" -> "Tier"', "safe"],
      [["Contact", "Tier"], 'Field relabelled: "Segment" -> "Tier"', "safe"],
    ]);
    const used = acme?.entities.flatMap(({ fields }) => fields.filter(({ usages }) => usages.length > 0)) ?? [];
    expect(used.map(({ name, usages }) => [name, usages])).toEqual([
      ["segment", [{ file: "src/a.ts", line: 2, column: 39 }]],
    ]);
  });

  it.each([
    [["--since", "old"], "--since old is of one account, and there are several."],
    [["--since", "git:HEAD:acme"], "--since git:HEAD:acme is of one account"],
    [["acme", "--since", "git:HEAD"], "[snapshot.no-revision]"],
    [["acme", "--usages", "none.json"], "[usages.bad-tsconfig]"],
  ])("%j is refused, and nothing is written", async (options, want) => {
    const cwd = await project();
    const { code, words } = await runCli(["docs", ...options], { cwd });
    expect(code).toBe(2);
    expect(words).toContain(want);
    expect(await readdir(cwd)).toEqual(["codegen.yml", "schemas"]);
  });
});
