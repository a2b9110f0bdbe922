import { entity, field } from "../../model/account-fixture.js";
import {
  both,
  choice,
  plusEntity,
  plusField,
  plusList,
  reference,
  withEntity,
  withField,
  withoutEntity,
  withoutField,
} from "../drift-fixture.js";
import { changed, type Case, type Change } from "./case.js";

const url: Change = (model) => ({ ...model, api: { ...model.api, url: "https://sandbox.example.com" } });
const deal = entity("deal", "Deal", { fields: [field("title", "Title")] });
const novel = { id: "list:novel", choices: [{ id: "n1", label: "New" }] };
const method = (name: string) =>
  withEntity("contact", ({ methods }) => ({ methods: methods.filter((one) => one !== name) }));

export const entityCases: readonly Case[] = [
  changed("account.url-changed", "DDDD", "another environment", url),
  changed("entity.added", "SSSS", "a plain one", plusEntity(deal)),
  changed(
    "entity.added",
    "SSSS",
    "with a list of its own",
    both(plusList(novel), plusEntity({ ...deal, fields: [field("stage", "Stage", { type: choice("list:novel") })] })),
    { follows: ["list.added"] },
  ),
  changed("entity.added", "SSSS", "a reference finds its target", plusEntity(deal), {
    before: plusField("contact", field("deal_id", "Deal", { type: reference("deal") })),
    follows: ["reference.target-changed:found"],
  }),
  changed(
    "entity.added",
    "SSSS",
    "lines of another",
    both(
      plusEntity(deal),
      withEntity("quote", () => ({ lines: ["quote_item", "deal"] })),
    ),
    { follows: ["line.added"] },
  ),
  changed("entity.removed", "BBBB", "a plain one", withoutEntity("custom_app_1")),
  changed("entity.removed", "BSSB", "one that could only be listed", withoutEntity("custom_app_1"), {
    before: withEntity("custom_app_1", () => ({ methods: ["list", "get"] })),
  }),
  changed(
    "entity.removed",
    "BBBB",
    "a target and a mirror's source: told once",
    both(
      withoutEntity("logo"),
      withField("contact.logo_id", { type: reference(null) }),
      withField("contact.industry", {
        type: {
          kind: "mirror",
          of: { entity: "id:logo", field: "id:industry" },
          type: { kind: "unknown", vendorType: "reference_join" },
        },
      }),
    ),
    { follows: ["reference.target-changed:lost", "field.type-changed:to-unknown", "list.removed"] },
  ),
  changed(
    "entity.removed",
    "BBBB",
    "lines of another: told once",
    both(
      withoutEntity("quote_item"),
      withEntity("quote", () => ({ lines: [] })),
    ),
    { follows: ["line.removed"] },
  ),
  changed(
    "entity.relabelled",
    "SSSS",
    "",
    withEntity("contact", () => ({ label: "Person" })),
  ),
  changed(
    "entity.relabelled:form",
    "SSSS",
    "by its blanks",
    withEntity("contact", () => ({ label: "Contact\u00a0" })),
  ),
  changed(
    "entity.relabelled:swapped",
    "DDDD",
    "with another one",
    both(
      withEntity("contact", () => ({ label: "Account" })),
      withEntity("logo", () => ({ label: "Contact" })),
    ),
    { times: 2 },
  ),
  changed(
    "entity.plural-relabelled:form",
    "SSSS",
    "",
    withEntity("contact", () => ({ labelPlural: " Contacts" })),
  ),
  changed(
    "entity.plural-relabelled",
    "SSSS",
    "",
    withEntity("contact", () => ({ labelPlural: "People" })),
  ),
  changed(
    "entity.key-changed",
    "BBBB",
    "references and lines go along",
    both(
      withEntity("logo", () => ({ key: "company" })),
      withField("contact.logo_id", { type: reference("company") }),
    ),
  ),
  changed(
    "entity.key-changed",
    "BBBB",
    "of a line entity",
    both(
      withEntity("quote_item", () => ({ key: "quote_line" })),
      withEntity("quote", () => ({ lines: ["quote_line"] })),
    ),
  ),
  changed(
    "entity.origin-changed",
    "SSSS",
    "",
    withEntity("contact", () => ({ custom: true })),
  ),
  changed(
    "entity.method-added",
    "SSSS",
    "",
    withEntity("contact", ({ methods }) => ({ methods: [...methods, "updateMany"] })),
  ),
  changed("entity.method-removed", "BSSB", "list", method("list")),
  changed("entity.method-removed", "SBSS", "create", method("create")),
  changed("entity.method-removed", "SSBS", "delete counts as update", method("delete")),
  changed(
    "entity.paths-changed",
    "BBBB",
    "",
    withEntity("contact", () => ({ paths: { collection: "/people/", item: "/people/{id}/" } })),
    { only: "freeagent" },
  ),
  changed(
    "entity.rows-changed:rows",
    "BSSS",
    "",
    withEntity("contact", () => ({ hasRows: true })),
  ),
  changed(
    "entity.rows-changed:rows",
    "BSSS",
    "a field only full records have",
    both(
      withEntity("contact", () => ({ hasRows: true })),
      withField("contact.born", { fullOnly: true, filterable: false }),
    ),
    {
      follows: ["field.full-only-changed:full-only", "field.filterable-changed:unfilterable"],
    },
  ),
  changed(
    "entity.rows-changed:whole",
    "DSSS",
    "",
    withEntity("contact", () => ({ hasRows: false })),
    { before: withEntity("contact", () => ({ hasRows: true })) },
  ),
  changed(
    "line.added",
    "SSSS",
    "",
    withEntity("contact", () => ({ lines: ["quote_item"] })),
  ),
  changed(
    "line.removed",
    "SBBS",
    "",
    withEntity("quote", () => ({ lines: [] })),
  ),
  changed(
    "template.default-switched",
    "DDDS",
    "with the fields that come and go",
    both(
      withEntity("contact", () => ({ template: "template:2" })),
      withoutField("contact.contact_field1"),
      plusField("contact", field("rating", "Rating")),
      withField("contact.born", { label: "Born", required: true }),
    ),
    { follows: ["field.added", "field.relabelled", "field.removed", "field.required-changed:required"] },
  ),
  changed(
    "template.default-switched",
    "DDDS",
    "the new default is no entity of its own any more",
    both(
      withEntity("contact", () => ({ template: "template:2" })),
      withoutEntity("contact#2"),
      plusEntity(entity("contact#1", "Contact (One)", { template: "template:1" })),
    ),
    {
      before: plusEntity(entity("contact#2", "Contact (Two)", { template: "template:2" })),
      follows: ["entity.added", "entity.removed"],
    },
  ),
];
