import { describe, expect, test } from "vitest";
import { noon, openSandbox, send, signIn } from "./sandbox-client.js";

const asJson = { "content-type": "application/json" };
const query = JSON.stringify({ query: "{ getEntities { name } }" });

describe("/oauth/token", () => {
  test("client credentials in JSON give a bearer token for an hour", async () => {
    const { sandbox } = await openSandbox();
    const { clientId, clientSecret } = sandbox.credentials;
    const body = { grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret };
    const { status, json } = await send(`${sandbox.url}/oauth/token`, JSON.stringify(body), asJson);
    expect([status, json.at("expires_in"), json.at("token_type")]).toEqual([200, 3_600, "Bearer"]);
    expect(json.at("access_token")).toMatch(/^[A-Za-z0-9]{40}$/);
  });

  test("a form is taken, too", async () => {
    const { sandbox, post } = await openSandbox();
    const { clientId = "", clientSecret = "" } = sandbox.credentials;
    const form = new URLSearchParams({
      grant_type: "client_credentials",
      client_id: clientId,
      client_secret: clientSecret,
    });
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const { json } = await send(`${sandbox.url}/oauth/token`, form.toString(), headers);
    expect((await post(query, { authorization: `Bearer ${json.at("access_token")}` })).status).toBe(200);
  });

  test.each([
    [{ grant_type: "client_credentials", client_id: "sandbox-client", client_secret: "wrong" }, 401, "invalid_client"],
    [{ grant_type: "client_credentials", client_id: "wrong", client_secret: "sandbox-secret" }, 401, "invalid_client"],
    [{ grant_type: "password" }, 400, "unsupported_grant_type"],
    ["no object", 400, "invalid_request"],
  ])("%j: %i %s", async (body, status, error) => {
    const { sandbox } = await openSandbox();
    const answer = await send(`${sandbox.url}/oauth/token`, JSON.stringify(body), asJson);
    expect([answer.status, answer.json.at("error")]).toEqual([status, error]);
  });

  test("tokens follow from the seed, and each is another one", async () => {
    const [first, again] = [await openSandbox({ seed: 4 }), await openSandbox({ seed: 4 })];
    expect(again.token).toBe(first.token);
    expect(await signIn(first.sandbox)).not.toBe(first.token);
    expect((await openSandbox({ seed: 5 })).token).not.toBe(first.token);
  });

  test("own credentials", async () => {
    const credentials = { clientId: "mine", clientSecret: "canary" };
    const { sandbox, post } = await openSandbox({ credentials });
    expect(sandbox.credentials).toEqual(credentials);
    expect((await post(query)).status).toBe(200);
  });
});

describe("/api/graphql", () => {
  test.each([
    ["no header", {}],
    ["another token", { authorization: "Bearer other" }],
    ["another scheme", { authorization: "Token x" }],
  ])("%s: 401", async (_, headers) => {
    const { post } = await openSandbox();
    const answer = await post(query, headers);
    expect([answer.status, answer.json.at("errors", 0, "message")]).toEqual([
      401,
      "The access token is missing, unknown or expired.",
    ]);
  });

  test("a token expires by the sandbox's clock", async () => {
    let now = noon;
    const { post, sandbox } = await openSandbox({ now: () => now, tokenSeconds: 60 });
    now += 59_999;
    expect((await post(query)).status).toBe(200);
    now += 1;
    expect((await post(query)).status).toBe(401);
    const renewed = await signIn(sandbox);
    expect((await post(query, { authorization: `bearer ${renewed}` })).status).toBe(200);
  });

  test.each([
    ["not JSON", "{", "JSON"],
    ["no query", "{}", "query is required"],
    ["no GraphQL", JSON.stringify({ query: "{ getEntities {" }), "Syntax Error"],
    ["a field that is not there", JSON.stringify({ query: "{ getEntities { nmae } }" }), 'Did you mean "name"'],
    ["a variable of the wrong type", wrongVariable(), 'Variable "$limit"'],
    ["introspection", JSON.stringify({ query: "{ __schema { types { name } } }" }), "introspection has been disabled"],
  ])("%s: 400", async (_, body, message) => {
    const { post } = await openSandbox();
    const answer = await post(body);
    expect(answer.status).toBe(400);
    expect(answer.json.at("errors", 0, "message")).toContain(message);
  });

  test("introspection answers where it is allowed", async () => {
    const { ask } = await openSandbox({ introspection: true });
    const data = await ask("{ __schema { queryType { name } } }");
    expect(data.at("__schema", "queryType", "name")).toBe("Query");
  });

  test("aliases answer one by one, and a limit on them can be set", async () => {
    const document = `query { a: getFields(entity: "contact") { name } b: getFields(entity: "nothing") { name } }`;
    const { post } = await openSandbox();
    const { status, json } = await post(JSON.stringify({ query: document }));
    expect([status, json.at("data", "a", 0, "name"), json.at("data", "b")]).toEqual([200, "seq_id", null]);
    expect(json.at("errors", 0, "path")).toEqual(["b"]);

    const strict = await openSandbox({ aliasLimit: 1 });
    expect((await strict.post(JSON.stringify({ query: document }))).status).toBe(400);
    const inFragment = `query { ...f } fragment f on Query { a: getEntities { name } b: getEntities { name } }`;
    expect(await strict.refusal(inFragment)).toContain("400 The document has 2 operations; 1 are allowed.");
  });

  test("what is counted, what is not there, what is not allowed", async () => {
    const { sandbox, ask } = await openSandbox();
    await ask("{ getEntities { name } }");
    await ask(`{ a: getFields(entity: "logo") { id } b: getFields(entity: "deal") { id } }`);
    expect((await fetch(`${sandbox.url}/api/graphql`)).status).toBe(405);
    expect((await fetch(`${sandbox.url}/other`)).status).toBe(404);
    expect(sandbox.requests()).toEqual({
      "GET /api/graphql": 1,
      "GET /other": 1,
      "POST /oauth/token": 1,
      getEntities: 1,
      getFields: 1,
    });
  });

  test("the 51st request of ten seconds is one too many", async () => {
    const { post, sandbox } = await openSandbox();
    const answers = await Promise.all(Array.from({ length: 50 }, () => post(query)));
    const statuses = answers.map(({ status }) => status);
    expect([
      statuses.filter((status) => status === 200).length,
      statuses.filter((status) => status === 429).length,
    ]).toEqual([49, 1]);
    expect(sandbox.requests()).toMatchObject({ "429": 1, getEntities: 49 });
    expect(answers.find(({ status }) => status === 429)?.headers.get("retry-after")).toBe("10");
  });
});

function wrongVariable(): string {
  const text = "query q($limit: Int) { getTasks(limit: $limit) { tasks { id } } }";
  return JSON.stringify({ query: text, variables: { limit: "many" } });
}
