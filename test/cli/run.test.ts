import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { problem, ProblemError } from "../../generator/problem/problem.js";
import { toolVersion } from "../../generator/tool-version.js";
import { runCli, temporaryFolder, type TestWorld } from "./test-shell.js";

function fail(error: Error): never {
  throw error;
}

const failing = (error: Error): TestWorld => ({ tool: { loadConfig: async () => fail(error) } });

describe("exit codes", () => {
  it("0 for help, on stdout", async () => {
    const { code, data, words } = await runCli(["--help"]);
    expect({ code, words }).toEqual({ code: 0, words: "" });
    expect(data).toContain("fieldwright generate");
  });

  it("0 for the version", async () => {
    expect(await runCli(["-V"])).toEqual({ code: 0, data: `${toolVersion}\n`, words: "" });
  });

  it.each([
    [
      ["chekc"],
      'error  There is no command "chekc". [cli.usage]\n  Did you mean "check"? See `fieldwright --help`.\n\n',
    ],
    [
      ["check", "--jsno"],
      'error  There is no option "--jsno". [cli.usage]\n  Did you mean "json"? See `fieldwright --help`.\n\n',
    ],
    [
      ["check", "--live-and-let-die"],
      'error  There is no option "--live-and-let-die". [cli.usage]\n  See `fieldwright --help`.\n\n',
    ],
    [[], "error  Name a command. [cli.usage]\n  See `fieldwright --help`.\n\n"],
  ])("2 for %j, with a suggestion", async (words, want) => {
    expect(await runCli(words)).toEqual({ code: 2, data: "", words: want });
  });

  it("2 without a configuration, and what to do next", async () => {
    const { code, words } = await runCli(["check"], { cwd: await temporaryFolder() });
    expect(code).toBe(2);
    expect(words).toContain("Run `fieldwright init`");
  });

  it("2 for whatever goes wrong, in one sentence, with the stack only for --verbose", async () => {
    const broken = failing(new RangeError("out of\u001b[2J range"));
    const short = await runCli(["check"], broken);
    expect(short).toMatchObject({ code: 2, data: "" });
    expect(short.words).toMatch(
      /^error {2}Unexpected failure: out of<U\+001B>\[2J range \[cli\.unexpected\]\n.*--verbose/,
    );
    expect(short.words).not.toContain("RangeError");
    expect((await runCli(["check", "-v"], broken)).words).toMatch(/RangeError[^]*\n {4}at /);
  });

  it("130 after Ctrl-C, whatever it has broken", async () => {
    const { code, data } = await runCli(["check", "--json"], {
      ...failing(new Error("x")),
      signal: AbortSignal.abort(),
    });
    expect({ code, data }).toEqual({ code: 130, data: "" });
  });
});

describe("--json", () => {
  it("tells problems as one document", async () => {
    const { code, data } = await runCli(
      ["check", "--json"],
      failing(new ProblemError([problem("config.no-accounts", "None.")])),
    );
    expect(code).toBe(2);
    expect(JSON.parse(data)).toMatchObject({
      formatVersion: 1,
      problems: [{ code: "config.no-accounts", severity: "error", message: "None.", place: null }],
    });
  });
});

describe("warnings", () => {
  const warnings = Array.from({ length: 8 }, (_, index) =>
    problem("model.duplicate-id", `Number ${index}.`, null, { severity: "warning" }),
  );

  it("of one kind are cut, unless --verbose", async () => {
    const short = await runCli(["check"], failing(new ProblemError(warnings)));
    expect(short.words).toContain("Number 4.");
    expect(short.words).not.toContain("Number 5.");
    expect(short.words).toContain("3 more warnings");
    expect((await runCli(["check", "-v"], failing(new ProblemError(warnings)))).words).toContain("Number 7.");
  });
});

describe("--cwd and --config", () => {
  it("say where the configuration is", async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, "sub"));
    await writeFile(join(folder, "sub", "crm.yml"), "accounts:\n  acme: { provider: nope }\n");
    const { code, words } = await runCli(["check", "--cwd", "sub", "-c", "crm.yml"], { cwd: folder });
    expect(code).toBe(2);
    expect(words).toContain("at crm.yml:2:11");
  });
});
