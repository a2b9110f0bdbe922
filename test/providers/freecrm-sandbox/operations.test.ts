import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isObject, own } from "../../../generator/json/json-value.js";
import { idOf, recordOf, recordsOf, startNorthwind, type Northwind } from "./northwind.js";

let crm: Northwind;
beforeAll(async () => {
  crm = await startNorthwind();
});
afterAll(() => crm.close());

const nobody = "00000000-0000-4000-8000-000000000000";
const required: Readonly<Record<string, object>> = {
  contacts: { first_name: "Ada", last_name: "Example" },
  companies: { name: "Example GmbH" },
  deals: { title: "First order", stage: "prospect" },
  tasks: { title: "Call back" },
  cases: { title: "Does not start" },
};
const first = async (collection: string): Promise<string> =>
  idOf(recordsOf(await crm.call("GET", `/${collection}/?limit=1`))[0]);
const create = async (collection: string): Promise<string> =>
  idOf(recordOf(await crm.call("POST", `/${collection}/`, required[collection])));

/** How to call each operation of the document, and what to expect. */
const special: Readonly<Record<string, () => Promise<void>>> = {
  "post /auth/": async () => {
    const { email, password } = crm.credentials;
    const answer = await crm.call("POST", "/auth/", { email, password }, null);
    expect(answer).toMatchObject({ status: 201, response: { success: true, urls: { api: crm.url } } });
    expect(answer.response["token"]).toMatch(/^[0-9a-f]{40}$/);
  },
  "get /auth/user": async () => {
    const answer = await crm.call("GET", "/auth/user");
    expect(answer).toMatchObject({ status: 200, response: { user: { email: crm.credentials["email"] } } });
  },
  "get /auth/logout/": async () => {
    expect(await crm.call("GET", "/auth/logout/?purge=false")).toMatchObject({
      status: 200,
      response: { success: true },
    });
  },
  "get /account/": async () => {
    expect(recordOf(await crm.call("GET", "/account/"))).toMatchObject({ name: "northwind", users: 8 });
  },
  "get /templates/": async () => {
    const { response } = await crm.call("GET", "/templates/");
    expect(Object.keys(response)).toEqual(expect.arrayContaining(["contact", "deal", "product", "document"]));
    expect(response["deal"]).toMatchObject({ total: 2 });
  },
  "get /companies/name/": async () => {
    const company = recordsOf(await crm.call("GET", "/companies/"))[0];
    const found = await crm.call("GET", `/companies/name/?name=${encodeURIComponent(String(company?.["name"]))}`);
    expect(recordOf(found)["name"]).toBe(company?.["name"]);
    expect(await crm.call("GET", "/companies/name/?name=Nobody")).toMatchObject({
      status: 200,
      response: { result: {} },
    });
    expect(await crm.call("GET", "/companies/name/")).toMatchObject({ status: 400 });
  },
  "get /deals/summary/": async () => {
    const deals = recordsOf(await crm.call("GET", "/deals/"));
    const groups = Object.values(recordOf(await crm.call("GET", "/deals/summary/")));
    expect(groups.reduce<number>((sum, group) => sum + Number(own(group, "count")), 0)).toBe(deals.length);
    const worth = groups.reduce<number>((sum, group) => sum + Number(own(group, "worth")), 0);
    expect(worth).toBeCloseTo(deals.reduce((sum, deal) => sum + Number(deal["amount"] ?? 0), 0));
  },
  "get /deals/aggregate/": async () => {
    const groups = recordsOf(await crm.call("GET", "/deals/aggregate/?field=status"));
    expect(groups.map((group) => group["value"])).toEqual(expect.arrayContaining(["active", "paused"]));
    expect(await crm.call("GET", "/deals/aggregate/?field=colour")).toMatchObject({ status: 400 });
  },
  "post /tasks/{id}/complete/": async () => {
    const id = await create("tasks");
    expect(recordOf(await crm.call("POST", `/tasks/${id}/complete/`))).toMatchObject({
      id,
      completion: 100,
      close_date: "2026-01-02",
    });
    expect(await crm.call("POST", `/tasks/${nobody}/complete/`)).toMatchObject({ status: 404 });
  },
  "get /documents/download/{id}/": async () => {
    const document = recordsOf(await crm.call("GET", "/documents/"))[0];
    const path = `/documents/download/${idOf(document)}/`;
    const file = await crm.call("GET", `${path}?_token=${crm.credentials["token"]}`, undefined, null);
    expect(file).toMatchObject({ status: 200, text: expect.stringContaining(`${String(document?.["title"])}\n`) });
    expect(await crm.call("GET", path, undefined, null)).toMatchObject({ status: 401 });
    expect(await crm.call("GET", `${path}?_token=wrong`)).toMatchObject({ status: 401 });
  },
  "post /ssi/issue/": async () => {
    const [contact, deal] = [await first("contacts"), await first("deals")];
    const body = { schema_id: nobody, contact_id: contact, model_spec: { models: [{ id: deal, name: "deal" }] } };
    expect(recordOf(await crm.call("POST", "/ssi/issue/", body))).toMatchObject({
      qr: expect.stringContaining("openid-credential://"),
      pin_code: expect.stringMatching(/^\d{6}$/),
    });
    expect(await crm.call("POST", "/ssi/issue/", { ...body, contact_id: nobody })).toMatchObject({ status: 404 });
    expect(await crm.call("POST", "/ssi/issue/", { ...body, schema_id: "x" })).toMatchObject({ status: 400 });
  },
  "get /ssi/presentation/schema/{schema_id}/": async () => {
    const answer = await crm.call("GET", `/ssi/presentation/schema/${nobody}/`);
    // Outside the envelope, in camelCase.
    expect(Object.keys(answer.body)).toEqual(["qrCode", "expiry"]);
    expect(answer.body["expiry"]).toBe(Date.UTC(2026, 0, 2, 3, 4, 5) / 1000 + 600);
    expect(await crm.call("GET", "/ssi/presentation/schema/x/")).toMatchObject({ status: 404 });
  },
};

async function checkRecords(method: string, collection: string, isItem: boolean): Promise<void> {
  const path = `/${collection}/`;
  if (!isItem && method === "get") {
    const answer = await crm.call("GET", `${path}?start=1&limit=2&filter=null&sort=&export=false`);
    expect(recordsOf(answer).length).toBe(2);
    expect(answer.response["total"]).toBeGreaterThanOrEqual(8);
    expect(await crm.call("GET", `${path}?limit=none`)).toMatchObject({ status: 400 });
    return;
  }
  if (!isItem) {
    const answer = await crm.call("POST", path, required[collection]);
    expect(answer.status).toBe(201);
    expect(recordOf(answer)).toMatchObject(required[collection] ?? {});
    expect(await crm.call("POST", path, {})).toMatchObject({ status: 400, response: { success: false } });
    return;
  }
  const id = method === "get" ? await first(collection) : await create(collection);
  const body = method === "get" || method === "delete" ? undefined : { description: "changed" };
  const answer = await crm.call(method.toUpperCase(), `${path}${id}/`, body);
  expect(answer.status).toBe(method === "post" ? 201 : 200);
  if (method === "delete") expect(await crm.call("GET", `${path}${id}/`)).toMatchObject({ status: 404 });
  else expect(recordOf(answer)).toMatchObject({ id, ...body });
  expect(await crm.call(method.toUpperCase(), `${path}${nobody}/`, body)).toMatchObject({
    status: 404,
    response: { success: false },
  });
}

describe("every operation of the OpenAPI document", () => {
  it("answers, refuses what is wrong, and lets nobody in without a token", async () => {
    const paths = own(crm.openapi, "paths");
    const operations = Object.entries(isObject(paths) ? paths : {}).flatMap(([path, item]) =>
      Object.keys(isObject(item) ? item : {})
        .filter((key) => ["get", "post", "put", "patch", "delete"].includes(key))
        .map((method) => ({ method, path })),
    );
    expect(new Set(operations.map((one) => one.path)).size).toBe(29);
    expect(operations.length).toBe(49);
    for (const { method, path } of operations) {
      const check = special[`${method} ${path}`];
      if (check !== undefined) await check();
      else await checkRecords(method, path.split("/")[1] ?? "", path.includes("{id}"));
      if (path === "/auth/") continue;
      const bare = await crm.call(
        method.toUpperCase(),
        path.replace(/\{\w+\}/, nobody),
        method === "get" ? undefined : {},
        null,
      );
      expect({ path, status: bare.status, success: bare.response["success"] }).toEqual({
        path,
        status: 401,
        success: false,
      });
    }
    const counted = Object.keys(crm.requests());
    expect(counted).toEqual(expect.arrayContaining(operations.map((one) => `${one.method.toUpperCase()} ${one.path}`)));
  });

  it.each([
    ["GET", "/forms/", 404],
    ["PUT", "/contacts/", 405],
    ["POST", "/products/", 405],
    ["GET", "/contacts", 404],
    ["GET", "/auth/user/", 200],
  ])("%s %s, which is not in it: %i", async (method, path, status) => {
    expect((await crm.call(method, path, method === "GET" ? undefined : {})).status).toBe(status);
  });
});
