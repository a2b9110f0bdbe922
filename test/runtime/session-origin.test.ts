import { expect, test } from "vitest";
import { baseAddress, requestUrl } from "../../templates/runtime/request-url.js";
import { faultyServer } from "./faulty-server.js";
import { testCall, testSession } from "./session-setup.js";

test.each([
  ["https://crm.example.com", "https://crm.example.com"],
  ["https://crm.example.com/api/1/", "https://crm.example.com/api/1"],
  ["https://crm.example.com:8443/api?x=1#y", "https://crm.example.com:8443/api"],
  ["http://127.0.0.1:4000/", "http://127.0.0.1:4000"],
  ["http://localhost", "http://localhost"],
  ["http://[::1]:99", "http://[::1]:99"],
])("base %s", (given, want) => expect(baseAddress(given)).toBe(want));

test.each([
  "http://crm.example.com",
  "http://127.0.0.1.example.com",
  "http://localhost.example.com",
  "ftp://crm.example.com",
  "crm.example.com",
  "",
  "https://ann:sesame@crm.example.com",
  "https//ann:sesame@crm.example.com",
  "https://ann:sesame",
  "https://ann:sesame@crm example.com",
  "https://crm.example.com:port/?token=sesame",
  "ann:sesame@crm.example.com",
])("no base: %s", (given) => {
  expect(() => baseAddress(given)).toThrow(/url takes/);
  expect(() => baseAddress(given)).not.toThrow(/sesame/);
});

test.each(["//evil.example/x", "/\\evil.example", "/@evil.example", "/..//evil.example", "/%2e%2e/evil.example"])(
  "a path stays with its origin: %s",
  (path) => expect(requestUrl("https://crm.example.com/api", path).origin).toBe("https://crm.example.com"),
);

test.each(["@evil.example", ".evil.example", ":99@evil.example", "https://evil.example/", "evil"])(
  "no path: %s",
  (path) => {
    expect(() => requestUrl("https://crm.example.com", path)).toThrow("slash");
  },
);

test("a redirect is not followed, wherever it leads", async () => {
  const elsewhere = await faultyServer([]);
  const server = await faultyServer([{ status: 307, headers: { location: `${elsewhere.url}/taken?token=x` } }]);
  const sent = testSession(server.url).send(testCall("write", { body: "private" }));
  await expect(sent).rejects.toThrow(`redirects to ${elsewhere.url}/taken, which`);
  expect(elsewhere.seen).toHaveLength(0);
});

test("each call goes to its own path, whatever the one before it asked for", async () => {
  const server = await faultyServer([]);
  const session = testSession(server.url);
  for (const path of ["/a/?q=1", "/a/?q=1", "/b/", "/a/?q=2"]) await session.send(testCall("read", { path }));
  expect(server.seen.map(({ path }) => path)).toEqual(["/a/?q=1", "/a/?q=1", "/b/", "/a/?q=2"]);
});

test.each([
  { name: "308, a slash more", status: 308, effect: "write" as const },
  { name: "301, a slash more", status: 301, effect: "write" as const },
  { name: "302, a slash more", status: 302, effect: "read" as const },
  { name: "307, a slash more", status: 307, effect: "write" as const },
])("the same request is sent to the same origin: $name", async ({ status, effect }) => {
  const server = await faultyServer([{ status, headers: { location: "/api/call/" } }]);
  const call = { ...testCall(effect), path: "/api/call?q=1", ...(effect === "write" && { body: "kept" }) };
  expect(await testSession(server.url, {}).send(call)).toEqual({ ok: true });
  expect(server.seen).toHaveLength(2);
});
