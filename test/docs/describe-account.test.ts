import { describe, expect, it } from "vitest";
import type { DictionaryField } from "../../generator/docs/dictionary.js";
import { described } from "./small-account.js";

const contact = (more: Parameters<typeof described>[1] = {}) => {
  const [, entity] = described(undefined, more).entities;
  if (entity === undefined) throw new Error("no contact");
  return entity;
};

function only(name: string, ...keys: readonly (keyof DictionaryField)[]) {
  const field = contact().fields.find((one) => one.name === name);
  return Object.fromEntries(keys.map((key) => [key, field?.[key]]));
}

describe("a dictionary", () => {
  it("has the account's entities, by type name, and the lists that fields show", () => {
    const { account, provider, package: name, entities, lists, changes } = described();
    expect({ account, provider, name, changes }).toEqual({
      account: "acme",
      provider: "freeagent",
      name: "@acme/crm",
      changes: [],
    });
    expect(entities.map(({ typeName, collection, key }) => [typeName, collection, key])).toEqual([
      ["Account", "accounts", "logo"],
      ["Contact", "contacts", "contact"],
    ]);
    expect(lists).toEqual([
      {
        id: "list:segment",
        name: "ContactSegment",
        choices: [
          { id: "choice:smb", label: "SMB", literal: "SMB" },
          { id: "choice:ent", label: "Enterprise", literal: "Enterprise" },
        ],
      },
    ]);
  });

  it.each([
    [
      "workEmail",
      {
        kind: "email",
        typescript: "string | null",
        required: true,
        unique: true,
        limits: { maxLength: 80 },
        access: "read-write",
      },
    ],
    [
      "segment",
      {
        kind: "choice",
        typescript: "OpenChoice<ContactSegment> | null",
        list: "ContactSegment",
        default: "choice:smb",
        custom: true,
      },
    ],
    ["account", { kind: "reference", typescript: 'Reference<"Account"> | null', target: "logo", mirror: null }],
    ["city", { kind: "text", mirror: { entity: "logo", field: "city" }, access: "read-only", target: null }],
    ["old", { hidden: true, access: "read-only" }],
  ] satisfies readonly [string, Partial<DictionaryField>][])("tells of %s", (name, want) => {
    const keys = new Set(described().entities.flatMap(({ fields }) => fields.flatMap((one) => Object.keys(one))));
    const wanted = Object.keys(want).filter((key): key is keyof DictionaryField => keys.has(key));
    expect(only(name, ...wanted)).toEqual(want);
  });

  it("types dates as the package does", () => {
    const since = (date: "string" | "Date") =>
      described(undefined, { date }).entities[0]?.fields.find(({ key }) => key === "since")?.typescript;
    expect([since("string"), since("Date")]).toEqual(["string | null", "Date | null"]);
  });

  it("says where code uses a field, where somebody looked", () => {
    const place = { file: "src/a.ts", line: 3, column: 7 };
    const usages = {
      program: "tsconfig.json",
      entities: new Map([["id:contact", [place]]]),
      fields: new Map([["id:contact", new Map([["id:work_email", [place]]])]]),
    };
    const { usages: ofEntity, fields } = contact({ usages });
    expect(ofEntity).toEqual([place]);
    expect(fields.filter((one) => one.usages.length > 0).map(({ name }) => name)).toEqual(["workEmail"]);
  });

  it("is the same whatever order the account comes in", async () => {
    const { smallAccount } = await import("./small-account.js");
    const entities = smallAccount.entities.map((one) => ({ ...one, fields: one.fields.toReversed() })).toReversed();
    expect(described({ ...smallAccount, entities })).toEqual(described());
  });
});
