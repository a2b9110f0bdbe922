import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parseConfig } from "../../generator/config/read-config.js";
import { diff } from "../../generator/diff.js";
import { isObject } from "../../generator/json/json-value.js";
import { readSnapshot } from "../../generator/snapshot/read-snapshot.js";
import type { Snapshot } from "../../generator/snapshot/snapshot.js";

const text = "accounts: { acme: { provider: freeagent }, northwind: { provider: freecrm } }\n";
const { accounts } = parseConfig({ file: "/codegen.yml", text, providers: ["freeagent", "freecrm"] });

/** The snapshot with the value wherever the metadata has the key. */
function everywhere(snapshot: Snapshot, key: string, value: unknown): Snapshot {
  const change = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(change);
    if (!isObject(node)) return node;
    return Object.fromEntries(
      Object.entries(node).map(([name, inner]) => [name, name === key ? value : change(inner)]),
    );
  };
  const metadata = JSON.stringify(change(JSON.parse(snapshot.files.get("metadata.json") ?? "")));
  return { ...snapshot, files: new Map([...snapshot.files, ["metadata.json", metadata]]) };
}

test.each([
  ["acme", "name_label"],
  ["acme", "label"],
  ["acme", "label_plural"],
  ["acme", "default_value"],
  ["acme", "catalog_type_id"],
  ["acme", "reference_fa_entity_name"],
  ["acme", "reference_fa_entity_id"],
  ["northwind", "label"],
  ["northwind", "default"],
  ["northwind", "web"],
  ["northwind", "active"],
])("%s: no %s, and an empty one, are the same", async (name, key) => {
  const account = accounts.find((one) => one.name === name);
  if (account === undefined) throw new Error(name);
  const snapshot = await readSnapshot(fileURLToPath(new URL("../../schemas", import.meta.url)), name);
  const sides = [null, ""].map((value) => ({ account, documents: [], snapshot: everywhere(snapshot, key, value) }));
  const [none, empty] = sides;
  if (none === undefined || empty === undefined) throw new Error("two sides");
  expect((await diff(none, empty, { today: "2030-01-01" })).changes).toEqual([]);
  expect((await diff(empty, none, { today: "2030-01-01" })).changes).toEqual([]);
});
