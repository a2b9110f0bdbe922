import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { diff } from "../../generator/diff.js";
import { ofDifferentAccounts, withIdsOf } from "../../generator/drift/across.js";
import { compareModels } from "../../generator/drift/compare/models.js";
import type { AccountModel, Field, FieldType } from "../../generator/model/model.js";
import { readSides } from "../../generator/read-side.js";
import { field } from "../model/account-fixture.js";
import { both, freeagentModel, plusField, withChoices, withEntity, withField, withoutField } from "./drift-fixture.js";
import { model } from "./model-arbitrary.js";

/** The same account as if it were made once more: all ids are others. */
function madeAnew(given: AccountModel): AccountModel {
  const other = (id: string) => `other:${id}`;
  const typeOf = (type: FieldType): FieldType => {
    if (type.kind === "choice") return { ...type, list: other(type.list) };
    if (type.kind !== "mirror") return type;
    return { ...type, of: { entity: other(type.of.entity), field: other(type.of.field) }, type: typeOf(type.type) };
  };
  const fieldOf = (one: Field): Field => ({ ...one, id: other(one.id), type: typeOf(one.type) });
  return {
    ...given,
    entities: given.entities.map((entity) => ({
      ...entity,
      id: other(entity.id),
      template: typeof entity.template === "string" ? other(entity.template) : null,
      fields: entity.fields.map(fieldOf),
    })),
    lists: given.lists.map((list) => ({
      id: other(list.id),
      choices: list.choices.map((choice) => ({ ...choice, id: other(choice.id) })),
    })),
  };
}

const across = (before: AccountModel, after: AccountModel) =>
  compareModels(withIdsOf(before, after), after).map(({ code, entity, field: of }) =>
    [code, entity?.key, of?.key].filter((part) => part !== undefined).join(" "),
  );

test.each<[string, (model: AccountModel) => AccountModel, readonly string[]]>([
  ["nothing", (same) => same, []],
  [
    "a label of the vendor's own field",
    withField("contact.born", { label: "Born" }),
    ["field.relabelled contact born"],
  ],
  [
    "the number of a field of the account's own",
    withField("contact.contact_field1", { key: "contact_field9" }),
    ["field.key-changed contact contact_field9"],
  ],
  [
    "another field by the same number",
    withField("contact.contact_field1", { label: "Shoe Size" }),
    ["field.removed contact contact_field1", "field.added contact contact_field1"],
  ],
  ["a field more", plusField("contact", field("fax", "Fax")), ["field.added contact fax"]],
  ["a field less", withoutField("contact.notes"), ["field.removed contact notes"]],
  [
    "the number of an app",
    withEntity("custom_app_1", () => ({ key: "custom_app_7" })),
    ["entity.key-changed custom_app_7"],
  ],
  [
    "a choice instead of another",
    withChoices("list:segment", ([first, ...rest]) => [...rest, { id: first?.id ?? "", label: "Micro" }]),
    ["choice.removed contact other_segments", "choice.added contact other_segments"],
  ],
])("what differs between two accounts: %s", (_name, change, want) => {
  expect(across(madeAnew(freeagentModel), change(freeagentModel)).toSorted()).toEqual([...want].toSorted());
});

test("several differences at once", () => {
  const after = both(withoutField("contact.notes"), withField("contact.born", { label: "Born" }))(freeagentModel);
  expect(across(madeAnew(freeagentModel), after)).toEqual([
    "field.relabelled contact born",
    "field.removed contact notes",
  ]);
});

test("any account and its like differ in nothing but what shares a name", () => {
  fc.assert(
    fc.property(model, (given) => {
      const sources = new Set(given.entities.flatMap(({ id, fields }) => fields.map((one) => `${id} ${one.id}`)));
      const known = (type: FieldType): FieldType =>
        type.kind === "mirror" && !sources.has(`${type.of.entity} ${type.of.field}`) ? type.type : type;
      const distinct: AccountModel = {
        ...given,
        entities: given.entities.map((entity) => ({
          ...entity,
          fields: entity.fields.map((one) => ({ ...one, type: known(one.type), key: `${one.id}_key` })),
          key: `${entity.id}_key`,
        })),
        lists: given.lists.map((list) => ({
          ...list,
          choices: list.choices.map((choice) => ({ ...choice, label: `Label of ${choice.id}` })),
        })),
      };
      expect(across(madeAnew(distinct), distinct)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("what is of one account, and what is not", () => {
  expect(ofDifferentAccounts(freeagentModel, freeagentModel)).toBe(false);
  expect(ofDifferentAccounts(freeagentModel, withoutField("contact.notes")(freeagentModel))).toBe(false);
  expect(ofDifferentAccounts(freeagentModel, madeAnew(freeagentModel))).toBe(true);
  expect(ofDifferentAccounts({ ...freeagentModel, entities: [] }, freeagentModel)).toBe(false);
});

test.each([
  ["acme", '"label": "Contact"', '"label": "Person"', ["entity.relabelled contact"]],
  [
    "northwind",
    '"label": "Direction"',
    '"label": "Way"',
    ["field.relabelled call direction", "entity.key-changed deal"],
  ],
])("%s beside an account made like it: what differs, and a word that there are two", async (name, from, to, want) => {
  const folder = await mkdtemp(join(tmpdir(), "two-accounts-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const here = fileURLToPath(new URL(`../../schemas/${name}`, import.meta.url));
  const there = join(folder, "like-it");
  await cp(here, there, { recursive: true });
  const metadata = await readFile(join(there, "metadata.json"), "utf8");
  expect(metadata).toContain(from);
  const anew = metadata.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => {
    const hash = createHash("sha256").update(id).digest("hex");
    return [hash.slice(0, 8), hash.slice(8, 12), hash.slice(12, 16), hash.slice(16, 20), hash.slice(20, 32)].join("-");
  });
  await writeFile(join(there, "metadata.json"), anew.replace(from, to));

  const found = await diff(...(await readSides(here, there, { config: null, cwd: folder })), { today: "2030-01-01" });
  const told = found.changes.map(({ code, entity, field: of }) =>
    [code, entity?.key, of?.key].filter(Boolean).join(" "),
  );
  // The entity of a second template is known by the template's id.
  expect(told.map((text) => text.replace(/#.*/, ""))).toEqual(want);
  expect(found.problems.map(({ code }) => code)).toEqual(["drift.two-accounts"]);
});
