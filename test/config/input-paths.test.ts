import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parseConfig } from "../../generator/config/read-config.js";
import { inputPaths } from "../../generator/config/watch.js";

const folder = resolve("/project");

function pathsOf(patterns: readonly string[], found: readonly string[]) {
  const text = `accounts:\n  acme: { provider: freeagent, documents: ${JSON.stringify(patterns)} }\n`;
  const config = parseConfig({ file: join(folder, "codegen.yml"), text, providers: ["freeagent"] });
  const { files, folders } = inputPaths(config, config.accounts, found);
  return { files, folders };
}

const always = [
  join(folder, "codegen.yml"),
  join(folder, ".env"),
  ...["metadata.json", "openapi.yaml", "schema.graphql"].map((name) => join(folder, "schemas", "acme", name)),
];

describe("what to watch", () => {
  it.each([
    ["nothing more without documents", [], [], [], []],
    ["a document of a name", ["a.graphql"], ["a.graphql"], ["a.graphql"], []],
    [
      "the base of a pattern, and each folder in which it found something",
      ["operations/**/*.graphql", "!operations/old/*"],
      ["operations/all.graphql", "operations/deals/won.graphql"],
      ["operations/all.graphql", "operations/deals/won.graphql"],
      ["operations", "operations/deals"],
    ],
    ["a folder in which nothing is yet", ["operations/*.graphql"], [], [], ["operations"]],
    [
      "no folder around the packages: what is written there would never end",
      ["**/*.graphql"],
      ["a.graphql"],
      ["a.graphql"],
      [],
    ],
  ])("%s", (_, patterns, found, files, folders) => {
    expect(pathsOf(patterns, found)).toEqual({
      files: [...always, ...files.map((path) => join(folder, path))],
      folders: folders.map((path) => join(folder, path)),
    });
  });
});
