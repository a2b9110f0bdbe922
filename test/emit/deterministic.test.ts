import fc from "fast-check";
import { expect, test } from "vitest";
import { emitPackage } from "../../generator/emit/emit-package.js";
import type { NamedModel } from "../../generator/model/model.js";
import { settings } from "./fixtures/build-model.js";
import { restModel } from "./fixtures/rest-model.js";
import { richModel } from "./fixtures/rich-model.js";

function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  return items
    .map((item) => ({ item, rank: random() }))
    .toSorted((left, right) => left.rank - right.rank)
    .map(({ item }) => item);
}

function shuffle(model: NamedModel, random: () => number): NamedModel {
  return {
    ...model,
    lists: shuffled(model.lists, random),
    entities: shuffled(model.entities, random).map((entity) => ({
      ...entity,
      fields: shuffled(entity.fields, random),
      methods: shuffled(entity.methods, random),
      lines: entity.lines,
    })),
  };
}

test.each([
  ["rich", richModel()],
  ["rest", restModel()],
])("the order of the %s model does not matter", async (_, model) => {
  const wanted = await emitPackage(model, settings);
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), async (stream) => {
      const random = (): number => stream.next().value;
      expect(await emitPackage(shuffle(model, random), settings)).toEqual(wanted);
    }),
    { numRuns: 5 },
  );
});
