import { afterAll, beforeAll, expect, test } from "vitest";
import { everywhere } from "../../generator/drift/change-kind.js";
import type { ModelChange } from "../../generator/drift/change.js";
import { compareModels } from "../../generator/drift/compare/models.js";
import { assignNames } from "../../generator/model/assign-names.js";
import { emptyLock } from "../../generator/model/lock.js";
import type { AccountModel, Field } from "../../generator/model/model.js";
import { findUsages } from "../../generator/usages/find-usages.js";
import { usagesOfChange } from "../../generator/usages/usages-of-change.js";
import type { Usages } from "../../generator/usages/usages.js";
import { restModel } from "../emit/fixtures/rest-model.js";
import { field } from "../model/account-fixture.js";
import { acmeAccount } from "./fixtures/account.js";
import { consumerProject, type ConsumerProject, ownFiles } from "./fixtures/consumer-project.js";
import { markedPlaces } from "./fixtures/marked-places.js";
import { shown } from "./fixtures/shown.js";

const account = acmeAccount();
const { model } = assignNames(account, emptyLock, new Map());
let project: ConsumerProject;
let usages: Usages;

beforeAll(async () => {
  project = await consumerProject(model);
  usages = await findUsages({ ...project, model });
});
afterAll(() => project.remove());

function hits(after: AccountModel): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    compareModels(account, after).map((change) => [change.kind, shown(usagesOfChange(change, usages, model))]),
  );
}

function withFields(key: string, change: (fields: readonly Field[]) => readonly Field[]): AccountModel {
  return {
    ...account,
    entities: account.entities.map((entity) =>
      entity.key === key ? { ...entity, fields: change(entity.fields) } : entity,
    ),
  };
}

/** The places that the fixture marks with a name, or with one that begins with it. */
function marked(...names: readonly string[]): readonly string[] {
  const places = markedPlaces(ownFiles(project)).map((one) => one.split(" @"));
  const wanted = places.filter(([, name = ""]) =>
    names.some((one) => (one.endsWith("*") ? name.startsWith(one.slice(0, -1)) : name === one)),
  );
  return [...new Set(wanted.map(([place = ""]) => place))].toSorted();
}

test("a removed field that is used names its exact lines", () => {
  const after = withFields("contact", (fields) => fields.filter(({ key }) => key !== "full_name"));
  expect(hits(after)["field.removed"]?.toSorted()).toEqual(marked("Contact.fullName"));
  expect(marked("Contact.fullName").length).toBeGreaterThan(15);
});

test("a removed field that is not used names none", () => {
  expect(hits(withFields("contact", (fields) => fields.filter(({ key }) => key !== "contact_field20")))).toEqual({
    "field.removed": [],
  });
});

test("an entity that is not used has no lines; one that is, those of its fields, too", () => {
  const without = (key: string) => ({ ...account, entities: account.entities.filter((entity) => entity.key !== key) });
  expect(hits(without("ticket"))).toEqual({ "entity.removed": [] });
  expect(hits(without("lead"))["entity.removed"]?.toSorted()).toEqual(marked("Lead", "Lead.*"));
});

test("a new required field hits what creates, an optional one nothing", () => {
  const added = (required: boolean) =>
    withFields("contact", (fields) => [...fields, field("tax_id", "Tax Id", { required })]);
  expect(hits(added(true))).toEqual({
    "field.added-required": ["src/create.ts:8:34", "src/create.ts:9:34", "src/create.ts:10:95", "src/form.ts:10:48"],
  });
  expect(hits(added(false))).toEqual({ "field.added": [] });
});

test("a removed choice hits its literal, an added one all that tells choices apart when it reads", () => {
  // Asking for the records of one size, it never meets another one.
  const filtered = "src/subpaths.ts:10:118";
  const choices = (change: (labels: readonly string[]) => readonly string[]): AccountModel => ({
    ...account,
    lists: account.lists.map((list) =>
      list.id === "sizes"
        ? {
            ...list,
            choices: change(list.choices.map(({ label }) => label)).map((label) => ({ id: `sizes:${label}`, label })),
          }
        : list,
    ),
  });
  expect(hits(choices(() => ["SMB"]))["choice.removed"]?.toSorted()).toEqual(marked("AccountSize:Enterprise"));
  expect(hits(choices((labels) => [...labels, "Huge"]))["choice.added"]?.toSorted()).toEqual(
    marked("AccountSize", "AccountSize:*").filter((place) => place !== filtered),
  );
});

const rest = restModel();
const place = (line: number) => ({ file: "src/a.ts", line, column: 1 });
const restUsages: Usages = {
  entities: new Map([["entity-contacts", [place(1)]]]),
  methods: new Map([
    [
      "entity-contacts",
      new Map([
        ["list", [place(2)]],
        ["create", [place(3)]],
      ]),
    ],
  ]),
  creations: new Map(),
  fields: new Map([["entity-contacts", new Map([["field-channels", [place(4)]]])]]),
  lists: new Map(),
  choices: new Map(),
  values: new Map(),
  operations: new Map([
    ["oneContact", [place(5)]],
    ["getContacts", [place(6)]],
  ]),
};
const subject = { id: "entity-contacts", key: "contacts", label: "Contact" };

test.each<readonly [Pick<ModelChange, "kind" | "at" | "entity">, readonly number[]]>([
  [{ kind: "spec.parameter-removed", at: "GET /contacts/ limit", entity: subject }, [2, 6]],
  [{ kind: "spec.path-removed", at: "/contacts/{id}/", entity: null }, [5]],
  [{ kind: "spec.method-removed", at: "POST /contacts/", entity: subject }, [3]],
  [{ kind: "spec.property-removed", at: "Contact.channels", entity: null }, [4, 5, 6]],
  [{ kind: "spec.method-removed", at: "GET /companies/", entity: null }, []],
  [{ kind: "operation.removed", at: "GetContacts", entity: null }, [6]],
  [{ kind: "account.url-changed", at: "", entity: null }, [1, 5, 6]],
])("%o hits lines %o", (change, lines) => {
  const whole = { severity: everywhere("breaking"), before: null, after: null, users: [], follows: [], ...change };
  expect(usagesOfChange(whole, restUsages, rest).map(({ line }) => line)).toEqual(lines);
});
