import { expect, test } from "vitest";
import type { TokenPlan } from "../../templates/runtime/session.js";
import { givenToken } from "../../templates/runtime/given-token.js";
import { faultyServer, type Fault, type SeenRequest } from "./faulty-server.js";
import { testCall, testSession } from "./session-setup.js";

/** Tokens are `token-1`, `token-2`, …; the server takes those that `isGood` says. */
async function guarded(isGood: (value: string) => boolean) {
  let issued = 0;
  const answer = (request: SeenRequest): Fault => {
    if (request.path === "/token") {
      issued += 1;
      return { status: 200, body: JSON.stringify({ value: `token-${issued}` }) };
    }
    return { status: isGood(request.authorization?.replace("Bearer ", "") ?? "") ? 200 : 401 };
  };
  const server = await faultyServer(answer);
  const tokenPlan: TokenPlan = {
    scheme: "Bearer",
    obtain: (session, options) =>
      session.send(
        {
          name: "token",
          method: "POST",
          path: "/token",
          effect: "read",
          anonymous: true,
          read: ({ text }) => ({ value: /token-\d+/.exec(text)?.[0] ?? "", expiresInMs: null }),
        },
        options,
      ),
  };
  return { server, issued: () => issued, session: testSession(server.url, {}, { tokenPlan }) };
}

test("a hundred calls that meet a 401 ask for one new token, and each is sent once more", async () => {
  const { server, session, issued } = await guarded((value) => value !== "token-1");
  const calls = Array.from({ length: 100 }, (_, index) => session.send(testCall(index % 2 === 0 ? "read" : "write")));
  expect(await Promise.all(calls)).toHaveLength(100);
  expect(issued()).toBe(2);
  expect(server.seen.filter((one) => one.authorization === "Bearer token-1")).toHaveLength(100);
  expect(server.seen.filter((one) => one.authorization === "Bearer token-2")).toHaveLength(100);
});

test("a second 401 is final", async () => {
  const { server, session, issued } = await guarded(() => false);
  await expect(session.send(testCall("read"))).rejects.toMatchObject({ code: "authentication", status: 401 });
  expect(issued()).toBe(2);
  expect(server.seen.filter((one) => one.path !== "/token")).toHaveLength(2);
});

test("a renewal is no retry: it is there where only one attempt is allowed", async () => {
  const { server, issued } = await guarded((value) => value === "second");
  let asked = 0;
  const token = (): string => ["first", "second"][asked++] ?? "third";
  const options = { retry: { attempts: 1 } };
  const session = testSession(server.url, options, { tokenPlan: givenToken("Bearer", { token }) });
  expect(await session.send(testCall("write"))).toEqual({ ok: true });
  expect([asked, issued()]).toEqual([2, 0]);
});

test("a token given as text is not tried twice", async () => {
  const server = await faultyServer(() => ({ status: 401 }));
  await expect(testSession(server.url).send(testCall("read"))).rejects.toMatchObject({ code: "authentication" });
  expect(server.seen).toHaveLength(1);
});

test("the scheme and the token stand in the header; the token's own request has none", async () => {
  const server = await faultyServer([]);
  const tokenPlan = givenToken("Token", { token: async () => " abcd\n" });
  const session = testSession(server.url, {}, { tokenPlan });
  await session.send(testCall("read", { headers: { Authorization: "Bearer foreign" } }));
  await session.send(testCall("read", { anonymous: true }));
  expect(server.seen.map((one) => one.authorization)).toEqual(["Token abcd", null]);
});

const unsendable = "The token has characters that no header can have.";

test.each([
  ["", "The token is empty."],
  [" ", "The token is empty."],
  ["two words", unsendable],
  ["line\nbreak", unsendable],
  ["ümlaut", unsendable],
])("a token that no header can have is not sent: %j", async (token, message) => {
  const server = await faultyServer([]);
  const session = testSession(server.url, {}, { tokenPlan: givenToken("Bearer", { token }) });
  const error: unknown = await session.send(testCall("read")).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: "authentication", message });
  if (token.trim() !== "") expect(String(error)).not.toContain(token);
  expect(server.seen).toHaveLength(0);
});

test("a token function that fails is told as such", async () => {
  const token = (): Promise<string> => Promise.reject(new Error("no session cookie"));
  const session = testSession("https://crm.example.com", {}, { tokenPlan: givenToken("Bearer", { token }) });
  await expect(session.send(testCall("read"))).rejects.toThrow("no session cookie");
});

test("later calls go where the token says, the token's own to the configured address", async () => {
  const region = await faultyServer([]);
  const master = await faultyServer([{ status: 200, body: "{}" }]);
  const tokenPlan: TokenPlan = {
    scheme: "Token",
    obtain: async (session, options) => {
      await session.send(testCall("read", { anonymous: true, path: "/auth/" }), options);
      return { value: "abcd", expiresInMs: null, baseUrl: `${region.url}/api/1/` };
    },
  };
  await testSession(master.url, {}, { tokenPlan }).send(testCall("read", { path: "/contacts/" }));
  expect(master.seen).toMatchObject([{ path: "/auth/", authorization: null }]);
  expect(region.seen).toMatchObject([{ path: "/api/1/contacts/", authorization: "Token abcd" }]);
});

test("an address that a token names is held to the same rules", async () => {
  const tokenPlan: TokenPlan = {
    scheme: "Token",
    obtain: async () => ({ value: "abcd", expiresInMs: null, baseUrl: "http://eu.example.com" }),
  };
  const sent = testSession("https://crm.example.com", {}, { tokenPlan }).send(testCall("read"));
  await expect(sent).rejects.toThrow("https");
});

test("a call's own time bounds its wait for the token, and nobody else's", async () => {
  let grant: (token: string) => void = () => undefined;
  const server = await faultyServer([]);
  const asked = new Promise<string>((resolve) => (grant = resolve));
  const session = testSession(server.url, {}, { tokenPlan: givenToken("Bearer", { token: () => asked }) });
  const patient = session.send(testCall("read"));
  const message = "theCall: no token within 5 ms.";
  for (const effect of ["read", "write"] as const) {
    const hasty = session.send(testCall(effect), { timeoutMs: 5 });
    await expect(hasty).rejects.toMatchObject({ code: "timeout", message, place: null });
  }
  expect(server.seen).toEqual([]);
  grant("late-token");
  expect(await patient).toEqual({ ok: true });
  expect(server.seen.map(({ authorization }) => authorization)).toEqual(["Bearer late-token"]);
});
