import { afterAll, expect, test } from "vitest";
import { directions, type Severities } from "../../generator/drift/change-kind.js";
import { changeKinds, flattenChanges, type ModelChange } from "../../generator/drift/change.js";
import { compareAccounts } from "../../generator/drift/compare/models.js";
import { applyChanges } from "./apply-changes.js";
import { canonicalModel } from "./canonical-model.js";
import { catalogue } from "./catalogue.js";
import { corpus } from "./corpus/corpus.js";
import { changesOf } from "./corpus/judge-corpus.js";
import { freeagentModel, freecrmModel } from "./drift-fixture.js";

const models = { freeagent: freeagentModel, freecrm: freecrmModel };

const cases = catalogue.flatMap((one) =>
  (one.only === undefined ? (["freeagent", "freecrm"] as const) : [one.only]).map(
    (provider) => [`${provider}: ${one.kind}: ${one.name}`, one, provider] as const,
  ),
);

type Case = (typeof cases)[number];

/** Each case is compared once, by whichever test asks first. */
const compared = new Map<Case, ReturnType<typeof compareCase>>();

async function compareCase([, one, provider]: Case) {
  const before = one.before?.(models[provider]) ?? models[provider];
  const after = one.change(before);
  return { provider, before, after, changes: await compareAccounts(before, after) };
}

function comparisonOf(given: Case): ReturnType<typeof compareCase> {
  const comparison = compared.get(given) ?? compareCase(given);
  compared.set(given, comparison);
  return comparison;
}

/** The kinds that the cases of a CRM tell. */
async function kindsSeen(...providers: readonly string[]): Promise<ReadonlySet<string>> {
  const all = await Promise.all(cases.filter(([, , provider]) => providers.includes(provider)).map(comparisonOf));
  return new Set(all.flatMap(({ changes }) => flattenChanges(changes).map(({ kind }) => kind)));
}

test.each(cases.map((one) => ({ name: one[0], one })))("$name", async ({ one }) => {
  const [, { kind, severity: severities, follows: following, times = 1 }] = one;
  const { before, after, changes } = await comparisonOf(one);
  expect(changes.map((change) => [change.kind, letters(change.severity), kindsOf(change.follows)])).toEqual(
    Array.from({ length: times }, () => [kind, severities, following?.toSorted() ?? []]),
  );
  expect(canonicalModel(applyChanges(before, changes))).toEqual(canonicalModel(after));
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

test("every row of the table has its case", async () => {
  const kinds = Object.keys(changeKinds);
  const covered = new Set([
    ...(await kindsSeen("freeagent", "freecrm")),
    ...corpus.flatMap(changesOf).map(({ kind }) => kind),
  ]);
  expect(kinds.filter((kind) => !covered.has(kind))).toEqual([]);
  expect(kinds.length).toBeGreaterThanOrEqual(40);
});

test("accounts of two CRMs are not compared", async () => {
  await expect(compareAccounts(freeagentModel, freecrmModel)).rejects.toThrow(/cannot be compared/);
});

afterAll(async () => {
  const [all, freeagent, freecrm] = await Promise.all(
    [["freeagent", "freecrm"], ["freeagent"], ["freecrm"]].map(
      async (providers) => (await kindsSeen(...providers)).size,
    ),
  );
  console.info(`drift catalogue: ${all} kinds (freeagent ${freeagent}, freecrm ${freecrm}), ${cases.length} cases`);
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
