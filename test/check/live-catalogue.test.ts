import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { freeagentDrift } from "./freeagent-drift.js";
import { freecrmDrift } from "./freecrm-drift.js";
import { isJson, memberOf, type Json } from "./json-edit.js";
import { liveAccount, root, withMetadata, withOpenapi, withSchema } from "./live-account.js";
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
      byHashes: true,
      differences: [],
      changes: [],
      problems: [],
      step: "none",
    });
    await live.remove();
  },
);

test("freecrm: another default template is one change, with the fields that come and go", async () => {
  const live = await liveAccount("northwind");
  const served = withMetadata(live.sources.snapshot, (metadata) => {
    const deal = memberOf(memberOf(metadata, "templates"), "deal");
    deal["default"] = "70178364-8bf2-45c0-9212-f74c0aecfa6c";
    return metadata;
  });
  const drift = await live.checkAgainst(served);
  const lines = told(drift);
  expect(drift.unchecked).toBeUndefined();
  // DDDS by itself; a change counts as much as the worst of what it brings.
  expect(lines.filter((line) => !line.startsWith(">"))).toEqual(["template.default-switched BBBB deal"]);
  expect(lines).toEqual(
    expect.arrayContaining([
      "> field.added SSSS deal.laufzeit",
      "> field.added SSSS deal.kuendbar_ab",
      "> field.added SSSS deal.verlaengert",
      "> field.removed BBBB deal.next_steps",
    ]),
  );
  for (const { kind } of drift.changes) kinds.freecrm.add(kind);
  await live.remove();
});

/** What the vendor does to the schema that the server tells, and what has to be told of it. */
const schemaChanges: readonly (readonly [from: string, to: string, told: string])[] = [
  ["type Query {", "type Query {\n  ping: Boolean", "schema.field-added SSSS Query.ping"],
  ["type Mutation {", "type Mutation {\n  pong(loud: Boolean!): Boolean", "schema.field-added SSSS Mutation.pong"],
  ["type Query {", "type Extra {\n  a: Int\n}\n\ntype Query {", "schema.type-added SSSS Extra"],
  ["  now: Int\n", "", "schema.field-removed BSSB Query.now"],
  ["  old: Int\n", '  old: Int @deprecated(reason: "no")\n', "schema.field-deprecated DSSD Query.old"],
  ["echo(a: Int): Int", "echo(a: Int!): Int", "schema.argument-type-changed BSSB Query.echo"],
  ["say(a: Int): Int", "say(a: Int, b: Int!): Int", "schema.argument-added-required BSSB Query.say"],
];

test("a live GraphQL schema is compared, where the server answers introspection", async () => {
  const extra = "type Query {\n  now: Int\n  old: Int\n  echo(a: Int): Int\n  say(a: Int): Int";
  const bundled = await readFile(join(root, "schemas/freeagent/schema.graphql"), "utf8");
  const before = bundled.replace("type Query {", extra);
  const live = await liveAccount("acme", "", { introspection: true }, (snapshot) => withSchema(snapshot, before));
  const after = schemaChanges.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, before);
  const served = withSchema(live.sources.snapshot, after);
  const drift = await live.checkAgainst(served, { sandbox: { introspection: true } });
  expect(drift.unchecked).toBeUndefined();
  expect(told(drift).toSorted()).toEqual(schemaChanges.map(([, , line]) => line).toSorted());
  for (const { kind } of drift.changes) kinds.freeagent.add(kind);
  await live.remove();
});

afterAll(() => {
  const all = new Set([...kinds.freeagent, ...kinds.freecrm]);
  console.info(
    `live drift catalogue: ${all.size} kinds (freeagent ${kinds.freeagent.size}, freecrm ${kinds.freecrm.size}), ` +
      `${Object.keys(freeagentDrift).length + Object.keys(freecrmDrift).length + schemaChanges.length + 1} changes`,
  );
  expect(all.size).toBeGreaterThanOrEqual(40);
});

function each(changes: readonly ((value: Json) => void)[]): (value: unknown) => unknown {
  return (value) => {
    if (isJson(value)) for (const change of changes) change(value);
    return value;
  };
}
