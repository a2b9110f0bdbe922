import { describe, expect, it } from "vitest";
import { commandNames } from "../../generator/cli/command.js";
import { parseArguments } from "../../generator/cli/arguments/parse-arguments.js";

const line = (text: string) => parseArguments(text.split(" ").filter((word) => word !== ""));

describe("a command line that is understood", () => {
  it.each([
    ["pull", { command: "pull", operands: [], flags: [], values: [] }],
    ["pull acme 2024", { command: "pull", operands: ["acme", "2024"], flags: [], values: [] }],
    ["generate --pull -qw a", { command: "generate", operands: ["a"], flags: ["quiet", "pull", "watch"], values: [] }],
    [
      "check -c crm.yml --cwd x --no-color --json",
      {
        command: "check",
        operands: [],
        flags: ["json", "no-color"],
        values: [
          ["config", "crm.yml"],
          ["cwd", "x"],
        ],
      },
    ],
    ["-c a.yml check -c b.yml", { command: "check", operands: [], flags: [], values: [["config", "b.yml"]] }],
    [
      "explain contact_field14 acme",
      { command: "explain", operands: ["contact_field14", "acme"], flags: [], values: [] },
    ],
    [
      "sandbox --port 4010 --seed 7",
      {
        command: "sandbox",
        operands: [],
        flags: [],
        values: [
          ["port", "4010"],
          ["seed", "7"],
        ],
      },
    ],
    ["pull -q --quiet -vv", { command: "pull", operands: [], flags: ["verbose", "quiet"], values: [] }],
    ["completion zsh", { command: "completion", operands: ["zsh"], flags: [], values: [] }],
  ])("%s", (text, want) => {
    const parsed = line(text);
    if (parsed.kind !== "run") throw new Error(JSON.stringify(parsed));
    const { command, operands, flags, values } = parsed.arguments;
    expect({ command, operands, flags: [...flags], values: [...values] }).toEqual(want);
  });

  it.each([
    ["check --live", []],
    ["check --live --usages a.json", [["usages", ["a.json"]]]],
    ["check --usages a.json --live --usages b.json", [["usages", ["a.json", "b.json"]]]],
    ["docs --usages=a.json --usages b.json", [["usages", ["a.json", "b.json"]]]],
  ])("%s: every program counts", (text, want) => {
    const parsed = line(text);
    if (parsed.kind !== "run") throw new Error(JSON.stringify(parsed));
    expect([...parsed.arguments.lists]).toEqual(want);
    expect(parsed.arguments.values.has("usages")).toBe(false);
  });

  it.each(["-V", "--version", "pull --version"])("%s asks for the version", (text) => {
    expect(line(text)).toEqual({ kind: "version" });
  });
});

describe("a command line that is not", () => {
  it.each([
    ["", "Name a command.", null],
    ["genrate", 'There is no command "genrate".', "genrate"],
    ["generate --pul", 'There is no option "--pul".', "pul"],
    ["generate -x", 'There is no option "-x".', "x"],
    ["check --port 1", 'There is no option "--port".', "port"],
    ["pull --client-secret x", 'There is no option "--client-secret".', "client-secret"],
    ["completion bash more", '"more" is one argument too many.', null],
    ["explain", "Not enough non-option arguments: got 0, need at least 1.", null],
    ["pull --config", "Not enough arguments following: config.", null],
  ])("%j: %s", (text, message, given) => {
    expect(line(text)).toMatchObject({ kind: "wrong", message, given });
  });
});

describe("help", () => {
  it.each(["--help", "-h", ...commandNames.flatMap((name) => [`${name} --help`])])("%s fits 80 columns", (text) => {
    const parsed = line(text);
    if (parsed.kind !== "help") throw new Error(JSON.stringify(parsed));
    expect(parsed.text.split("\n").filter((row) => row.length > 80)).toEqual([]);
    expect(parsed.text).toMatch(/^Usage: fieldwright /);
  });

  it("of a command has examples and its own options", () => {
    const parsed = line("generate --help");
    expect(parsed).toMatchObject({
      kind: "help",
      text: expect.stringMatching(/--pull[^]*Examples:[^]*generate --pull acme/),
    });
  });

  it("of the tool names every command", () => {
    const parsed = line("--help");
    for (const name of commandNames)
      expect(parsed).toMatchObject({ text: expect.stringContaining(`fieldwright ${name}`) });
  });
});
