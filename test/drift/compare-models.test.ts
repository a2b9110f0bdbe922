import fc from "fast-check";
import { expect, test } from "vitest";
import { flattenChanges, type ModelChange } from "../../generator/drift/change.js";
import { compareModels } from "../../generator/drift/compare/models.js";
import type { AccountModel } from "../../generator/model/model.js";
import { applyChanges } from "./apply-changes.js";
import { canonicalModel } from "./canonical-model.js";
import { catalogue } from "./catalogue.js";
import { both, freeagentModel, freecrmModel, reference, withEntity, withField } from "./drift-fixture.js";
import { model, shuffled } from "./model-arbitrary.js";

const runs = { numRuns: 1000 };

test("nothing missed: any two models, and what is told leads from the one to the other", () => {
  fc.assert(
    fc.property(model, model, (before, after) => {
      const changes = compareModels(before, after);
      expect(canonicalModel(applyChanges(before, changes))).toEqual(canonicalModel(after));
    }),
    runs,
  );
});

test("nothing invented: without any one of the changes it is another model", () => {
  fc.assert(
    fc.property(model, model, (before, after) => {
      const all = flattenChanges(compareModels(before, after)).map((change) => ({ ...change, follows: [] }));
      for (const change of all.filter(isAlone)) {
        const others = all.filter((other) => other !== change);
        expect([change.kind, canonicalModel(applyChanges(before, others))]).not.toEqual([
          change.kind,
          canonicalModel(after),
        ]);
      }
    }),
    { numRuns: 200 },
  );
});

/** Aspects of a type are set together, and a list that comes may bring its own order; those cannot be left out alone. */
function isAlone({ edits }: ModelChange): boolean {
  return edits.every((edit) => !(edit.kind === "field-facts" && "type" in edit.facts) && edit.kind !== "list");
}

test("edits upon edits: any of the catalogue's, one after the other", () => {
  const edits = catalogue.filter(({ kind, before }) => !kind.startsWith("schema.") && before === undefined);
  fc.assert(
    fc.property(
      fc.constantFrom(freeagentModel, freecrmModel),
      fc.shuffledSubarray([...edits], { minLength: 1, maxLength: 12 }),
      (before, chosen) => {
        const after = both(...chosen.map(({ change }) => change))(before);
        const changes = compareModels(before, after);
        const applied = applyChanges(before, changes);
        expect(withoutOperations(applied)).toEqual(withoutOperations(after));
      },
    ),
    runs,
  );
});

/** GraphQL operations are compared elsewhere. */
function withoutOperations(one: AccountModel): unknown {
  return canonicalModel(one.api.kind === "graphql" ? { ...one, api: { ...one.api, documents: [] } } : one);
}

test("the same model in another order is the same", () => {
  const pairs = model.chain((one) => fc.tuple(fc.constant(one), shuffled(one)));
  fc.assert(
    fc.property(pairs, ([before, after]) => {
      expect(compareModels(before, after)).toEqual([]);
    }),
    runs,
  );
});

test("what is told does not depend on the order of either model", () => {
  const quadruples = fc
    .tuple(model, model)
    .chain(([before, after]) => fc.tuple(fc.constant([before, after] as const), shuffled(before), shuffled(after)));
  fc.assert(
    fc.property(quadruples, ([[before, after], otherBefore, otherAfter]) => {
      expect(told(compareModels(otherBefore, otherAfter))).toEqual(told(compareModels(before, after)));
    }),
    { numRuns: 300 },
  );
});

/** What is shown; what is added whole may still be in another order. */
function told(changes: readonly ModelChange[]): unknown {
  return changes.map(({ edits: _edits, follows, ...change }) => ({ ...change, follows: told(follows) }));
}

test("fingerprints: one for each change, whatever things are called", () => {
  const renamed = (one: AccountModel): AccountModel => ({
    ...one,
    entities: one.entities.map((entity) => ({
      ...entity,
      label: `x ${entity.label ?? ""}`,
      fields: entity.fields.map((field) => ({ ...field, label: `x ${field.label ?? ""}` })),
    })),
  });
  const fingerprints = (before: AccountModel, after: AccountModel) =>
    flattenChanges(compareModels(before, after))
      .filter(({ code }) => !code.endsWith("relabelled"))
      .map(({ fingerprint }) => fingerprint);
  fc.assert(
    fc.property(model, model, (before, after) => {
      const all = flattenChanges(compareModels(before, after)).map(({ fingerprint }) => fingerprint);
      expect(new Set(all).size).toBe(all.length);
      expect(fingerprints(renamed(before), renamed(after))).toEqual(fingerprints(before, after));
    }),
    { numRuns: 300 },
  );
});

test("a fingerprint stays when other things change beside it, and from one version of the tool to the next", () => {
  const alone = compareModels(freeagentModel, withField("contact.born", { required: true })(freeagentModel));
  const beside = compareModels(
    freeagentModel,
    both(
      withField("contact.born", { required: true, label: "Born" }),
      withEntity("contact", () => ({ label: "Person" })),
    )(freeagentModel),
  );
  const required = beside.find(({ code }) => code === "field.required-changed");
  expect(required?.fingerprint).toBe(alone[0]?.fingerprint);
  expect(alone[0]?.fingerprint).toBe("e117f65643687da2");
});

test("two entities that swap their system names", () => {
  const after = both(
    withEntity("quote", () => ({ key: "quote#" })),
    withEntity("logo", () => ({ key: "quote" })),
    withEntity("quote#", () => ({ key: "logo" })),
    withField("contact.logo_id", { type: reference("quote") }),
  )(freeagentModel);
  const changes = compareModels(freeagentModel, after);
  expect(changes.map(({ kind }) => kind)).toEqual(["entity.key-changed", "entity.key-changed"]);
  expect(canonicalModel(applyChanges(freeagentModel, changes))).toEqual(canonicalModel(after));
});

test("mirrors in a circle are told, and told once", () => {
  const circle = (kind: "text" | "number") =>
    both(
      withField("contact.industry", {
        type: { kind: "mirror", of: { entity: "id:logo", field: "id:industry" }, type: { kind } },
      }),
      withField("logo.industry", {
        type: { kind: "mirror", of: { entity: "id:contact", field: "id:industry" }, type: { kind } },
      }),
    );
  const before = circle("text")(freeagentModel);
  const changes = compareModels(before, circle("number")(freeagentModel));
  expect(changes.map(({ kind, follows }) => [kind, follows.map((one) => one.kind)])).toEqual([
    ["field.type-changed:text-to-number", ["field.type-changed:text-to-number"]],
  ]);
});

test("a list is told of its first field, and names the others", () => {
  const [change] = compareModels(freeagentModel, {
    ...freeagentModel,
    lists: freeagentModel.lists.map((list) => ({ ...list, choices: list.choices.filter(({ id }) => id !== "s1") })),
  });
  expect(change).toMatchObject({
    code: "choice.removed",
    entity: { id: "id:contact", key: "contact", label: "Contact" },
    field: { key: "other_segments" },
    choice: { id: "s1", label: "SMB" },
    before: "SMB",
    after: null,
    users: [{ field: { key: "other_segments" } }, { field: { key: "segment" } }],
  });
});

test("keys of prototypes are keys like any other", () => {
  const odd = withEntity("contact", ({ fields }) => ({
    key: "__proto__",
    fields: fields.map((one) => ({ ...one, key: "constructor", id: `__proto__${one.id}` })),
  }))(freecrmModel);
  expect(canonicalModel(applyChanges(freecrmModel, compareModels(freecrmModel, odd)))).toEqual(canonicalModel(odd));
});
