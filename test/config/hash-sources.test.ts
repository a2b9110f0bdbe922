import type path from "node:path";
import { expect, it, vi } from "vitest";
import { hashSources } from "../../generator/freshness.js";
import type { AccountSources } from "../../generator/understand.js";
import { parse } from "./parse.js";

const sources: AccountSources = {
  snapshot: { account: "acme", files: new Map([["metadata.json", "{}"]]) },
  lock: "{}\n",
  documents: [{ file: "a.graphql", text: "query A { a }" }],
};
const hash = (lines = "", changed: Partial<AccountSources> = {}) => {
  const config = parse(`accounts:\n  acme:\n    provider: freeagent\n${lines}`);
  return hashSources(config, "acme", { ...sources, ...changed });
};

it.each([
  ["the address", "    url: https://a.example.com\n"],
  ["credentials", "    credentials: { token: '${T}' }\n"],
  ["what drift is accepted", "    policy: [{ code: a, accept: true, reason: b }]\n"],
  ["what is said of defaults", "    update: null\n    entities: { hidden: false }\n"],
])("does not depend on %s", (_, lines) => {
  expect(hash(lines)).toBe(hash());
});

it.each<[string, string, Partial<AccountSources>]>([
  ["the package", "    package: { version: 1.0.0 }\n", {}],
  ["which entities", "    entities: { include: [contact] }\n", {}],
  ["overrides", "    overrides: { a.b: { name: c } }\n", {}],
  ["dates", "    scalars: { date: Date }\n", {}],
  ["the snapshot", "", { snapshot: { account: "acme", files: new Map([["metadata.json", "[]"]]) } }],
  ["the lock", "", { lock: null }],
  ["a document", "", { documents: [{ file: "a.graphql", text: "query B { a }" }] }],
  ["where a document is", "", { documents: [{ file: "b.graphql", text: "query A { a }" }] }],
])("depends on %s", (_, lines, changed) => {
  expect(hash(lines, changed)).not.toBe(hash());
});

it("is the same on every system: folders are told with forward slashes", async () => {
  const config = parse("accounts:\n  acme:\n    provider: freeagent\n");
  const here = hashSources({ ...config, directory: "/a/b", output: "/a/generated" }, "acme", sources);
  vi.resetModules();
  vi.doMock("node:path", async (original) => (await original<typeof path>()).win32);
  const windows = await import("../../generator/freshness.js");
  vi.doUnmock("node:path");
  // Other tests share this process: none of them is to get the modules of Windows.
  vi.resetModules();
  expect(windows.hashSources({ ...config, directory: "C:\\a\\b", output: "C:\\a\\generated" }, "acme", sources)).toBe(
    here,
  );
});
