import { afterAll, expect, test } from "vitest";
import { freeagentDrift } from "./freeagent-drift.js";
import { freecrmDrift } from "./freecrm-drift.js";
import { isJson, type Json } from "./json-edit.js";
import { liveAccount, withMetadata, withOpenapi } from "./live-account.js";
import { shuffled } from "./shuffled.js";
import { told } from "./told.js";

const kinds = { freeagent: new Set<string>(), freecrm: new Set<string>() };

test("freeagent: every change of the account is told as what it is, and nothing else", async () => {
  const live = await liveAccount("acme");
  const cases = Object.values(freeagentDrift);
  const served = withMetadata(live.sources.snapshot, each(cases.map(({ change }) => change)));
  const drift = await live.checkAgainst(served);
  expect(drift).toMatchObject({ stale: [], problems: [] });
  expect(drift.unchecked).toBeUndefined();
  expect(told(drift).toSorted()).toEqual(cases.flatMap((one) => one.told).toSorted());
  for (const { kind } of drift.changes) kinds.freeagent.add(kind);
  await live.remove();
});

test("freecrm: every change of the account and of the document is told as what it is, and nothing else", async () => {
  const live = await liveAccount("northwind");
  const cases = Object.values(freecrmDrift);
  const served = withMetadata(live.sources.snapshot, each(cases.map(({ change = () => undefined }) => change)));
  await withOpenapi(live, each(cases.map(({ openapi = () => undefined }) => openapi)));
  const drift = await live.checkAgainst(served);
  expect(drift).toMatchObject({ stale: [], problems: [] });
  expect(drift.unchecked).toBeUndefined();
  expect(told(drift).toSorted()).toEqual(cases.flatMap((one) => one.told).toSorted());
  for (const { kind } of drift.changes) kinds.freecrm.add(kind);
  await live.remove();
});

test.each(["acme", "northwind"] as const)(
  "%s: another order, other whitespace and layout are no change",
  async (name) => {
    const live = await liveAccount(name);
    await withOpenapi(live, (document) => shuffled(document));
    const drift = await live.checkAgainst(withMetadata(live.sources.snapshot, (metadata) => shuffled(metadata)));
    expect({ ...drift, differences: [] }).toEqual({
      account: name,
      provider: name === "acme" ? "freeagent" : "freecrm",
      snapshot: `schemas/${name}/metadata.json`,
      stale: [],
      differences: [],
      changes: [],
      problems: [],
      step: "none",
    });
    await live.remove();
  },
);

test("a live GraphQL schema is compared, where the server answers introspection", async () => {
  const live = await liveAccount("acme", "", { introspection: true });
  const text = live.sources.snapshot.files.get("schema.graphql") ?? "";
  const changed = text
    .replace("type Query {", "type Query {\n  ping: Boolean")
    .replace("type Mutation {", "type Mutation {\n  pong(loud: Boolean!): Boolean");
  expect(changed).not.toBe(text);
  const files = new Map([...live.sources.snapshot.files, ["schema.graphql", changed]]);
  const drift = await live.checkAgainst({ ...live.sources.snapshot, files }, { sandbox: { introspection: true } });
  expect(told(drift)).toEqual(["schema.field-added SSSS Mutation.pong", "schema.field-added SSSS Query.ping"]);
  for (const { kind } of drift.changes) kinds.freeagent.add(kind);
  await live.remove();
});

afterAll(() => {
  const all = new Set([...kinds.freeagent, ...kinds.freecrm]);
  console.info(
    `live drift catalogue: ${all.size} kinds (freeagent ${kinds.freeagent.size}, freecrm ${kinds.freecrm.size}), ` +
      `${Object.keys(freeagentDrift).length + Object.keys(freecrmDrift).length} changes`,
  );
  expect(all.size).toBeGreaterThanOrEqual(40);
});

function each(changes: readonly ((value: Json) => void)[]): (value: unknown) => unknown {
  return (value) => {
    if (isJson(value)) for (const change of changes) change(value);
    return value;
  };
}
