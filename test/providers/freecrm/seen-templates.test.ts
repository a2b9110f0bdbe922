import fc from "fast-check";
import { expect, test } from "vitest";
import { ProblemError } from "../../../generator/problem/problem.js";
import { seenTemplates } from "../../../generator/providers/freecrm/seen-templates.js";
import { readTemplates } from "../../../generator/providers/freecrm/templates/read-templates.js";
import { knownModels } from "../../../generator/providers/freecrm/templates/template-models.js";

const source = { account: "north", url: "https://crm.example/api/1" };
const fields = (model: string) => [{ name: `${model}_one`, label: "One", type: "text" }];

/** The shapes in which a model's fields come, and those in which they do not. */
const well: readonly ((model: string) => unknown)[] = [
  fields,
  (model) => JSON.stringify(fields(model)),
  (model) => ({ fields: fields(model) }),
  (model) => ({ total: 1, templates: { t: { id: "t", fields: fields(model) } } }),
  (model) => ({ templates: [{ id: "t", fields: fields(model) }] }),
];
const odd: readonly unknown[] = [null, "soon", 7, true, { success: false }, { message: "timed out" }];

interface Model {
  readonly key: string;
  readonly name: string;
  readonly custom: boolean;
  readonly value: unknown;
  readonly isWell: boolean;
}

function model(name: string, custom: boolean): fc.Arbitrary<Model> {
  const spelled = custom ? [name] : [name, `${name}s`, name.toUpperCase(), name[0]?.toUpperCase() + name.slice(1)];
  const value = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...well).map((make) => ({ value: make(name), isWell: true })) },
    { weight: 2, arbitrary: fc.constantFrom(...odd).map((one) => ({ value: one, isWell: false })) },
  );
  return fc.tuple(fc.constantFrom(...spelled), value).map(([key, made]) => ({ key, name, custom, ...made }));
}

const models = fc
  .tuple(fc.subarray([...knownModels]), fc.subarray(["boat", "car"]))
  .chain(([known, own]) =>
    fc.tuple(...known.map((name) => model(name, false)), ...own.map((name) => model(name, true))),
  );

const envelopes: readonly ((payload: object) => unknown)[] = [
  (payload) => payload,
  (payload) => ({ response: { success: true, version: "1", ...payload }, process_time: 0.1 }),
  (payload) => ({ success: true, result: payload }),
];

function answerOf(all: readonly Model[]): object {
  const entries = (custom: boolean) => all.filter((one) => one.custom === custom).map(({ key, value }) => [key, value]);
  const own = Object.fromEntries(entries(true));
  return { ...Object.fromEntries(entries(false)), ...(Object.keys(own).length > 0 && { custom: own }) };
}

test("each model is there with its fields, or named; what was known of it stays", () => {
  fc.assert(
    fc.property(models, fc.constantFrom(...envelopes), (all, envelope) => {
      const answer = envelope(answerOf(all));
      if (!all.some(({ isWell }) => isWell)) {
        expect(() => seenTemplates(answer, source)).toThrow(ProblemError);
        return;
      }
      const { templates, unseen } = seenTemplates(answer, source);
      const read = readTemplates(templates, "north").models.map(({ model: name, standard }) => [
        name,
        standard?.fields.length,
      ]);
      const wanted = all
        .filter(({ isWell }) => isWell)
        .map(({ name }) => name)
        .toSorted();
      expect(read).toEqual(wanted.map((name) => [name, 1]));
      const missing = all
        .filter(({ isWell }) => !isWell)
        .map(({ name }) => name)
        .toSorted();
      expect(unseen.map(({ entity }) => entity).toSorted()).toEqual(missing);

      const before = answerOf(all.map((one) => ({ ...one, value: fields(one.name) })));
      const later = seenTemplates(answer, source, Object.fromEntries(Object.entries(before)));
      expect(readTemplates(later.templates, "north").models.map((one) => one.model)).toEqual(
        [...wanted, ...missing].toSorted(),
      );
      expect(later.unseen.every(({ kept }) => kept)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
