import fc from "fast-check";
import { expect, test } from "vitest";
import { emitPackage } from "../../generator/emit/emit-package.js";
import type { EmitSettings } from "../../generator/emit/package-scope.js";
import type { NamedModel } from "../../generator/model/model.js";
import type { GeneratedFile } from "../../generator/output/package.js";
import { edit } from "./edited-model.js";
import { settings } from "./fixtures/build-model.js";
import { restModel } from "./fixtures/rest-model.js";
import { richModel } from "./fixtures/rich-model.js";

const madeOf = (files: readonly GeneratedFile[]) =>
  new Map(files.flatMap(({ madeFrom, text }) => (madeFrom === undefined ? [] : [[madeFrom, text] as const])));
const bytes = (files: readonly GeneratedFile[]) => files.map(({ path, text, madeFrom }) => ({ path, text, madeFrom }));
const takenOver = (files: readonly GeneratedFile[]) =>
  files.filter(({ plan, madeFrom }) => plan === null && madeFrom !== undefined).map(({ path }) => path);

/** Edits may give two things one name, which is refused. */
const emitted = (model: NamedModel, settings: EmitSettings) =>
  emitPackage(model, settings).catch((error: unknown) => String(error));

test("after any edits, the package is what it is from nothing", { timeout: 120_000 }, async () => {
  const anySettings: fc.Arbitrary<EmitSettings> = fc
    .record({ date: fc.constantFrom("string", "Date"), modulesFrom: fc.constantFrom("../..", "../../..") })
    .map((unusual) => ({ ...settings, ...unusual }));
  const edits = fc.array(edit, { minLength: 1, maxLength: 3 });
  const kept: number[] = [];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(richModel(), restModel()),
      edits,
      fc.tuple(anySettings, fc.option(anySettings, { freq: 4, nil: null })),
      async (before, changes, [first, second]) => {
        const made = madeOf(await emitPackage(before, first));
        const after = changes.reduce((model, change) => change(model), before);
        const now = second ?? first;
        const [files, fromNothing] = [await emitted(after, { ...now, made }), await emitted(after, now)];
        if (typeof files === "string" || typeof fromNothing === "string") return expect(files).toBe(fromNothing);
        expect(bytes(files)).toEqual(bytes(fromNothing));
        kept.push(takenOver(files).length);
      },
    ),
    { numRuns: 150 },
  );
  expect(Math.max(...kept)).toBeGreaterThan(8);
});

const files = await emitPackage(richModel(), settings);

/** Of an account where one thing changes: the files of the entities that are made anew. */
test.each<[string, (model: NamedModel) => NamedModel, readonly string[]]>([
  ["nothing", (model) => model, []],
  ["a label", relabelled("cost"), ["costs"]],
  ["a name that a line's parent imports", named("cost"), ["costs", "quotes"]],
  ["a name that references show", named("logo"), ["accounts", "contacts"]],
  ["the label of an entity that is referred to", relabelled("logo"), ["accounts"]],
  ["a list of one entity", listed("ContactSegment"), ["contacts"]],
  ["a list that two share", listed("SharedStatus"), ["accounts", "contacts"]],
])("%s", async (_, change, wanted) => {
  const again = await emitPackage(change(richModel()), { ...settings, made: madeOf(files) });
  const taken = new Set(takenOver(again));
  const anew = again.filter(({ path, madeFrom }) => madeFrom !== undefined && !taken.has(path));
  expect(anew.map(({ path }) => path)).toEqual(
    wanted.flatMap((file) => [`entities/${file}.d.ts`, `entities/${file}.js`]),
  );
});

function relabelled(key: string): (model: NamedModel) => NamedModel {
  return ofEntity(key, { label: "Something else" });
}

function named(key: string): (model: NamedModel) => NamedModel {
  return ofEntity(key, { typeName: "SomethingElse" });
}

function ofEntity(key: string, unusual: Partial<NamedModel["entities"][number]>): (model: NamedModel) => NamedModel {
  return (model) => ({
    ...model,
    entities: model.entities.map((one) => (one.key === key ? { ...one, ...unusual } : one)),
  });
}

function listed(name: string): (model: NamedModel) => NamedModel {
  return (model) => ({
    ...model,
    lists: model.lists.map((one) => (one.name === name ? { ...one, choices: one.choices.slice(1) } : one)),
  });
}
