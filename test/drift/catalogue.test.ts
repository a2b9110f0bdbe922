import { afterAll, expect, test } from "vitest";
import { applyChanges } from "./apply-changes.js";
import { changeKinds } from "../../generator/drift/change-kinds.js";
import { compareAccounts } from "../../generator/drift/compare-accounts.js";
import { flattenChanges } from "../../generator/drift/flatten-changes.js";
import { directions, type Severities } from "../../generator/drift/severity.js";
import type { ModelChange } from "../../generator/drift/model-change.js";
import { canonicalModel } from "./canonical-model.js";
import { catalogue } from "./catalogue.js";
import { freeagentModel, freecrmModel } from "./drift-fixture.js";

const seen = { freeagent: new Set<string>(), freecrm: new Set<string>() };
const models = { freeagent: freeagentModel, freecrm: freecrmModel };

const cases = catalogue.flatMap((one) =>
  (one.only === undefined ? (["freeagent", "freecrm"] as const) : [one.only]).map(
    (provider) => [`${provider}: ${one.kind}: ${one.name}`, one, provider] as const,
  ),
);

test.each(cases)("%s", async (_name, one, provider) => {
  const before = one.before?.(models[provider]) ?? models[provider];
  const after = one.change(before);
  const changes = await compareAccounts(before, after);
  expect(changes.map(({ kind, severity, follows }) => [kind, letters(severity), kindsOf(follows)])).toEqual([
    [one.kind, one.severity, one.follows?.toSorted() ?? []],
  ]);
  expect(canonicalModel(applyChanges(before, changes))).toEqual(canonicalModel(after));
  for (const { kind } of flattenChanges(changes)) seen[provider].add(kind);
});

test("what is told one way is told the other way, too", async () => {
  // graphql-js passes over what it holds to be safe, such as a narrower type of an answer.
  const told = catalogue.filter(({ kind }) => !kind.startsWith("schema."));
  await Promise.all(
    told.map(async (one) => {
      const provider = one.only ?? "freecrm";
      const before = one.before?.(models[provider]) ?? models[provider];
      const there = await compareAccounts(before, one.change(before));
      const back = await compareAccounts(one.change(before), before);
      expect([one.name, flattenChanges(back).length]).toEqual([one.name, flattenChanges(there).length]);
    }),
  );
});

test("every row of the table has its case", () => {
  const kinds = Object.keys(changeKinds);
  const covered = new Set<string>([...seen.freeagent, ...seen.freecrm]);
  expect(kinds.filter((kind) => !covered.has(kind))).toEqual([]);
  expect(kinds.length).toBeGreaterThanOrEqual(40);
});

test("accounts of two CRMs are not compared", async () => {
  await expect(compareAccounts(freeagentModel, freecrmModel)).rejects.toThrow(/cannot be compared/);
});

afterAll(() => {
  const kinds = new Set([...seen.freeagent, ...seen.freecrm]);
  console.info(
    `drift catalogue: ${kinds.size} kinds (freeagent ${seen.freeagent.size}, freecrm ${seen.freecrm.size}), ${cases.length} cases`,
  );
});

/** `BSDS`: read, create, update, filter. */
function letters(severity: Severities): string {
  return directions.map((direction) => severity[direction].slice(0, 1).toUpperCase()).join("");
}

function kindsOf(changes: readonly ModelChange[]): readonly string[] {
  return flattenChanges(changes)
    .map(({ kind }) => kind)
    .toSorted();
}
