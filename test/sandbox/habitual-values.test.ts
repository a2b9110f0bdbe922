import { afterEach, describe, expect, test } from "vitest";
import { isObject, own } from "../../generator/json/json-value.js";
import type { SandboxHabit } from "../../generator/sandbox/service.js";
import type { SandboxOptions } from "../../generator/sandbox/start-sandbox.js";
import { readDemo } from "../../generator/snapshot/read-snapshot.js";
import { crms, type ServedCrm } from "./served-crms.js";

const running: ServedCrm[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map(({ sandbox }) => sandbox.close()));
});

type Crm = keyof typeof crms;

/** What a contact has under a system name: a cell, or a value. */
async function rows(crm: Crm, habits: readonly SandboxHabit[], options?: Partial<SandboxOptions>) {
  const started = await crms[crm](habits, options);
  running.push(started);
  const { rows: found } = await started.list();
  return found.map((row) => (crm === "FreeAgent" ? own(row, "field_values") : row));
}

/** The number of each row that has "n/a" somewhere, and under which name. */
function oddities(found: readonly unknown[]): readonly (readonly [number, string])[] {
  return found.flatMap((row, index) =>
    Object.entries(isObject(row) ? row : {})
      .filter(([, value]) => value === "n/a" || own(value, "value") === "n/a")
      .map(([key]) => [index + 1, key] as const),
  );
}

describe.each<[Crm, string, string]>([
  ["FreeAgent", "contact_field28", "contact_field28"],
  ["FreeCRM", "do_not_call", "rating"],
])("%s", (crm, oddKey, numberKey) => {
  test("odd-values: one in every tenth record, in the same ones each time", async () => {
    expect(oddities(await rows(crm, []))).toEqual([]);
    const want = [5, 15, 25].map((number) => [number, oddKey]);
    expect(oddities(await rows(crm, ["odd-values"]))).toEqual(want);
  });

  test("text-values: a number and a boolean in text, and nothing else changed", async () => {
    const [plain, spelled] = [await rows(crm, []), await rows(crm, ["text-values"])];
    const valueOf = (row: unknown) => own(row, numberKey);
    const number = (row: unknown) => (crm === "FreeAgent" ? own(valueOf(row), "value") : valueOf(row));
    expect(plain.map(number).some((value) => typeof value === "number")).toBe(true);
    expect(spelled.map(number)).toEqual(plain.map(number).map((one) => (typeof one === "number" ? String(one) : one)));
    const quoted = JSON.stringify(spelled).replaceAll(/"(-?\d+(?:\.\d+)?|true|false)"/g, "$1");
    const bare = JSON.stringify(plain).replaceAll(/"(-?\d+(?:\.\d+)?|true|false)"/g, "$1");
    expect(quoted).toBe(bare);
  });
});

test("FreeAgent, text-lists: the same ids in four forms, in turn", async () => {
  const several = (found: readonly unknown[]) => found.map((row) => own(own(row, "contact_field21"), "value"));
  const plain = several(await rows("FreeAgent", []));
  const listed = several(await rows("FreeAgent", ["text-lists"]));
  const forms = new Set<string>();
  for (const [index, value] of listed.entries()) {
    const ids = plain[index];
    if (!Array.isArray(ids)) continue;
    const text = ids.join(",");
    const wanted = [text, JSON.stringify(ids), `{${text}}`, ids.map((id: unknown) => ({ id }))];
    const form = wanted.findIndex((one) => JSON.stringify(one) === JSON.stringify(value));
    expect(form).toBe((index + 1) % 4);
    forms.add(String(form));
  }
  expect(forms.size).toBe(4);
});

test("FreeAgent, shown-only: no value, but what is shown of it; a reference has its id in the metadata", async () => {
  const [plain] = await rows("FreeAgent", []);
  const [shown] = await rows("FreeAgent", ["shown-only"]);
  expect(own(shown, "contact_field14")).toEqual(expect.objectContaining({ display_value: "Enterprise" }));
  expect(own(shown, "contact_field14")).not.toHaveProperty("value");
  const owner = own(own(plain, "created_by"), "value");
  expect(own(shown, "created_by")).not.toHaveProperty("value");
  expect(own(own(shown, "created_by"), "metadata")).toMatchObject({ id: owner });
});

test("FreeCRM, channel-lists: two channels for one text, and what is written as channels is kept", async () => {
  const { account, files } = await readDemo("northwind", "northwind");
  const metadata = JSON.parse(files.get("metadata.json") ?? "");
  for (const template of Object.values<{ fields: object[] }>(metadata.templates.contact.templates)) {
    template.fields.push({ label: "Direct line", name: "direct_line", type: "phone" });
  }
  const snapshot = { account, files: new Map([...files, ["metadata.json", JSON.stringify(metadata)]]) };
  const lines = async (habits: readonly SandboxHabit[]) =>
    (await rows("FreeCRM", habits, { snapshot })).map((row) => own(row, "direct_line"));
  const text = (await lines([])).find((line) => typeof line === "string");
  const listed = (await lines(["channel-lists"])).find((line) => JSON.stringify(line).includes(JSON.stringify(text)));
  expect(listed).toEqual([
    { channel_type: "Phone", value: text, name: "work", hint: "", default: true },
    { channel_type: "Phone", value: `${String(text)}-2`, name: "home", hint: "", default: false },
  ]);

  const [started] = running.slice(-1);
  const { sandbox } = started ?? { sandbox: null };
  const [contact] = sandbox?.store.list("contact") ?? [];
  const three = ["1", "2", "3"].map((value) => ({ channel_type: "Phone", value, name: "", hint: "", default: false }));
  const answer = await fetch(`${sandbox?.url}/contacts/${contact?.id}/`, {
    method: "POST",
    headers: { authorization: `Token ${sandbox?.credentials["token"]}` },
    body: JSON.stringify({ direct_line: three }),
  });
  expect(own(own(own(await answer.json(), "response"), "result"), "direct_line")).toEqual(three);
});

test("FreeCRM, odd-reasons: a refusal in four forms, in turn", async () => {
  const started = await crms.FreeCRM(["odd-reasons"]);
  running.push(started);
  const url = `${started.sandbox.url}/contacts/?sort=nobody`;
  const headers = { authorization: `Token ${started.sandbox.credentials["token"]}` };
  const texts = [];
  for (let turn = 0; turn < 4; turn += 1) texts.push(await (await fetch(url, { headers })).text());
  const message = "Validation error: there is no field nobody to filter or sort by";
  expect(texts).toEqual([
    JSON.stringify({ errors: { record: { 0: { value: [message] } } } }),
    JSON.stringify({ errors: [{ field: "record", message }] }),
    JSON.stringify({ detail: message }),
    message,
  ]);
});
