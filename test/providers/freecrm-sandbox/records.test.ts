import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { own } from "../../../generator/json/json-value.js";
import { idOf, recordOf, recordsOf, startNorthwind, type Northwind } from "./northwind.js";

let crm: Northwind;
beforeAll(async () => {
  crm = await startNorthwind();
});
afterAll(() => crm.close());

const person = { first_name: "Ada", last_name: "Example" };
const nobody = "00000000-0000-4000-8000-000000000000";

describe("a record", () => {
  it("stands in the envelope, a single company under results", async () => {
    const contact = recordOf(await crm.call("POST", "/contacts/", person));
    const read = await crm.call("GET", `/contacts/${idOf(contact)}/`);
    expect(Object.keys(read.body)).toEqual(["response", "process_time"]);
    expect(Object.keys(read.response)).toEqual(["success", "version", "result"]);
    const company = recordOf(await crm.call("POST", "/companies/", { name: "Example GmbH" }));
    expect(Object.keys((await crm.call("GET", `/companies/${idOf(company)}/`)).response)).toContain("results");
  });

  it("has the oddities of the real one", async () => {
    const contact = recordOf(await crm.call("POST", "/contacts/", { ...person, tags: ["vip"] }));
    expect(contact).toMatchObject({
      template_id: null,
      created_at: "2026-01-02T03:04:05Z",
      full_name: "Ada Example",
      name: "Ada Example",
      company: {},
      access: { private: false, users: null },
      tags: [{ id: expect.any(String), name: "vip" }],
      channels: [],
      status: null,
      do_not_call: false,
      _type: "Contact",
    });
  });

  it("takes channels as a text or as a list, and shows them by type", async () => {
    const made = recordOf(
      await crm.call("POST", "/contacts/", { ...person, email: "ada@example.com", phone: "+15550100" }),
    );
    expect(made["email"]).toMatchObject([{ channel_type: "Email", value: "ada@example.com" }]);
    expect(made["phone"]).toMatchObject([{ channel_type: "Phone", value: "+15550100" }]);
    expect(made["channels"]).toMatchObject([{ value: "ada@example.com" }, { value: "+15550100" }]);
    const path = `/contacts/${idOf(made)}/`;
    const changed = recordOf(
      await crm.call("POST", path, { email: [{ channel_type: "email", value: "new@example.com" }] }),
    );
    expect(changed["channels"]).toMatchObject([{ value: "+15550100" }, { value: "new@example.com" }]);
    // An address that is none is taken and dropped.
    expect(
      recordOf(await crm.call("POST", path, { channels: [{ channel_type: "Email", value: "nonsense" }] }))["channels"],
    ).toEqual([]);
  });

  it("is linked by id or by an object with one, and lists what refers to it when read alone", async () => {
    const company = idOf(recordOf(await crm.call("POST", "/companies/", { name: "Example GmbH" })));
    const contact = recordOf(await crm.call("POST", "/contacts/", { ...person, company: { id: company } }));
    expect(contact["company"]).toEqual({ id: company, name: "Example GmbH" });
    const deal = { title: "First order", stage: "prospect", contacts: [idOf(contact)], amount: 12.5 };
    const made = recordOf(await crm.call("POST", "/deals/", deal));
    expect(made).toMatchObject({
      contacts: [{ id: idOf(contact), name: "Ada Example" }],
      summary: { total_value: 12.5 },
    });
    const full = recordOf(await crm.call("GET", `/contacts/${idOf(contact)}/`));
    expect(full).toMatchObject({ deals: [{ id: idOf(made), title: "First order" }], tasks: [], alerts: [] });
    const filter = encodeURIComponent(JSON.stringify([{ name: "id", operator: "equals", value: idOf(contact) }]));
    const [row = {}] = recordsOf(await crm.call("GET", `/contacts/?filter=${filter}`));
    expect(Object.keys(row)).toContain("company");
    expect(Object.keys(row)).not.toContain("deals");
  });

  it("names users with their addresses", async () => {
    const [user] = crm.store.people;
    const task = { title: "Call back", assigned_to: [{ id: user?.id }] };
    expect(recordOf(await crm.call("POST", "/tasks/", task))["assigned_to"]).toEqual([
      { id: user?.id, email: user?.email, name: `${user?.firstName} ${user?.lastName}`, notification_opt_in: true },
    ]);
  });

  it("belongs to a template, which decides its fields", async () => {
    const { response } = await crm.call("GET", "/templates/");
    const ids = Object.keys(Object(own(response["deal"], "templates")));
    const standard = String(own(response["deal"], "default"));
    const further = ids.find((id) => id !== standard) ?? "";
    const made = await crm.call("POST", "/deals/", { title: "Frame", template_id: further, laufzeit: 24 });
    expect(recordOf(made)).toMatchObject({ template_id: further, laufzeit: 24 });
    const plain = await crm.call("POST", "/deals/", { title: "Plain", stage: "won", template_id: standard });
    expect(recordOf(plain)["template_id"]).toBeNull();
    expect(await crm.call("POST", "/deals/", { title: "Plain", stage: "won", laufzeit: 24 })).toMatchObject({
      status: 400,
    });
    expect(await crm.call("POST", "/deals/", { title: "Plain", template_id: nobody })).toMatchObject({ status: 400 });
    expect(recordOf(await crm.call("GET", `/deals/${idOf(recordOf(made))}/`))).toMatchObject({ laufzeit: 24 });
  });
});

describe("an update", () => {
  it("by POST takes the whole record back, and changes only what can be changed", async () => {
    // Of its own, as its clock goes on.
    const later = await startNorthwind();
    onTestFinished(() => later.close());
    const made = recordOf(await later.call("POST", "/contacts/", person));
    later.tick(60_000);
    const answer = await later.call("POST", `/contacts/${idOf(made)}/`, {
      ...made,
      _template_id: null,
      first_name: "Eva",
      id: nobody,
    });
    expect(answer.status).toBe(201);
    expect(recordOf(answer)).toMatchObject({
      id: idOf(made),
      first_name: "Eva",
      full_name: "Eva Example",
      created_at: made["created_at"],
      flags: { new: false, updated: true },
    });
    expect(recordOf(answer)["last_modified"]).not.toBe(made["last_modified"]);
  });

  it("by PATCH refuses system fields, and clears by null", async () => {
    const made = recordOf(await crm.call("POST", "/contacts/", { ...person, position: "Lead", status: "new" }));
    const path = `/contacts/${idOf(made)}/`;
    expect(recordOf(await crm.call("PATCH", path, { position: null, status: null }))).toMatchObject({
      position: null,
      status: null,
    });
    expect(await crm.call("PATCH", path, { created_at: "2020-01-01T00:00:00Z" })).toMatchObject({ status: 400 });
    expect((await crm.call("PATCH", path, { first_name: null })).response["message"]).toBe(
      "The field Vorname is required.",
    );
  });

  it("of a deleted record is 404, purged or not", async () => {
    for (const purge of ["", "?purge=true", "?purge=false"]) {
      const path = `/contacts/${idOf(recordOf(await crm.call("POST", "/contacts/", person)))}/`;
      expect((await crm.call("DELETE", path + purge)).status).toBe(200);
      expect((await crm.call("POST", path, { first_name: "Eva" })).status).toBe(404);
    }
    const path = `/contacts/${idOf(recordOf(await crm.call("POST", "/contacts/", person)))}/`;
    expect((await crm.call("DELETE", `${path}?purge=perhaps`)).status).toBe(400);
  });
});

describe("a task that recurs", () => {
  it.each([
    ["daily", "2026-02-01"],
    ["weekly", "2026-02-07"],
    ["yearly", "2027-01-31"],
  ])("%s has its next occurrence once it is completed", async (freq, next) => {
    const title = `Back up ${freq}`;
    const made = recordOf(await crm.call("POST", "/tasks/", { title, due_date: "2026-01-31", recurrence: { freq } }));
    await crm.call("POST", `/tasks/${idOf(made)}/complete/`);
    await crm.call("POST", `/tasks/${idOf(made)}/complete/`);
    const filter = encodeURIComponent(JSON.stringify([{ name: "title", operator: "equals", value: title }]));
    const found = recordsOf(await crm.call("GET", `/tasks/?filter=${filter}`));
    expect(found.map((task) => [task["due_date"], task["completion"]])).toEqual([
      ["2026-01-31", 100],
      [next, 0],
    ]);
  });
});

describe("a write is refused", () => {
  const long = (count: number): string => "x".repeat(count);
  it.each<[string, string, object, string]>([
    ["a missing field", "contacts", { first_name: "Ada" }, "The field Nachname is required."],
    ["an empty one", "contacts", { ...person, last_name: "" }, "The field Nachname is required."],
    ["a missing title", "deals", { stage: "won" }, "The field Titel is required."],
    [
      "a long name",
      "contacts",
      { ...person, first_name: long(81) },
      "Validation error: Vorname is longer than 80 characters",
    ],
    ["a long company", "companies", { name: long(251) }, "Validation error: Firmenname is longer than 250 characters"],
    ["a long deal", "deals", { title: long(351), stage: "won" }, "Titel is longer than 350 characters"],
    ["a long task", "tasks", { title: long(251) }, "Title is longer than 250 characters"],
    ["a large number", "tasks", { title: "T", completion: 101 }, "Completion must be between 0 and 100"],
    [
      "a small number",
      "companies",
      { name: "N", num_employees: -1 },
      "Validation error: Anzahl Mitarbeiter must be at least 0",
    ],
    ["a number in words", "deals", { title: "T", stage: "won", amount: "12" }, "Betrag must be a number"],
    ["a text that is none", "deals", { title: 7, stage: "won" }, "Titel must be a text"],
    ["an unknown option", "deals", { title: "T", stage: "Gewonnen" }, "Phase has no option Gewonnen"],
    [
      "one of several",
      "contacts",
      { ...person, interessen: ["crm", "x"] },
      "Validation error: Interessen has no option x",
    ],
    [
      "a single for several",
      "contacts",
      { ...person, interessen: "crm" },
      "Validation error: Interessen must be a list",
    ],
    [
      "a wrong date",
      "deals",
      { title: "T", stage: "won", close_date: "31.01.2026" },
      "Abschlussdatum must be a date, written YYYY-MM-DD",
    ],
    [
      "no such day",
      "deals",
      { title: "T", stage: "won", close_date: "2026-02-30" },
      "Abschlussdatum must be a date, written YYYY-MM-DD",
    ],
    [
      "a wrong instant",
      "cases",
      { title: "T", deadline: "soon" },
      "Deadline must be an instant, written YYYY-MM-DDTHH:MM:SSZ",
    ],
    [
      "a yes in words",
      "contacts",
      { ...person, do_not_call: "yes" },
      "Validation error: Nicht anrufen must be true or false",
    ],
    ["a dangling link", "tasks", { title: "T", contact: nobody }, `Contact refers to ${nobody}, which does not exist`],
    [
      "an unknown user",
      "tasks",
      { title: "T", assigned_to: [nobody] },
      `Assigned To refers to ${nobody}, which does not exist`,
    ],
    ["an unknown field", "contacts", { ...person, frist_name: "A" }, "Validation error: there is no field frist_name"],
    ["an id of one's own", "contacts", { ...person, id: nobody }, "Validation error: ID cannot be set"],
    ["a computed field", "contacts", { ...person, full_name: "A" }, "Validation error: full_name cannot be set"],
    [
      "a channel without a value",
      "contacts",
      { ...person, email: [{}] },
      "Validation error: E-Mail holds a channel without a value",
    ],
  ])("for %s", async (_, collection, body, message) => {
    const answer = await crm.call("POST", `/${collection}/`, body);
    expect([answer.status, answer.response["message"], answer.response["error"], answer.body["message"]]).toEqual([
      400,
      message,
      message,
      message,
    ]);
  });

  it.each(["not json", "[]", '"text"'])("for the body %s", async (body) => {
    expect(await crm.call("POST", "/contacts/", body)).toMatchObject({ status: 400, response: { success: false } });
  });
});
