import { describe, expect, test } from "vitest";
import { entityIds, fieldId } from "./account-fixture.js";
import { document } from "./documents.js";
import { openSandbox } from "./sandbox-client.js";

describe("metadata", () => {
  test("apps in the snapshot's order, or by label", async () => {
    const { ask } = await openSandbox({ empty: true });
    const names = async (alphabetical_order: boolean): Promise<unknown> => {
      const answer = await ask(document("getEntities"), { alphabetical_order });
      const rows = answer.at("getEntities");
      return Array.isArray(rows) ? rows.map((row: unknown) => Reflect.get(Object(row), "name")) : rows;
    };
    expect(await names(false)).toEqual(["contact", "logo", "deal", "quote", "sub", "ticket"]);
    expect(await names(true)).toEqual(["logo", "contact", "deal", "quote", "sub", "ticket"]);
  });

  test("deactivated fields only when asked for", async () => {
    const { ask } = await openSandbox({ empty: true });
    const count = async (show_hidden: boolean | null): Promise<unknown> => {
      const answer = await ask(document("getFields"), { entity: "contact", show_hidden });
      const rows = answer.at("getFields");
      return Array.isArray(rows) ? rows.length : rows;
    };
    expect([await count(true), await count(false), await count(null)]).toEqual([20, 19, 19]);
  });

  test("a choice list by the field's id, by text, up to a limit", async () => {
    const { ask, refusal } = await openSandbox({ empty: true });
    const items = async (fa_field_config_id: unknown, pattern: string, limit: number | null): Promise<unknown> => {
      const answer = await ask(document("getFieldItems"), { fa_field_config_id, pattern, limit });
      return answer.at("getFieldItems");
    };
    const id = fieldId("contact", "contact_field14");
    expect(await items(id, "", null)).toHaveLength(3);
    expect(await items(id, "", 1)).toEqual([{ id: "c1", name: "SMB", order: 1 }]);
    expect(await items(id, "enter", null)).toEqual([{ id: "c2", name: "Enterprise", order: 1 }]);
    expect(await items(fieldId("contact", "first_name"), "", null)).toEqual([]);
    expect(await refusal(document("getFieldItems"), { fa_field_config_id: "none" })).toContain('Field "none"');
    expect(await refusal(document("getFields"), { entity: "none" })).toContain('Entity "none" does not exist.');
  });

  test("users: the suspended one only when asked for", async () => {
    const { ask } = await openSandbox({ empty: true });
    const statuses = async (variables: object): Promise<readonly unknown[]> => {
      const answer = await ask(document("getTeamMembers"), { order: [["email_address", "DESC"]], ...variables });
      const agents = answer.at("getTeamMembers", "agents");
      return (Array.isArray(agents) ? agents : []).map((agent: unknown) => Reflect.get(Object(agent), "status"));
    };
    expect(await statuses({ active: true })).toEqual(Array.from({ length: 7 }, () => "Active"));
    const all = ["Active", "Active", "Suspended", "Active", "Active", "Active", "Active", "Active"];
    expect(await statuses({})).toEqual(all);
    expect(await statuses({ active: true, show_hidden_rows: true })).toEqual(all);
  });
});

describe("deprecated operations", () => {
  test("a contact: attributes, company, and the account's own fields as text", async () => {
    const { sandbox, ask } = await openSandbox({ empty: true });
    const { store } = sandbox;
    const logo = store.create("logo", { name: "Kite" });
    const contact = store.create("contact", {
      first_name: "Ann",
      last_name: "Lee",
      logo_id: logo.id,
      lead_owner_id: store.people[0]?.id ?? null,
      contact_field3: true,
      contact_field14: "c2",
      contact_field15: ["c1", "c3"],
    });
    const answer = await ask(document("getLead"), { id: contact.id });
    expect(answer.at("getLead")).toEqual({
      id: contact.id,
      seq_id: "CON1001",
      owner_id: store.people[0]?.id,
      full_name: "Ann Lee",
      work_email: null,
      mobile_phone: null,
      logo: { id: logo.id, name: "Kite" },
      lead_status_id: null,
      custom_fields: [
        { field_name: "contact_field3", value: "true", display_value: "true" },
        { field_name: "contact_field14", value: "c2", display_value: "Enterprise" },
        { field_name: "contact_field15", value: "c1,c3", display_value: "SMB,公共部門" },
      ],
    });
    expect((await ask(document("getLead"), { id: "nobody" })).at("getLead")).toBeNull();
  });

  test("a deal's forecast, status and owner", async () => {
    const { sandbox, ask } = await openSandbox({ empty: true });
    const { id } = sandbox.store.create("deal", {
      name: "D",
      amount: 9.5,
      forecast_category_id: "c1",
      status_id: "c2",
    });
    const answer = await ask(document("getDeal"), { id });
    expect(answer.at("getDeal")).toMatchObject({
      amount: 9.5,
      status: "Enterprise",
      forecast_category: { id: "c1", name: "SMB" },
      logo: null,
      custom_fields: null,
    });
  });

  test("a company's name finds it, or makes it", async () => {
    const { sandbox, ask } = await openSandbox({ empty: true });
    const add = 'mutation { addLead(last_name: "L", logo_name: "Kite") { lead { logo { id name } } } }';
    const first = await ask(add);
    const second = await ask(add);
    const made = sandbox.store.list("logo");
    expect(made.map(({ values }) => values["name"])).toEqual(["Kite"]);
    for (const answer of [first, second]) {
      expect(answer.at("addLead", "lead", "logo")).toEqual({ id: made[0]?.id, name: "Kite" });
    }
    const deal = await ask('mutation { addDeal(name: "D", logoname: "Kite") { logo { name } } }');
    expect(deal.at("addDeal", "logo", "name")).toBe("Kite");
  });

  test("pairs of texts take the types of their fields", async () => {
    const { sandbox, ask } = await openSandbox({ empty: true });
    const { id } = sandbox.store.create("contact", { last_name: "L" });
    const values = [
      { field_name: "lead_score", value: "4" },
      { field_name: "contact_field3", value: "false" },
      { field_name: "contact_field15", value: "c1,c2" },
      { field_name: "contact_field1", value: "2020-01-02" },
    ];
    await ask(document("updateLeadFields"), { recordId: id, values });
    expect(sandbox.store.get("contact", id)?.values).toMatchObject({
      lead_score: 4,
      contact_field3: false,
      contact_field15: ["c1", "c2"],
      contact_field1: "2020-01-02",
    });
  });

  test.each([
    ["updateLeadFields", "contact"],
    ["updateDealFields", "deal"],
    ["updateLogoFields", "logo"],
    ["updateEntityValueFields", "ticket"],
  ])("%s deletes by the field called deleted", async (name, entity) => {
    const { sandbox, ask } = await openSandbox({ records: 1 });
    const id = sandbox.store.list(entity)[0]?.id;
    const answer = await ask(document(name), { recordId: id, values: [{ field_name: "deleted", value: "true" }] });
    expect([answer.at(name, "id"), sandbox.store.list(entity)]).toEqual([id, []]);
  });

  test("they refuse what the current ones refuse", async () => {
    const { refusal } = await openSandbox({ empty: true });
    expect(await refusal(document("addLead"), { first_name: "x" })).toContain('Field "last_name" is required.');
    const pairs = { entity: "ticket", custom_fields: [["ticket_field1", "many"]] };
    expect(await refusal(document("addEntityValue"), pairs)).toContain("expected a number");
    const unknown = { entity: "ticket", custom_fields: [["ticket_field99", "x"]] };
    expect(await refusal(document("addEntityValue"), unknown)).toContain('Field "ticket_field99"');
    const values = [{ field_name: "name", value: "x" }];
    expect(await refusal(document("updateDealFields"), { recordId: "nobody", values })).toContain('Record "nobody"');
    expect(await refusal(document("updateEntityValueFields"), { recordId: "nobody", values })).toContain('"nobody"');
    expect(await refusal(document("getEntityValuesWithCount"), { entity: "none" })).toContain('Entity "none"');
  });

  test("numbers for the two arguments that are texts are refused, as the schema has it", async () => {
    const { refusal } = await openSandbox({ empty: true });
    expect(await refusal(document("logosWithCount"), { limit: 1 })).toMatch(/^400 Variable "\$limit"/);
  });

  test("records of custom apps by page", async () => {
    const { ask } = await openSandbox();
    const variables = { entity: "ticket", limit: 2, offset: 1, order: [["seq_id", "DESC"]] };
    const answer = await ask(document("getEntityValuesWithCount"), variables);
    expect(answer.at("getEntityValuesWithCount")).toMatchObject({
      count: 25,
      values: [{ seq_id: "TIC1024", faEntity: { id: entityIds.ticket } }, { seq_id: "TIC1023" }],
    });
  });
});
