import fc from "fast-check";
import { expect, it } from "vitest";
import { projectFiles } from "../../../generator/cli/init/project-files.js";
import { matchGlob } from "../../../generator/config/documents.js";
import { parseConfig } from "../../../generator/config/read-config.js";

function configurationWith(entities: readonly string[]): string {
  const wish = {
    account: "acme",
    provider: "freeagent",
    url: null,
    defaultUrl: "https://crm.example.com",
    packageName: null,
    entities,
    variables: [["TOKEN"]],
    sandbox: null,
  };
  return projectFiles(wish).get("codegen.yml") ?? "";
}

function included(entities: readonly string[]): readonly string[] | undefined {
  const text = configurationWith(entities);
  const config = parseConfig({ file: "/p/codegen.yml", text, providers: ["freeagent"] });
  return config.accounts[0]?.entities.include;
}

it.each([
  [["contact", "custom_app_3"], "    entities: { include: [contact, custom_app_3] }\n"],
  [["quote*", "no", "12"], '    entities: { include: ["quote*", "no", "12"] }\n'],
  [
    Array.from({ length: 12 }, (_, index) => `custom_app_${index}`),
    "    entities:\n      include:\n        - custom_app_0\n        - custom_app_1\n",
  ],
  [[], '    # entities: { include: [contact, "quote*"], exclude: [] }\n'],
])("entities %j", (entities, want) => {
  expect(configurationWith(entities)).toContain(want);
  expect(included(entities)).toEqual(entities);
});

it("whatever the system names are, the configuration loads and takes them", () => {
  const name = fc.oneof(
    fc.string({ unit: "binary", minLength: 1 }),
    fc.constantFrom("${HOME}", "a: b", "{", "#x", "- y", "'\"", "null", "\u2028", "\ufdd0", "\ud800"),
  );
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 20 }), (entities) => {
      const patterns = included(entities) ?? [];
      expect(patterns).toHaveLength(entities.length);
      entities.forEach((entity, index) => expect(matchGlob(patterns[index] ?? "", entity)).toBe(true));
    }),
  );
});
