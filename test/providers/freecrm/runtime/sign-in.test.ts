import { expect, test } from "vitest";
import { signIn } from "../../../../generator/providers/freecrm/runtime/sign-in.js";
import { signInCalls } from "../../../runtime/sign-in-calls.js";

const url = "https://crm.example.com/api/1";
const plan = signIn({ email: "ann@example.com", password: "secret-1" }, url);

test("asks at /auth/, as JSON, without a token", async () => {
  const { result, calls } = await signInCalls(plan, [{ status: 201, json: { response: { token: "t-1" } } }], url);
  expect(result).toEqual({ value: "t-1", expiresInMs: null });
  expect(calls).toEqual([
    {
      address: "https://crm.example.com/api/1/auth/",
      method: "POST",
      headers: { accept: "application/json", "content-type": "application/json" },
      body: { email: "ann@example.com", password: "secret-1" },
    },
  ]);
  expect([plan.scheme, plan.fixed ?? false]).toEqual(["Token", false]);
});

const eu = { api: "https://api.eu.freecrm.com/api/1" };

test.each([
  ["in the envelope", { response: { token: "t-1" } }, { value: "t-1" }],
  ["flat", { token: "t-1" }, { value: "t-1" }],
  ["in the result", { response: { result: { token: "t-1" } } }, { value: "t-1" }],
  ["by other names", { response: { user: { id: "7", auth_token: "t-1" } } }, { value: "t-1" }],
  [
    "with a region, spelled otherwise",
    { token: "t-1", URLs: [{ name: "api", url: eu.api }] },
    { value: "t-1", baseUrl: eu.api },
  ],
  ["with a region, beside the envelope", { response: { token: "t-1" }, urls: eu }, { value: "t-1", baseUrl: eu.api }],
  ["with a region", { token: "t-1", urls: eu }, { value: "t-1", baseUrl: eu.api }],
  [
    "with a region in the result",
    { response: { result: { token: "t-1", urls: eu } } },
    { value: "t-1", baseUrl: eu.api },
  ],
  [
    "with a region beside the result",
    { response: { urls: eu, result: { token: "t-1", urls: { api: "https://api.us.freecrm.com/api/1" } } } },
    { value: "t-1", baseUrl: eu.api },
  ],
  ["with another's address", { token: "t-1", urls: { api: "https://evil.example/api/1" } }, { value: "t-1" }],
])("a token %s", async (_, json, want) => {
  const { result } = await signInCalls(plan, [{ json }], url);
  expect(result).toStrictEqual({ expiresInMs: null, ...want });
});

const refused = {
  code: "authentication",
  message: "The e-mail address and password were refused.",
  method: "POST",
  place: "https://crm.example.com/api/1/auth/",
};

test.each([
  ["400", { status: 400, json: { message: "Wrong password" } }, { ...refused, status: 400 }],
  ["success: false", { json: { response: { success: false } } }, { ...refused, status: 200 }],
  ["403", { status: 403, json: {} }, { code: "permission", status: 403 }],
  ["404", { status: 404, json: {} }, { code: "not-found", status: 404 }],
  [
    "no token in it",
    { json: { response: { result: { name: "Ann" } } } },
    { code: "decode", message: "POST /auth/: the answer holds no token.", status: 200 },
  ],
  ["a web page", { text: "<html>" }, { code: "decode", message: expect.stringContaining("no complete JSON") }],
])("%s", async (_, answer, want) => {
  const { result } = await signInCalls(plan, [answer], url);
  expect(result).toMatchObject(want);
});

test("asking for a token changes nothing in the CRM: it is asked for again after a fault", async () => {
  const { result, calls } = await signInCalls(plan, [{ status: 503, json: {} }, { json: { token: "t-2" } }], url);
  expect(result).toMatchObject({ value: "t-2" });
  expect(calls).toHaveLength(2);
});
