import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { collection } from "../../../../generator/providers/freeagent/runtime/index.js";
import { withCollections } from "../../../../templates/runtime/with-collections.js";
import { contactEntity, type ContactTypes } from "./entities.js";
import { fakeCrm, type Answer } from "./fake-crm.js";

const failed = (error: object, data: unknown = null, status = 200): Answer => {
  return () => Response.json({ errors: [{ message: "No.", ...error }], data }, { status });
};

describe("request", () => {
  test("sends a document with variables and a token, and answers its data", async () => {
    const { client, sent, signIns } = fakeCrm(() => ({ data: { a: 1 } }));
    expect(await client.request("query mine($a: Int) { a(a: $a) }", { a: 1 })).toEqual({ a: 1 });
    expect(await client.request("{ a }")).toEqual({ a: 1 });
    expect(sent).toEqual([
      {
        url: "https://crm.example.com/api/graphql",
        query: "query mine($a: Int) { a(a: $a) }",
        variables: { a: 1 },
        authorization: "Bearer token-1",
      },
      { url: "https://crm.example.com/api/graphql", query: "{ a }", variables: {}, authorization: "Bearer token-1" },
    ]);
    expect(signIns).toEqual([
      { grant_type: "client_credentials", client_id: "client", client_secret: "secret-canary" },
    ]);
  });

  test.each([
    ["query q { a }", 3],
    ["# mutation\nquery q { a }", 3],
    ['query q { a(b: "mutation") }', 3],
    ["mutation m { a }", 1],
    ["fragment f on A { b } mutation m { a }", 1],
    ['fragment f on A { b(c: """d\\"""") } mutation m { a }', 1],
    ['query q { a(b: """mutation \\""" m""") }', 3],
    ['query q { a(b: "open) }', 1],
  ])("%s is sent again after a 503 as often as its kind allows: %d", async (document, times) => {
    const { client, sent } = fakeCrm(() => new Response("", { status: 503 }), {
      retry: { attempts: 3, baseMs: 1, maxMs: 1 },
    });
    await expect(client.request(document)).rejects.toMatchObject({ code: times === 1 ? "unknown-outcome" : "server" });
    expect(sent).toHaveLength(times);
  });

  test.each([
    ["a plain error", failed({}), "request"],
    ["words of a record that is not there", failed({ message: "Record not found" }), "request"],
    ["words of a token, after a new one", failed({ message: "Token expired" }), "authentication"],
    ["words of somebody else's token", failed({ message: "The calendar answered: token expired" }), "request"],
    ["words of a token, beside data", failed({ message: "Token expired" }, { a: { id: "1" } }), "request"],
    ["words of a limit", failed({ message: "Too many requests" }), "request"],
    ["not found", failed({ extensions: { code: "NOT_FOUND" } }), "not-found"],
    ["forbidden", failed({ extensions: { code: "FORBIDDEN" } }), "permission"],
    ["signed out", failed({ extensions: { code: "UNAUTHENTICATED" } }), "authentication"],
    ["too many requests", failed({ extensions: { code: "RATE_LIMITED" } }), "rate-limit"],
    ["throttled, in small letters", failed({ extensions: { code: "throttled" } }), "rate-limit"],
    ["a number for a code", failed({ extensions: { code: 429 } }), "rate-limit"],
    ["a status in its extensions", failed({ extensions: { code: "E12", status: 401 } }), "authentication"],
    ["a status further in", failed({ extensions: { http: { status: 403 } } }), "permission"],
    ["a server that failed", failed({ extensions: { code: "INTERNAL_SERVER_ERROR" } }), "server"],
    ["a status of its own", failed({}, null, 400), "request"],
    ["a code under a status", failed({ extensions: { code: "RATE_LIMITED" } }, null, 400), "rate-limit"],
    [
      "a status that says more than the code",
      failed({ extensions: { code: "BAD_USER_INPUT" } }, null, 403),
      "permission",
    ],
    ["a refusal under 500", failed({ extensions: { code: "BAD_USER_INPUT" } }, null, 500), "request"],
    ["a limit under 500", failed({ extensions: { code: "RATE_LIMITED" } }, null, 500), "server"],
    ["one error without a list", () => ({ errors: { message: "No." }, data: null }), "request"],
    ["text for errors", () => ({ errors: "No.", data: null }), "request"],
    ["errors without a message", () => ({ errors: [{}, null, 7], data: null }), "request"],
    ["no errors in the list, and no data", () => ({ errors: [], data: null }), "decode"],
    ["neither data nor errors", () => ({}), "decode"],
    ["data of another shape", () => ({ data: [] }), "decode"],
    ["a page", () => new Response("<html>", { headers: { "content-type": "text/html" } }), "decode"],
  ] as const)("%s in an answer", async (_, answer, code) => {
    // The waiting after a full rate limit is the session's own matter.
    const { client } = fakeCrm(answer, { retry: { attempts: 1 } });
    await expect(client.request("query q { a }")).rejects.toMatchObject({ code });
  });

  test("an error that came with data holds both, and shows no data when printed", async () => {
    const { client } = fakeCrm(
      failed({ path: ["a", 0], extensions: { code: "BAD" } }, { a: "record-canary", b: null }),
    );
    const error: unknown = await client.request("query q { a }").catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      name: "RequestError",
      errors: [{ message: "No.", path: ["a", 0], code: "BAD" }],
      partialData: { a: "record-canary", b: null },
    });
    expect(inspect(error) + JSON.stringify(error)).not.toContain("record-canary");
  });

  test("a write that was carried out in part is not sent again, whatever the error says", async () => {
    const { client, sent } = fakeCrm(failed({ extensions: { code: "UNAUTHENTICATED" } }, { a: { id: "1" }, b: null }));
    await expect(client.request("mutation m { a b }")).rejects.toMatchObject({
      code: "unknown-outcome",
      partialData: { a: { id: "1" }, b: null },
      cause: { code: "request" },
    });
    expect(sent).toHaveLength(1);
  });

  const known = (code: unknown) => ({ extensions: { code } });
  const own = { path: ["a"] };
  const below = { path: ["a", "b"] };

  /** Of the errors of an answer, its data and its status: what the write comes to, and how often it was sent. */
  test.each([
    ["a place, and words of a token", [{ ...own, message: "Token expired" }], { a: null }, 200, "unknown-outcome", 1],
    ["a place, and words of a limit", [{ ...own, message: "Too many requests" }], null, 200, "unknown-outcome", 1],
    ["a place, under 400", [own], null, 400, "unknown-outcome", 1],
    ["a place, under 429", [own], null, 429, "unknown-outcome", 1],
    ["a place, under 401", [own], undefined, 401, "unknown-outcome", 1],
    ["a place, under 500", [own], null, 500, "unknown-outcome", 1],
    ["a place that names nothing", [{ path: [] }], undefined, 200, "unknown-outcome", 1],
    ["a place that is text", [{ path: "a" }], undefined, 200, "unknown-outcome", 1],
    ["refused at its place", [{ ...own, ...known("BAD_USER_INPUT") }], { a: null }, 200, "request", 1],
    ["refused at its place, in small letters", [{ ...own, ...known("bad_user_input") }], null, 200, "request", 1],
    ["refused at its place, under 500", [{ ...own, ...known("BAD_USER_INPUT") }], null, 500, "request", 1],
    ["forbidden at its place", [{ ...own, ...known("FORBIDDEN") }], null, 200, "permission", 1],
    ["not found at its place", [{ ...own, ...known("NOT_FOUND") }], { a: { e: null } }, 200, "not-found", 1],
    ["throttled at its place", [{ ...own, ...known("THROTTLED") }], { a: null }, 200, "unknown-outcome", 1],
    ["signed out at its place", [{ ...own, ...known("UNAUTHENTICATED") }], null, 200, "unknown-outcome", 1],
    ["refused below its field", [{ ...below, ...known("BAD_USER_INPUT") }], { a: null }, 200, "unknown-outcome", 1],
    ["refused, but something came", [known("BAD_USER_INPUT")], { a: { id: "1" } }, 200, "unknown-outcome", 1],
    ["refused here, in doubt there", [{ ...own, ...known("NOT_FOUND") }, own], null, 200, "unknown-outcome", 1],
    ["throttled", [known("RATE_LIMITED")], null, 200, "rate-limit", 3],
    ["throttled, by a number", [known(429)], undefined, 200, "rate-limit", 3],
    ["throttled, with data of nulls", [known("RATE_LIMITED")], { a: null }, 200, "unknown-outcome", 1],
    ["throttled and refused", [known("RATE_LIMITED"), known("BAD_USER_INPUT")], null, 200, "request", 1],
    ["signed out", [known("UNAUTHENTICATED")], null, 200, "authentication", 2],
    ["refused", [known("GRAPHQL_VALIDATION_FAILED")], undefined, 400, "request", 1],
    ["a server that broke down", [known("INTERNAL_SERVER_ERROR")], null, 200, "unknown-outcome", 1],
    ["no code, no data", [{}], undefined, 200, "request", 1],
    ["no code, and data that is null", [{}], null, 200, "unknown-outcome", 1],
    ["no code, and data that is null under 400", [{}], null, 400, "request", 1],
    ["no code, and data of nulls under 400", [{}], { a: null }, 400, "unknown-outcome", 1],
    ["no code, and data of nulls", [{ message: "Record not found" }], { a: { e: null } }, 200, "unknown-outcome", 1],
    ["text for errors, and data", "No.", { a: { id: "1" } }, 200, "unknown-outcome", 1],
    ["text for errors", "Too many requests", undefined, 200, "request", 1],
    ["one error without a list", own, null, 200, "unknown-outcome", 1],
    ["a code that is an object", [{ extensions: { code: {} } }], undefined, 200, "request", 1],
  ])("a write: %s", async (_, errors, data, status, code, times) => {
    const { client, sent } = fakeCrm(() => Response.json({ errors, data }, { status }), {
      retry: { attempts: 3, baseMs: 1, maxMs: 1 },
      rateLimit: { requests: 100, perMs: 1 },
    });
    await expect(client.request("mutation m { a { b } }")).rejects.toMatchObject({ code });
    expect(sent).toHaveLength(times);
  });

  test.each([[[]], [{}], [null], [""]])("no errors, told as %j, are none", async (errors) => {
    const { client } = fakeCrm(() => ({ errors, data: { a: 1 } }));
    expect(await client.request("mutation m { a }")).toEqual({ a: 1 });
  });

  test.each([{}, null, [], "ok", { data: null }])("a write that is answered by %j", async (body) => {
    const { client, sent } = fakeCrm(() => Response.json(body));
    await expect(client.request("mutation m { a }")).rejects.toMatchObject({
      code: "unknown-outcome",
      cause: { code: "decode" },
    });
    expect(sent).toHaveLength(1);
  });

  test.each([
    "jwt expired",
    "Please login",
    "Please log in.",
    "Token is invalid",
    "Invalid token",
    "You must be logged in",
    "Not authenticated",
  ])("a read that is answered with %j: the token is renewed once; a write is sent once", async (message) => {
    const asked = (document: string) => {
      const { client, sent, signIns } = fakeCrm((_, index) =>
        index === 0 ? { errors: [{ message }], data: null } : { data: { a: 1 } },
      );
      return { sent, signIns, done: client.request(document).catch((error: unknown) => error) };
    };
    const read = asked("query q { a }");
    expect(await read.done).toEqual({ a: 1 });
    expect(read.signIns).toHaveLength(2);
    const write = asked("mutation m { a }");
    expect(await write.done).toMatchObject({ code: "unknown-outcome" });
    expect(write.sent).toHaveLength(1);
  });

  test("signed out in an answer: the token is renewed once", async () => {
    const { client, sent, signIns } = fakeCrm((_, index) =>
      index === 0 ? { errors: [{ extensions: { code: "UNAUTHENTICATED" } }] } : { data: { a: 1 } },
    );
    expect(await client.request("mutation m { a }")).toEqual({ a: 1 });
    expect(sent.map(({ authorization }) => authorization)).toEqual(["Bearer token-1", "Bearer token-2"]);
    expect(signIns).toHaveLength(2);
  });
});

describe("signing in", () => {
  test.each([
    ["unknown client", Response.json({ error: "invalid_client" }, { status: 400 }), "authentication"],
    ["refused", Response.json({ error: "invalid_client" }, { status: 401 }), "authentication"],
    ["no token", Response.json({ token_type: "Bearer" }), "decode"],
  ])("%s", async (_, answer, code) => {
    const { client } = fakeCrm(() => ({}), { fetch: async () => answer.clone() });
    const error: unknown = await client.request("{ a }").catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code });
    expect(inspect(error)).not.toContain("secret-canary");
  });

  test("a token of one's own", async () => {
    const { client, sent, signIns } = fakeCrm(() => ({ data: { a: 1 } }), { credentials: { token: "mine" } });
    await client.request("{ a }");
    expect(sent[0]?.authorization).toBe("Bearer mine");
    expect(signIns).toEqual([]);
  });
});

describe("the client as a value", () => {
  test("shows no session, and collections work on it and on the whole one", async () => {
    const answer = { data: { listEntityValues: { count: 3, entity_values: [] } } };
    const { client } = fakeCrm(() => answer);
    expect(inspect(client, { showHidden: false })).not.toMatch(/session|secret/);
    expect(Object.getOwnPropertySymbols({ ...client })).toEqual([]);
    const whole = withCollections(client, {
      contacts: (one: typeof client) => collection<ContactTypes>(one, contactEntity),
    });
    expect(await whole.contacts.count()).toBe(3);
    expect(await collection<ContactTypes>(whole, contactEntity).count()).toBe(3);
  });

  test("team", async () => {
    const agent = {
      id: "u1",
      full_name: "Ada Mills",
      teamId: "t1",
      email_address: "ada@example.com",
      access_level: "team",
      status: "Active",
      job_title: null,
      roles: [
        {
          id: "9559",
          name: "Product",
          import: false,
          export: true,
          bulk_edit: true,
          bulk_delete: false,
          task_delete: true,
          is_admin: false,
        },
      ],
      subteams: [{ id: "s1", name: "North", description: null }],
    };
    const { client, sent } = fakeCrm(() => ({ data: { getTeamMembers: { agents: [agent] } } }));
    expect(await client.team({ active: true })).toEqual([
      {
        id: "u1",
        fullName: "Ada Mills",
        teamId: "t1",
        email: "ada@example.com",
        accessLevel: "team",
        status: "Active",
        jobTitle: null,
        roles: [
          {
            id: "9559",
            name: "Product",
            isAdmin: false,
            import: false,
            export: true,
            bulkEdit: true,
            bulkDelete: false,
            taskDelete: true,
          },
        ],
        subteams: [{ id: "s1", name: "North", description: null }],
      },
    ]);
    expect(sent[0]?.variables).toEqual({ active: true, order: [["full_name", "ASC"]] });
  });
});
