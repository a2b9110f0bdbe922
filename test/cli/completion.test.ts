import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bashScript } from "../../generator/cli/commands/completion.js";
import { runCli, temporaryFolder } from "./test-shell.js";

/** What bash offers after the words, the last of them begun. */
function offered(...words: readonly string[]): readonly string[] {
  const script = `
fieldwright() { printf 'acme\\nnorthwind\\n'; }
${bashScript()}
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _fieldwright
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const text = execFileSync("bash", ["-c", script, "bash", "fieldwright", ...words], { encoding: "utf8" });
  return text.split("\n").filter((line) => line !== "");
}

describe("completion in bash", () => {
  it.each([
    ["commands", ["ge"], ["generate"]],
    ["options of a command", ["generate", "--pu"], ["--pull"]],
    ["options of every command", ["check", "--no"], ["--no-color"]],
    ["accounts", ["pull", ""], ["acme", "northwind"]],
    ["accounts by their beginning", ["pull", "acme", "no"], ["northwind"]],
    ["shells", ["completion", "z"], ["zsh"]],
    ["no options of another command", ["check", "--port"], []],
  ])("offers %s", (_, words, want) => {
    expect(offered(...words)).toEqual(want);
  });
});

describe("fieldwright completion", () => {
  it.each([
    [["completion", "bash"], {}, "complete -F _fieldwright fieldwright"],
    [["completion", "zsh"], {}, "#compdef fieldwright"],
    [["completion"], { SHELL: "/usr/bin/zsh" }, "#compdef fieldwright"],
    [["completion"], {}, "_fieldwright() {"],
  ])("%j with %j", async (words, environment, want) => {
    const { code, data } = await runCli(words, { environment });
    expect(code).toBe(0);
    expect(data).toContain(want);
  });

  it("lists the accounts of the nearest configuration", async () => {
    const cwd = await temporaryFolder();
    await writeFile(join(cwd, "codegen.yml"), "accounts: { a: { provider: freecrm }, b: { provider: freecrm } }\n");
    expect((await runCli(["completion", "accounts"], { cwd })).data).toBe("a\nb\n");
  });

  it("refuses a shell that it has no script for", async () => {
    expect(await runCli(["completion", "fish"])).toMatchObject({ code: 2, data: "" });
  });
});
