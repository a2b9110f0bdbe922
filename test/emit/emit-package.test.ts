import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { emitPackage } from "../../generator/emit/emit-package.js";
import { errorExports, runtimeTypeExports, runtimeTypeNames } from "../../generator/emit/runtime-modules.js";
import { reservedTypeNames } from "../../generator/model/reserved-names.js";
import { entity, model, settings } from "./fixtures/build-model.js";

const account = model([
  entity("Gr\u00f6\u00dfe", "gr\u00f6\u00dfen", { file: "gren-1k2j", label: "Gr\u00f6\u00dfe | A" }),
  entity("Contact", "contacts"),
]);

async function emitted(unusual: Partial<typeof settings> = {}): Promise<ReadonlyMap<string, string>> {
  const files = await emitPackage(account, { ...settings, ...unusual });
  return new Map(files.map(({ path, text }) => [path, text]));
}

test("the files of a package, sorted", async () => {
  const runtimeFiles = [{ path: "runtime/x.js", text: "", plan: null }];
  expect([...(await emitted({ runtimeFiles })).keys()]).toEqual([
    ".gitattributes",
    "README.md",
    "client.d.ts",
    "client.js",
    "entities/contacts.d.ts",
    "entities/contacts.js",
    "entities/gren-1k2j.d.ts",
    "entities/gren-1k2j.js",
    "index.d.ts",
    "index.js",
    "model.json",
    "operations.d.ts",
    "operations.js",
    "package.json",
    "runtime/x.js",
  ]);
});

test("package.json: one subpath a collection, types first, no dependencies", async () => {
  const manifest: unknown = JSON.parse((await emitted()).get("package.json") ?? "");
  expect(manifest).toEqual({
    name: "@example/acme",
    version: "0.0.0",
    private: true,
    description: "Typed client of the CRM account acme",
    type: "module",
    sideEffects: false,
    engines: { node: ">=20.19" },
    imports: { "#runtime/*.js": "./runtime/*.js" },
    exports: {
      ".": { types: "./index.d.ts", default: "./index.js" },
      "./client": { types: "./client.d.ts", default: "./client.js" },
      "./operations": { types: "./operations.d.ts", default: "./operations.js" },
      "./contacts": { types: "./entities/contacts.d.ts", default: "./entities/contacts.js" },
      "./gr\u00f6\u00dfen": { types: "./entities/gren-1k2j.d.ts", default: "./entities/gren-1k2j.js" },
      "./model.json": "./model.json",
      "./package.json": "./package.json",
    },
    files: ["*", "!.gitattributes"],
  });
  expect((await emitted({ private: false })).get("package.json")).not.toContain("private");
});

test("the README lists the apps, and quotes what stands in their labels", async () => {
  const readme = (await emitted()).get("README.md");
  expect(readme).toContain('import { createClient } from "@example/acme";');
  expect(readme).toMatch(
    /    (clientId: process\.env\.FREEAGENT_CLIENT_ID|token: process\.env\.FREECRM_TOKEN) \?\? "",\n/,
  );
  expect(readme).toContain(
    "| Gr\u00f6\u00dfe \\| A | `gr\u00f6\u00dfen`    | `crm.gr\u00f6\u00dfen`   | `Gr\u00f6\u00dfe`   | 0      |",
  );
});

test("every type of the runtime that packages export is there, and no entity may take its name", () => {
  for (const { from, code } of runtimeTypeExports()) {
    const provider = from.startsWith("./provider/");
    const path = from.slice(2, -3);
    const places = provider
      ? ["freeagent", "freecrm"].map((name) => `generator/providers/${name}/runtime/index.ts`)
      : [`templates/${path}.ts`];
    for (const place of places) {
      const file = new URL(`../../${place}`, import.meta.url);
      expect(existsSync(file), place).toBe(true);
      const text = readFileSync(file, "utf8");
      const names = [...code.matchAll(/\b[A-Z]\w+/g)].map(([name]) => name);
      for (const name of names) expect(text, `${name} in ${place}`).toMatch(new RegExp(`\\b${name}\\b`));
    }
  }
  const errors = readFileSync(new URL("../../templates/runtime/errors.ts", import.meta.url), "utf8");
  for (const name of errorExports) expect(errors).toMatch(new RegExp(`^export (class|const|function) ${name}\\b`, "m"));
  for (const name of [
    ...runtimeTypeNames,
    ...errorExports.filter((one) => one !== "isCrmError"),
    "Crm",
    "Operations",
  ]) {
    expect(reservedTypeNames.has(name), name).toBe(true);
  }
});

test("a file name that leads out of the package is refused", async () => {
  const evil = model([entity("Evil", "evils", { file: "../../evil" })]);
  await expect(emitPackage(evil, settings)).rejects.toMatchObject({ problems: [{ code: "output.unsafe-path" }] });
});
