import { afterEach, describe, expect, test } from "vitest";
import { freeagent } from "../../../generator/providers/freeagent/index.js";
import { bundledSdl } from "../../../generator/providers/freeagent/graphql-documents.js";
import type { PullProgress, Pulled, PullSource } from "../../../generator/providers/provider.js";
import { ProblemError } from "../../../generator/problem/problem.js";
import { readMetadata } from "../../../generator/providers/freeagent/metadata.js";
import { app, field } from "./metadata-fixtures.js";
import { serveMetadata, type MetadataServer, type ServedAccount } from "./metadata-server.js";

const open: MetadataServer[] = [];
let accounts = 0;

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function pulled(
  account: ServedAccount,
  source: Partial<PullSource> = {},
): Promise<Pulled & { readonly server: MetadataServer }> {
  const server = await serveMetadata(account);
  open.push(server);
  const result = await freeagent.pull(sourceOf(server.url, source));
  return { ...result, server };
}

function sourceOf(url: string, source: Partial<PullSource> = {}): PullSource {
  const credentials = { clientId: "the-client", clientSecret: "secret-canary" };
  return { account: `acme-pulled-${(accounts += 1)}`, url, credentials, openapi: null, ...source };
}

function metadataOf({ snapshot }: Pulled): Record<string, unknown> {
  return JSON.parse(snapshot.files.get("metadata.json") ?? "null");
}

type Wished = Partial<Record<"include" | "exclude" | "add", readonly string[]>>;

const small: ServedAccount = {
  entities: [app("e2", "logo", { label: "Account" }), app("e1", "contact")],
  fields: {
    contact: [
      field("f3", "contact_field4", "reference", { catalog_type_id: "list-1", name_label: "Reason" }),
      field("f1", "full_name", "text", { is_required: true }),
      field("f2", "contact_field9", "text", { hidden: true }),
    ],
    logo: [
      field("f5", "logo_field1", "reference", { catalog_type_id: "list-1" }),
      field("f4", "name", "text", { default_value: "Ask nora@example.com" }),
    ],
  },
  items: {
    f3: [
      { id: "c2", name: "Late", order: 1 },
      { id: "c1", name: "Early", order: 1 },
    ],
  },
};

describe("pull", () => {
  test("gives a snapshot of the fixed layout, sorted, hidden fields inactive, without addresses", async () => {
    const progress: PullProgress[] = [];
    const result = await pulled(small, { onProgress: (one) => progress.push(one) });
    const metadata = metadataOf(result);
    expect(metadata).toMatchObject({
      formatVersion: 1,
      provider: "freeagent",
      url: result.server.url,
      seenAs: { client: expect.stringMatching(/^[0-9a-f]{12}$/), hidden: true },
      introspection: "refused",
      lists: {
        "list-1": [
          { id: "c2", name: "Late", order: 1 },
          { id: "c1", name: "Early", order: 1 },
        ],
      },
    });
    expect(metadata["entities"]).toMatchObject([
      {
        entity_id: "e1",
        name: "contact",
        fields: [
          { id: "f1", name: "full_name", is_required: true, active: true },
          { id: "f2", name: "contact_field9", active: false },
          { id: "f3", name: "contact_field4", catalog_type_id: "list-1", active: true },
        ],
      },
      {
        entity_id: "e2",
        label: "Account",
        fields: [{ id: "f4", default_value: "Ask (e-mail address)" }, { id: "f5" }],
      },
    ]);
    // Once a list, although two fields have it.
    expect(result.server.itemCalls).toEqual([["f3", 1000]]);
    expect([...result.snapshot.files.keys()]).toEqual(["metadata.json"]);
    expect(result.snapshot.files.get("metadata.json")).not.toMatch(/secret-canary|the-client|@/);
    expect(result.problems).toEqual([]);
    expect(progress.map(({ step, done, total }) => [step, done, total])).toEqual([
      ["entities", 0, 1],
      ["entities", 1, 1],
      ["fields", 0, 2],
      ["fields", 2, 2],
      ["choices", 0, 1],
      ["choices", 1, 1],
    ]);
    expect(progress.at(-1)).toMatchObject({ requests: 4, window: { used: 4, requests: 45, perMs: 10_000 } });
  });

  test("the same account in any order gives the same bytes", async () => {
    const shuffled = {
      ...small,
      entities: small.entities.toReversed(),
      fields: Object.fromEntries(Object.entries(small.fields).map(([name, fields]) => [name, fields.toReversed()])),
    };
    const [one, other] = [await pulled(small), await pulled(shuffled)];
    const text = (result: typeof one): string | undefined =>
      result.snapshot.files.get("metadata.json")?.replace(result.server.url, "");
    expect(text(one)).toBe(text(other));
  });

  test("sixty apps: two questions an app, batches that double", async () => {
    const { server, ...result } = await pulled(many(60));
    expect(server.aliases).toEqual([1, 25, 50, 45]);
    expect(metadataOf(result)).toMatchObject({ batch: 50 });
  });

  test.each([400, 413, "too complex"] as const)("a server that takes ten aliases, and says %s", async (refusal) => {
    const { server, ...result } = await pulled({ ...many(60), mostAliases: 10, refusal });
    const refused = server.aliases.filter((count) => count > 10);
    expect(refused).toEqual([25, 12, 11]);
    expect(server.aliases.length).toBeLessThanOrEqual(1 + 12 + 3 + 2);
    expect(metadataOf(result)).toMatchObject({ batch: 10 });
    expect(metadataOf(result)["entities"]).toHaveLength(60);
  });

  test("a server that takes one question at a time is asked one at a time, after few probes", async () => {
    const { server, ...result } = await pulled({ ...many(10), mostAliases: 1 });
    expect(server.aliases.filter((count) => count > 1)).toEqual([20, 10, 5, 2]);
    expect(server.aliases.filter((count) => count === 1)).toHaveLength(1 + 20);
    expect(metadataOf(result)).toMatchObject({ batch: 1 });
  });

  test("an app that is refused is left out, and named; the rest is there", async () => {
    const result = await pulled({ ...many(30), failing: "app_17" });
    expect(result.problems).toMatchObject([
      {
        code: "pull.not-seen",
        severity: "warning",
        place: { entity: "app_17" },
        message: expect.stringContaining("is broken"),
      },
    ]);
    expect(metadataOf(result)).toMatchObject({
      entities: { length: 29 },
      others: [{ name: "app_17", why: "refused" }],
      unseen: [{ part: "the fields of app_17", entity: "app_17", reason: "The app app_17 is broken." }],
    });
    const { model } = freeagent.interpret(result.snapshot, { lines: {}, update: "post", documents: [] });
    expect(model.entities).toHaveLength(29);
  });

  test("a reason that repeats secrets or addresses is kept without them", async () => {
    const server = await serveMetadata({ ...many(2), failing: "app_1" });
    open.push(server);
    const telling: typeof fetch = async (input, init) => {
      const text = await (await fetch(input, init)).text();
      const said = "secret-canary and Bearer token-canary, ask nora@example.com";
      return new Response(text.replaceAll('"token"', '"token-canary"').replaceAll("The app app_1 is broken.", said));
    };
    const asToken: typeof fetch = (input, init) => {
      const headers = new Headers(init?.headers);
      if (headers.has("authorization")) headers.set("authorization", "Bearer token");
      return telling(input, { ...init, headers });
    };
    const { snapshot, problems } = await freeagent.pull(sourceOf(server.url, { fetch: asToken }));
    expect(snapshot.files.get("metadata.json")).toContain('"unseen": [');
    expect(JSON.stringify([...snapshot.files, problems])).not.toMatch(/canary|nora/);
  });

  test("what was known of a part that is refused now is kept, with the day; the same again on any later day", async () => {
    const whole = many(3);
    const server = await serveMetadata(whole);
    open.push(server);
    const first = await freeagent.pull(sourceOf(server.url));
    const refuse: typeof fetch = async (input, init) => {
      const answer = await fetch(input, init);
      const asked = String(init?.body ?? "");
      if (!asked.includes("getFields")) return answer;
      const variables: Record<string, string> = JSON.parse(asked).variables;
      const body: { readonly data: Record<string, unknown> } = JSON.parse(await answer.text());
      const alias = (name: string) => name.replace("v", "a");
      const bad = Object.keys(variables).filter((name) => variables[name] === "app_1");
      for (const name of bad) body.data[alias(name)] = null;
      return Response.json({ ...body, errors: bad.map((name) => ({ message: "No right", path: [alias(name)] })) });
    };
    const again = async (today: string, snapshot: Pulled["snapshot"]) =>
      freeagent.pull(sourceOf(server.url, { fetch: refuse, before: { snapshot, today } }));
    const second = await again("2026-12-01", first.snapshot);
    expect(metadataOf(second)["entities"]).toEqual(metadataOf(first)["entities"]);
    expect(metadataOf(second)["unseen"]).toEqual([
      { part: "the fields of app_1", entity: "app_1", reason: "No right", lastSeenBefore: "2026-12-01" },
    ]);
    const third = await again("2026-12-24", second.snapshot);
    expect(third.snapshot.files).toEqual(second.snapshot.files);
    const last = await freeagent.pull(
      sourceOf(server.url, { before: { snapshot: third.snapshot, today: "2026-12-31" } }),
    );
    expect(last.snapshot.files).toEqual(first.snapshot.files);
  });

  test.each([
    ["all", {}, ["deal", "logo", "quote", "user"], []],
    ["what is excluded is not asked for", { exclude: ["lo*", "user"] }, ["deal", "quote"], ["logo", "user"]],
    [
      "what is not included neither, unless its fields are shown",
      { include: ["deal"] },
      ["deal", "logo", "user"],
      ["quote"],
    ],
    ["what is shown, but excluded", { include: ["deal"], exclude: ["logo"] }, ["deal"], ["logo", "quote", "user"]],
    [
      "what is not listed, but named",
      { include: ["quote"], add: ["quote_item"] },
      ["quote", "quote_item"],
      ["deal", "logo", "user"],
    ],
    ["what is listed, and named", { add: ["deal"] }, ["deal", "logo", "quote", "user"], []],
  ] as const)("apps: %s", async (_, { include = [], exclude = [], add = [] }: Wished, asked, leftOut) => {
    const shows = (id: string, app: string) =>
      field(id, `shown_${id}`, "reference_join", { reference_fa_entity_name: app, reference_field_id: `f-${app}` });
    const result = await pulled(
      {
        entities: ["quote", "deal", "user", "logo"].map((name) => app(`e-${name}`, name)),
        fields: {
          deal: [field("f-deal", "name", "text"), shows("s1", "logo")],
          logo: [field("f-logo", "name", "text"), shows("s2", "user")],
          user: [field("f-user", "name", "text")],
          quote: [field("f-quote", "name", "text")],
          quote_item: [
            field("f-item", "price", "number"),
            field("f-parent", "parent_entity_reference_id", "reference", { reference_fa_entity_name: "quote" }),
          ],
        },
      },
      { entities: { include, exclude, add } },
    );
    const { entities, others } = readMetadata(result.snapshot);
    expect(entities.map(({ name }) => name).toSorted()).toEqual(asked);
    expect(others.map(({ name, why }) => [name, why])).toEqual(leftOut.map((name) => [name, "left-out"]));
    expect(result.problems).toEqual([]);
    const { model } = freeagent.interpret(result.snapshot, { lines: {}, update: "post", documents: [] });
    expect(model.entities.find(({ key }) => key === "quote")?.lines ?? []).toEqual(
      add[0] === "quote_item" ? ["quote_item"] : [],
    );
  });

  test("a full list is asked for again, larger", async () => {
    const items = Array.from({ length: 5000 }, (_, index) => ({ id: `c${index}`, name: `Choice ${index}`, order: 1 }));
    const { server, ...result } = await pulled({ ...small, items: { f3: items } });
    expect(server.itemCalls).toEqual([
      ["f3", 1000],
      ["f3", 4000],
      ["f3", 16_000],
    ]);
    expect(metadataOf(result)).toMatchObject({ lists: { "list-1": { length: 5000 } } });
    expect(result.problems).toEqual([]);
  });

  test("a list of exactly as many entries as were asked for is told of", async () => {
    const items = Array.from({ length: 1000 }, (_, index) => ({ id: `c${index}`, name: `Choice ${index}`, order: 1 }));
    const { problems } = await pulled({ ...small, items: { f3: items } });
    expect(problems).toMatchObject([
      { code: "freeagent.full-list", severity: "warning", place: { field: "contact_field4" } },
    ]);
  });

  test("a live schema goes into the snapshot; what it lacks is told", async () => {
    const same = await pulled({ ...small, introspection: true });
    expect(same.snapshot.files.get("schema.graphql")).toContain("type Query {");
    expect(metadataOf(same)).toMatchObject({ introspection: "answered" });
    expect(same.problems).toEqual([]);

    const sdl = bundledSdl().replace("getLead(id: String!): Contact", "getLead2(id: String!): Contact");
    const other = await pulled({ ...small, introspection: true, sdl });
    expect(other.problems).toMatchObject([
      { code: "freeagent.live-schema", severity: "warning", message: expect.stringMatching(/operations: getLead\.$/) },
      { code: "freeagent.live-schema", severity: "warning", message: expect.stringMatching(/documented: getLead2\.$/) },
    ]);
  });

  test.each([
    ["no apps", { ...small, entities: [] }, "freeagent.no-apps"],
    ["no app with a name", { ...small, entities: [{ ...app("e1", "contact"), name: null }] }, "freeagent.no-apps"],
    ["no app with fields", { ...many(1), failing: "app_0" }, "freeagent.pull-failed"],
  ])("%s is a failure", async (_, account, code) => {
    expect(await problemsOf(pulled(account))).toContainEqual(expect.objectContaining({ code, severity: "error" }));
  });

  test.each([
    ["a field without an id", { id: null }, "a field of contact, x", { entity: "contact", field: "x" }],
    ["a field without a name", { name: "" }, "a field of contact, f1", { entity: "contact" }],
    ["a label that is an object", { name_label: { en: "X" } }, "name_label of a field of contact, x", { field: "x" }],
    ["a flag that is neither", { is_required: "maybe" }, "is_required of a field of contact, x", { field: "x" }],
  ])("%s is told, and the rest is there", async (_, members, part, place) => {
    const odd = { ...field("f1", "x", "text"), ...members };
    const result = await pulled({ ...small, fields: { ...small.fields, contact: [odd, field("f2", "y", "text")] } });
    expect(metadataOf(result)["unseen"]).toMatchObject([{ part, ...place }]);
    expect(result.problems).toMatchObject([{ code: "pull.not-seen", severity: "warning", place }]);
    expect(metadataOf(result)["entities"]).toMatchObject([
      { fields: expect.arrayContaining([expect.objectContaining({ name: "y" })]) },
      {},
    ]);
  });

  test("nothing listens: unreachable, at once", async () => {
    const server = await serveMetadata(small);
    await server.close();
    expect(await problemsOf(freeagent.pull(sourceOf(server.url)))).toMatchObject([{ code: "pull.unreachable" }]);
  });

  test("refused credentials, and none", async () => {
    const fetch: typeof globalThis.fetch = async () => Response.json({ error: "invalid_client" }, { status: 401 });
    expect(await problemsOf(freeagent.pull(sourceOf("https://crm.example.com", { fetch })))).toMatchObject([
      { code: "pull.credentials" },
    ]);
    expect(await problemsOf(freeagent.pull(sourceOf("https://crm.example.com", { credentials: {} })))).toMatchObject([
      { code: "pull.credentials" },
    ]);
  });

  test("an address that makes no sense", async () => {
    expect(await problemsOf(freeagent.pull(sourceOf("ftp://crm.example.com")))).toMatchObject([
      { code: "pull.failed" },
    ]);
  });

  test("an abort is passed on as it is", async () => {
    const reason = new Error("enough");
    await expect(pulled(small, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});

function many(count: number): ServedAccount {
  const names = Array.from({ length: count }, (_, index) => `app_${index}`);
  return {
    entities: names.map((name) => app(`id-${name}`, name)),
    fields: Object.fromEntries(names.map((name) => [name, [field(`f-${name}`, "name", "text")]])),
  };
}

async function problemsOf(promise: Promise<unknown>): Promise<ProblemError["problems"]> {
  const error: unknown = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof ProblemError) return error.problems;
  throw error ?? new Error("It did not fail.");
}
