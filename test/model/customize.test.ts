import { describe, expect, test } from "vitest";
import type { FieldOverride } from "../../generator/config/config.js";
import { customize } from "../../generator/model/customize.js";
import { ProblemError } from "../../generator/problem/problem.js";
import { account, entity, field } from "./account-fixture.js";

const choice = { kind: "choice", list: "L", multiple: false, open: false } as const;

const model = account([
  entity("contact", "Contact", {
    fields: [
      field("work_email", "Work Email"),
      field("contact_field14", "Segment", { type: choice }),
      field("contact_field9", "Old", { active: false }),
      field("logo_id", "Account", { type: { kind: "reference", to: "logo", multiple: false } }),
    ],
    lines: ["quote_item"],
  }),
  entity("logo", "Account"),
  entity("quote_item", "Quote Line"),
]);

const at = (...path: readonly string[]) => ({ kind: "file", file: "codegen.yml", line: path.length }) as const;

function wish(more: {
  include?: string[];
  exclude?: string[];
  hidden?: boolean;
  overrides?: Record<string, FieldOverride>;
}) {
  const { include = [], exclude = [], hidden = false, overrides = {} } = more;
  return customize(model, { name: "acme", entities: { include, exclude, add: [], hidden }, overrides, at });
}

const keys = (customized: ReturnType<typeof wish>) => customized.model.entities.map(({ key }) => key);
const only = (customized: ReturnType<typeof wish>, key: string) =>
  customized.model.entities[0]?.fields.find((each) => each.key === key);

function complaints(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof ProblemError) return error.problems.map(({ code, hint }) => `${code} ${hint}`);
  }
  return [];
}

describe("entities", () => {
  test("all by default, without deactivated fields", () => {
    const all = wish({});
    expect(keys(all)).toEqual(["contact", "logo", "quote_item"]);
    expect(only(all, "contact_field9")).toBeUndefined();
  });

  test("include and exclude are globs over system names", () => {
    expect(keys(wish({ include: ["contact", "quote*"] }))).toEqual(["contact", "quote_item"]);
    expect(keys(wish({ exclude: ["quote*"] }))).toEqual(["contact", "logo"]);
  });

  test("what points at an entity left out becomes plain", () => {
    const without = wish({ include: ["contact"] });
    expect(only(without, "logo_id")?.type).toEqual({ kind: "reference", to: null, multiple: false });
    expect(without.model.entities[0]?.lines).toEqual([]);
  });

  test("hidden keeps deactivated fields", () => {
    expect(only(wish({ hidden: true }), "contact_field9")?.active).toBe(false);
  });

  test("a glob that matches nothing is refused with a suggestion", () => {
    expect(complaints(() => wish({ include: ["contcat"] }))).toEqual(['model.unknown-entity Did you mean "contact"?']);
  });
});

describe("overrides", () => {
  test.each<[FieldOverride, object]>([
    [{ multiple: true }, { type: { ...choice, multiple: true } }],
    [{ type: "choice", open: true }, { type: { ...choice, open: true } }],
    [{ type: "number" }, { type: { kind: "number" } }],
    [{ type: { ts: "Money", from: "./money.js" } }, { type: { kind: "custom", ts: "Money", from: "./money.js" } }],
    [{ readOnly: true }, { creatable: false, updatable: false }],
    [{ required: true }, { required: true }],
  ])("%j", (override, want) => {
    expect(only(wish({ overrides: { "contact.contact_field14": override } }), "contact_field14")).toMatchObject(want);
  });

  test("a name is handed on by vendor id", () => {
    const { names } = wish({ overrides: { "contact.contact_field14": { name: "segment" } } });
    expect(names.get("id:contact")?.get("id:contact_field14")).toBe("segment");
  });

  test.each<[string, FieldOverride, string]>([
    ["contact.work_email", { type: "choice" }, "model.bad-override"],
    ["contact.work_email", { multiple: true }, "model.bad-override"],
    ["contact.work_email", { open: true }, "model.bad-override"],
    ["contact.work_email", { type: "txt" }, "model.bad-override"],
    ["contact.work_email", { name: "work email" }, "model.bad-name"],
    ["contact.work_email", { name: "id" }, "model.bad-name"],
    ["contact.work_mail", { name: "mail" }, 'model.unknown-field Did you mean "contact.work_email"?'],
  ])("%s %j is refused", (key, override, want) => {
    const [complaint = ""] = complaints(() => wish({ overrides: { [key]: override } }));
    expect(complaint.startsWith(want)).toBe(true);
  });
});
