import { expect, test } from "vitest";
import { parseConfig } from "../generator/config/read-config.js";
import { emptyLock, printLock } from "../generator/model/lock.js";
import { otherAccount } from "../generator/other-account.js";
import { providers } from "../generator/providers/index.js";
import { canonicalJson, type Snapshot } from "../generator/snapshot/snapshot.js";

const config = parseConfig({
  file: "/codegen.yml",
  text: "accounts: { agent: { provider: freeagent }, crm: { provider: freecrm } }",
  providers: Object.keys(providers),
});

/** Field `ids` of deals; those that begin with `own` are the account's people's. */
function agent(url: string, client: string, ids: readonly string[]): Snapshot {
  const fields = ids.map((id, index) => ({ id, name: id.startsWith("own") ? `deal_field${index}` : id }));
  const entities = [{ entity_id: "e", name: "deal", fields }];
  const metadata = { formatVersion: 1, provider: "freeagent", url, seenAs: { client }, entities, lists: {} };
  return { account: "agent", files: new Map([["metadata.json", canonicalJson(metadata)]]) };
}

function crm(url: string, user: string, account?: string): Snapshot {
  const metadata = { formatVersion: 1, provider: "freecrm", url, seenAs: { user }, account, templates: {} };
  return { account: "crm", files: new Map([["metadata.json", canonicalJson(metadata)]]) };
}

const here = "https://a.example";
const there = "https://b.example";

test.each([
  ["the same again", agent(here, "c1", ["own1"]), agent(here, "c1", ["own1"]), false],
  ["all fields made anew", agent(here, "c1", ["own1"]), agent(here, "c1", ["own2"]), false],
  ["other credentials", agent(here, "c1", ["x", "own1"]), agent(here, "c2", ["x", "own1", "own2"]), false],
  ["moved, and other credentials", agent(here, "c1", ["own1", "own2"]), agent(there, "c2", ["own2"]), false],
  ["another one at the same address", agent(here, "c1", ["x", "own1"]), agent(here, "c2", ["x", "own2"]), true],
  ["another one elsewhere", agent(here, "c1", ["x", "own1"]), agent(there, "c1", ["x", "own2"]), true],
  ["another one, of fields of the vendor's", agent(here, "c1", ["x"]), agent(there, "c1", ["y"]), true],
  ["nothing of its own yet", agent(here, "c1", ["x"]), agent(here, "c2", ["x", "own1"]), false],
  ["another user", crm(here, "u1"), crm(here, "u2"), false],
  ["another region", crm(here, "u1"), crm(there, "u1"), false],
  ["another user elsewhere", crm(here, "u1"), crm(there, "u2"), true],
  ["users that nobody knows, elsewhere", crm(here, "unknown"), crm(there, "unknown"), true],
  ["another user of the account", crm(here, "u1", "a1"), crm(there, "u2", "a1"), false],
  ["another account at the same address", crm(here, "u1", "a1"), crm(here, "u2", "a2"), true],
  ["the account told for the first time", crm(here, "u1"), crm(here, "u1", "a1"), false],
] as const)("%s", async (_, before, now, isOther) => {
  const found = await otherAccount(config, now.account, { snapshot: before, lock: null }, now);
  expect(found?.code ?? null).toBe(isOther ? "pull.other-account" : null);
});

test("the lock knows, where there is no snapshot", async () => {
  const lock = printLock({ ...emptyLock, account: { url: here, id: "account:a1" } });
  const known = { snapshot: null, lock };
  expect(await otherAccount(config, "crm", known, crm(there, "u", "a2"))).toMatchObject({ severity: "error" });
  expect(await otherAccount(config, "crm", known, crm(there, "u", "a1"))).toBeNull();
  expect(await otherAccount(config, "crm", { snapshot: null, lock: null }, crm(there, "u", "a1"))).toBeNull();
});
