import { describe, expectTypeOf, test } from "vitest";
import * as acme from "../../generated/acme/index.js";
import type * as northwind from "../../generated/northwind/index.js";

declare const crm: acme.Crm;
declare const rest: northwind.Crm;

describe("FreeAgent", () => {
  test("select narrows, and the id is always there", () => {
    const page = () => crm.contacts.list({ select: ["fullName", "segment"] });
    type Row = Awaited<ReturnType<typeof page>>["records"][number];
    expectTypeOf<Row>().toEqualTypeOf<Pick<acme.Contact, "fullName" | "segment" | "id">>();
    const whole = () => crm.contacts.list();
    expectTypeOf<Awaited<ReturnType<typeof whole>>["records"][number]>().toEqualTypeOf<acme.Contact>();
    expectTypeOf<acme.Selected<acme.Contact, "birthday">>().toEqualTypeOf<{
      readonly id: acme.Id<"Contact">;
      readonly birthday: string | null;
    }>();
  });

  test("choices are read openly and written by label or id", () => {
    type Labels = "SMB" | "Mid-Market" | "Enterprise";
    expectTypeOf<acme.ContactSegment>().toEqualTypeOf<Labels>();
    expectTypeOf<acme.Contact["segment"]>().toEqualTypeOf<Labels | (string & {}) | null>();
    expectTypeOf<acme.ContactCreate["segment"]>().toEqualTypeOf<Labels | { readonly id: string } | null | undefined>();
    expectTypeOf<acme.Contact["interests"]>().items.toEqualTypeOf<acme.OpenChoice<acme.ContactInterests>>();
    const label: string = "SMB";
    if (acme.isChoice(acme.ContactSegment, label)) expectTypeOf(label).toEqualTypeOf<Labels>();
  });

  test("references know their target", () => {
    expectTypeOf<acme.Contact["account"]>().toEqualTypeOf<acme.Reference<"Account"> | null>();
    expectTypeOf<acme.Contact["contactOwner"]>().toEqualTypeOf<acme.Reference<"User"> | null>();
    expectTypeOf<acme.Reference<"User">>().not.toExtend<acme.ReferenceInput<"Account">>();
    expectTypeOf<acme.Account>().toExtend<acme.ReferenceInput<"Account">>();
    expectTypeOf<string>().toExtend<acme.ReferenceInput<"Account">>();
    expectTypeOf<acme.Reference<"Account">>().toExtend<acme.ReferenceInput<"Account">>();
    expectTypeOf<{ id: string }>().toExtend<acme.ReferenceInput<"Account">>();
  });

  test("a record of another entity is no reference, however little of it was selected", () => {
    expectTypeOf<acme.Contact>().not.toExtend<acme.ReferenceInput<"Account">>();
    expectTypeOf<acme.Contact>().not.toExtend<acme.ReferenceWhere<"Account">>();
    expectTypeOf<acme.Selected<acme.Contact, "fullName">>().not.toExtend<acme.ReferenceInput<"Account">>();
    expectTypeOf<acme.Selected<acme.Account, "accountName">>().toExtend<acme.ReferenceInput<"Account">>();
    expectTypeOf<Pick<acme.Contact, "id">>().not.toExtend<acme.ReferenceInput<"Account">>();
    const made = () => crm.contacts.create({ lastName: "Example", firstName: "Ida" });
    expectTypeOf<Awaited<ReturnType<typeof made>>>().not.toExtend<acme.ReferenceInput<"Account">>();
    expectTypeOf<acme.Contact>().toExtend<acme.ReferenceInput>();
    expectTypeOf<acme.Reference<string>>().not.toExtend<acme.ReferenceInput<"Account">>();
  });

  test("an id is text, and text is an id", () => {
    expectTypeOf<acme.Contact["id"]>().toExtend<string>();
    expectTypeOf<string>().toExtend<acme.Contact["id"]>();
    expectTypeOf<acme.Account["id"]>().not.toExtend<acme.Contact["id"]>();
    // Whose id it is may not be known: then it goes with all.
    expectTypeOf<acme.Reference["id"]>().toExtend<acme.Contact["id"]>();
    expectTypeOf<acme.Contact["id"]>().toExtend<acme.Reference["id"]>();
    expectTypeOf<keyof Pick<acme.Contact, "id" | "fullName">>().toEqualTypeOf<"id" | "fullName">();
    expectTypeOf<keyof acme.Contact>().toExtend<string>();
  });

  test("required, read-only and plain fields", () => {
    expectTypeOf<acme.ContactCreate["lastName"]>().toEqualTypeOf<string>();
    expectTypeOf<acme.ContactUpdate["lastName"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<acme.Contact["lastName"]>().toEqualTypeOf<string | null>();
    expectTypeOf<acme.ContactCreate>().not.toHaveProperty("id");
    expectTypeOf<acme.ContactCreate>().not.toHaveProperty("created");
    expectTypeOf<acme.ContactUpdate>().not.toHaveProperty("accountStatus");
    expectTypeOf<acme.ContactUpdate["birthday"]>().toEqualTypeOf<string | Date | null | undefined>();
  });

  test("the lines of upsertWithLines are those of the line entity", () => {
    type Lines = NonNullable<Parameters<typeof crm.quotes.upsertWithLines>[1]>;
    expectTypeOf<keyof Lines>().toEqualTypeOf<"quoteLines">();
    type Line = NonNullable<Lines["quoteLines"]>[number];
    expectTypeOf<acme.QuoteLineCreate>().toExtend<Line>();
    expectTypeOf<{ id: string; quantity: number }>().toExtend<Line>();
    expectTypeOf<{ quantity: number }>().not.toExtend<Line>();
    type Answer = Awaited<ReturnType<typeof crm.quotes.upsertWithLines>>;
    expectTypeOf<Answer["lines"]["quoteLines"][number]["quantity"]>().toEqualTypeOf<number | null | undefined>();
    expectTypeOf<Answer["lines"]["quoteLines"][number]["id"]>().toEqualTypeOf<acme.Id<"QuoteLine">>();
    expectTypeOf<Answer["record"]["quoteName"]>().toEqualTypeOf<string | null | undefined>();
  });

  test("a write answers what the server said", () => {
    const made = () => crm.contacts.create({ firstName: "Ida", lastName: "Example" });
    type Made = Awaited<ReturnType<typeof made>>;
    expectTypeOf<Made["id"]>().toEqualTypeOf<acme.Id<"Contact">>();
    expectTypeOf<Made["birthday"]>().toEqualTypeOf<string | null | undefined>();
  });
});

describe("FreeCRM", () => {
  test("a listing has rows, get has the full record", () => {
    const page = () => rest.contacts.list();
    const one = () => rest.contacts.get("1");
    expectTypeOf<Awaited<ReturnType<typeof page>>["records"][number]>().toEqualTypeOf<northwind.ContactRow>();
    expectTypeOf<Awaited<ReturnType<typeof one>>>().toEqualTypeOf<northwind.Contact>();
    expectTypeOf<northwind.Contact>().toExtend<northwind.ContactRow>();
    expectTypeOf<northwind.ContactRow["id"]>().toEqualTypeOf<northwind.Id<"Contact">>();
    expectTypeOf<northwind.ContactRow>().not.toHaveProperty("deals");
    expectTypeOf<northwind.Contact["deals"]>().toEqualTypeOf<readonly northwind.Reference<"Deal">[]>();
  });

  test("what refers to deals takes those of every template", () => {
    expectTypeOf<northwind.DealRahmenvertrag>().toExtend<northwind.ReferenceInput<"Deal">>();
    expectTypeOf<northwind.DealRow>().toExtend<northwind.ReferenceInput<"Deal">>();
    expectTypeOf<northwind.ContactRow>().not.toExtend<northwind.ReferenceInput<"Deal">>();
  });

  test("a write answers the full record", () => {
    const made = () => rest.contacts.create({ vorname: "Ida", nachname: "Beispiel" });
    expectTypeOf<Awaited<ReturnType<typeof made>>>().toEqualTypeOf<northwind.Contact & northwind.Unread>();
  });

  test("select takes the fields of a row", () => {
    const page = () => rest.deals.list({ select: ["titel"] });
    type Row = Awaited<ReturnType<typeof page>>["records"][number];
    expectTypeOf<Row>().toEqualTypeOf<{ readonly id: northwind.Id<"Deal">; readonly titel: string | null }>();
  });

  test("tags, people and structures", () => {
    expectTypeOf<northwind.Deal["schlagwörter"]>().toEqualTypeOf<readonly string[]>();
    expectTypeOf<northwind.Deal["zuständig"]>().toEqualTypeOf<readonly northwind.Reference<string>[]>();
    expectTypeOf<NonNullable<northwind.Contact["adressen"]>[number]["city"]>().toExtend<string | null | undefined>();
    expectTypeOf<NonNullable<northwind.Deal["summary"]>["total_value"]>().toEqualTypeOf<number | undefined>();
  });
});
