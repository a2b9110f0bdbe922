import { readFileSync } from "node:fs";
import { expect, onTestFinished, test } from "vitest";
import type { EntityData, EntityTypes, FieldData } from "#runtime/entity-data.js";
import { type AccountModel, type Entity, shownType } from "../../../generator/model/model.js";
import { freecrm } from "../../../generator/providers/freecrm/index.js";
import { type Client, collection, connect } from "../../../generator/providers/freecrm/runtime/index.js";
import { startSandbox } from "../../../generator/sandbox/start-sandbox.js";
import { bundledSchema } from "../../../generator/snapshot/snapshot.js";

const files = new Map([
  ["metadata.json", readFileSync(bundledSchema("northwind/metadata.json"), "utf8")],
  ["openapi.yaml", readFileSync(bundledSchema("freecrm/openapi.yaml"), "utf8")],
]);
const snapshot = { account: "northwind", files };
const settings = { lines: {}, update: "post", documents: [] } as const;
const { model } = freecrm.interpret(snapshot, settings);

async function sandbox() {
  const started = await startSandbox({ snapshot, provider: freecrm, records: 12 });
  onTestFinished(() => started.close());
  return started;
}

test("what is pulled is the account, in both ways to sign in", async () => {
  const { url, credentials } = await sandbox();
  const { token, ...byPassword } = credentials;
  const ways = [...(token === undefined ? [] : [{ token }]), ...("password" in byPassword ? [byPassword] : [])];
  expect(ways.length).toBeGreaterThan(0);
  for (const way of ways) {
    const pulled = await freecrm.pull({ account: "northwind", url, credentials: way, openapi: null });
    const found = freecrm.interpret(pulled.snapshot, settings).model;
    expect(found.entities).toEqual(model.entities);
    expect(found.lists).toEqual(model.lists);
  }
});

test("every collection lists, counts, iterates and reads what it lists", async () => {
  const client = await connected();
  for (const entity of model.entities) {
    const records = collection<EntityTypes>(client, entityData(model, entity));
    const page = await records.list({ limit: 5 });
    const all: string[] = [];
    for await (const { id } of records.iterate({ pageSize: 5 })) all.push(id);
    expect([entity.key, await records.count()]).toEqual([entity.key, page.total]);
    expect([entity.key, new Set(all).size]).toEqual([entity.key, page.total]);
    const first = page.records[0];
    if (first !== undefined && entity.methods.includes("get"))
      expect(await records.get(first.id)).toMatchObject({ id: first.id });
    expect(await records.first({ where: { id: { includes: all.slice(0, 1) } } })).toMatchObject({ id: all[0] });
  }
});

test("a deal of a further template is made, found, changed and removed", async () => {
  const client = await connected();
  const entity = model.entities.find(({ key }) => key.startsWith("deal#"));
  if (entity === undefined) throw new Error("the demo account has a second deal template");
  const deals = collection<
    EntityTypes & { readonly record: { readonly id: string; readonly title?: unknown; readonly template_id?: unknown } }
  >(client, entityData(model, entity));
  const before = await deals.count();
  const made = await deals.create({
    title: "Made here",
    tags: ["hot"],
    close_date: new Date("2026-03-05T12:00:00Z"),
    laufzeit: 12,
  });
  expect(made).toMatchObject({
    title: "Made here",
    tags: ["hot"],
    close_date: "2026-03-05",
    laufzeit: 12,
    template_id: entity.key.split("#")[1],
  });
  expect(await deals.count()).toBe(before + 1);
  expect(await deals.update(made.id, { title: "Changed" })).toMatchObject({ id: made.id, title: "Changed" });
  expect((await deals.list({ where: { title: { startsWith: "Chan" } } })).records.map(({ id }) => id)).toEqual([
    made.id,
  ]);
  await deals.delete(made.id, { purge: true });
  await expect(deals.get(made.id)).rejects.toThrow("404");
});

async function connected(): Promise<Client> {
  const { url, credentials } = await sandbox();
  const { email = "", password = "", token } = credentials;
  return connect(
    { name: "northwind", url, date: "string" },
    { credentials: token === undefined ? { email, password } : { token } },
  );
}

/** As the emitter does it, with system names for names. */
function entityData(account: AccountModel, entity: Entity): EntityData {
  const lists = new Map(account.lists.map(({ id, choices }) => [id, choices]));
  const fields = entity.fields.map((field): [string, FieldData] => {
    const type = shownType(field.type);
    const isMultiple = (type.kind === "choice" || type.kind === "reference") && type.multiple;
    const choices =
      type.kind === "choice"
        ? Object.fromEntries((lists.get(type.list) ?? []).map(({ id, label }) => [label, id]))
        : null;
    return [
      field.key,
      {
        key: field.key,
        label: field.label ?? field.key,
        kind: type.kind,
        ...(isMultiple && { multiple: true }),
        ...(choices !== null && { choices }),
        ...(!field.creatable && { create: false }),
        ...(!field.updatable && { update: false }),
        ...(field.fullOnly && { full: true }),
      },
    ];
  });
  const { id, key } = entity;
  const { collection: path = "", item } = entity.paths ?? {};
  const paths = { collection: path, ...(item !== null && item !== undefined && { item }) };
  return { id, key, label: entity.label ?? key, name: key, collection: key, fields: Object.fromEntries(fields), paths };
}
