import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { emitPackage } from "../../generator/emit/emit-package.js";
import { readMade } from "../../generator/output/current.js";
import { writePackage } from "../../generator/output/package-folder.js";
import { settings } from "../emit/fixtures/build-model.js";
import { restModel } from "../emit/fixtures/rest-model.js";

const files = await emitPackage(restModel(), settings);
const types = files.find(({ path }) => path === "openapi.d.ts");

async function written(): Promise<string> {
  const output = await mkdtemp(join(tmpdir(), "made-"));
  onTestFinished(() => rm(output, { recursive: true }));
  await writePackage(join(output, "acme"), files);
  return join(output, "acme");
}

test("there is nothing where there is no package", async () => {
  expect(await readMade(join(tmpdir(), "there-is-no-such-package"))).toEqual(new Map());
});

test("what was made is known again by what it was made from", async () => {
  const made = new Map(files.flatMap(({ madeFrom, text }) => (madeFrom === undefined ? [] : [[madeFrom, text]])));
  expect(made.get(types?.madeFrom ?? "")).toBe(types?.text);
  expect(await readMade(await written())).toEqual(made);
});

test("what was edited since, or made by another version, is not taken", async () => {
  const edited = await written();
  const all = await readMade(edited);
  await writeFile(join(edited, "openapi.d.ts"), `${types?.text}// mine\n`);
  await writeFile(join(edited, "entities/contacts.js"), Buffer.from([0xff]));
  const [one, other] = [types, files.find(({ path }) => path === "entities/contacts.js")].map((file) => file?.madeFrom);
  expect(await readMade(edited)).toEqual(new Map([...all].filter(([from]) => from !== one && from !== other)));

  const older = await written();
  const manifest = join(older, "manifest.json");
  await writeFile(
    manifest,
    (await readFile(manifest, "utf8")).replace(/"toolVersion": "[^"]*"/, '"toolVersion": "0.0.1"'),
  );
  expect(await readMade(older)).toEqual(new Map());
});

test("the package is the same with it", async () => {
  const again = await emitPackage(restModel(), { ...settings, made: await readMade(await written()) });
  expect(again.map(({ path, text }) => [path, text])).toEqual(files.map(({ path, text }) => [path, text]));
});

test("what was made from another document is made anew", async () => {
  const others = new Map([["of another document", "export interface paths {}\n"]]);
  expect(await emitPackage(restModel(), { ...settings, made: others })).toEqual(files);
});
