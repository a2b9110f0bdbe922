import { expect, test } from "vitest";
import { clientCredentials } from "../../../../generator/providers/freeagent/runtime/client-credentials.js";
import { signInCalls } from "../../../runtime/sign-in-calls.js";

const plan = clientCredentials({ clientId: "client-1", clientSecret: "secret-1" });

test("asks at /oauth/token, as JSON, without a token", async () => {
  const { result, calls } = await signInCalls(plan, [{ json: { access_token: "t-1", expires_in: 3600 } }]);
  expect(result).toEqual({ value: "t-1", expiresInMs: 3_600_000 });
  expect(calls).toEqual([
    {
      address: "https://crm.example.com/oauth/token",
      method: "POST",
      headers: { accept: "application/json", "content-type": "application/json" },
      body: { grant_type: "client_credentials", client_id: "client-1", client_secret: "secret-1" },
    },
  ]);
  expect([plan.scheme, plan.fixed ?? false]).toEqual(["Bearer", false]);
});

test.each([
  [3600, 3_600_000],
  ["60", 60_000],
  [0, null],
  [-5, null],
  [null, null],
  ["soon", null],
  [undefined, null],
])("expires_in %j: %s ms", async (expires_in, expiresInMs) => {
  const { result } = await signInCalls(plan, [{ json: { access_token: "t-1", expires_in } }]);
  expect(result).toEqual({ value: "t-1", expiresInMs });
});

const about = { method: "POST", place: "https://crm.example.com/oauth/token" };

test.each([
  [
    "400 for an unknown client",
    { status: 400, json: { error: "invalid_client" } },
    { code: "authentication", status: 400, message: "The client id and secret were refused.", ...about },
  ],
  [
    "401",
    { status: 401, json: { error: "invalid_client" } },
    {
      code: "authentication",
      status: 401,
      message: "token: https://crm.example.com/oauth/token answered 401: invalid_client",
      ...about,
    },
  ],
  ["403", { status: 403, json: {} }, { code: "permission", status: 403, ...about }],
  [
    "no token in it",
    { json: { token_type: "Bearer" } },
    { code: "decode", message: "The answer to the request for a token holds none.", status: 200, ...about },
  ],
  ["an empty token", { json: { access_token: "" } }, { code: "decode", ...about }],
  ["a token that is no text", { json: { access_token: 5 } }, { code: "decode", ...about }],
  [
    "a web page",
    { text: "<html>" },
    {
      code: "decode",
      message: "token: https://crm.example.com/oauth/token answered no complete JSON (application/json).",
      ...about,
    },
  ],
] as const)("%s", async (_, answer, want) => {
  const { result } = await signInCalls(plan, [answer]);
  expect(result).toMatchObject(want);
});

test("asking for a token changes nothing in the CRM: it is asked for again after a fault", async () => {
  const { result, calls } = await signInCalls(plan, [{ status: 503, json: {} }, { json: { access_token: "t-2" } }]);
  expect(result).toEqual({ value: "t-2", expiresInMs: null });
  expect(calls).toHaveLength(2);
});
