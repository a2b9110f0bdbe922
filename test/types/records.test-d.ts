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
      readonly id: string;
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
    expectTypeOf<Answer["lines"]["quoteLines"][number]["id"]>().toEqualTypeOf<string>();
    expectTypeOf<Answer["record"]["quoteName"]>().toEqualTypeOf<string | null | undefined>();
  });

  test("a write answers what the server said", () => {
    const made = () => crm.contacts.create({ firstName: "Ida", lastName: "Example" });
    type Made = Awaited<ReturnType<typeof made>>;
    expectTypeOf<Made["id"]>().toEqualTypeOf<string>();
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
    expectTypeOf<northwind.ContactRow>().not.toHaveProperty("deals");
    expectTypeOf<northwind.Contact["deals"]>().toEqualTypeOf<readonly northwind.Reference<"Deal">[]>();
  });

  test("a write answers the full record", () => {
    const made = () => rest.contacts.create({ vorname: "Ida", nachname: "Beispiel" });
    expectTypeOf<Awaited<ReturnType<typeof made>>>().toEqualTypeOf<northwind.Contact>();
  });

  test("select takes the fields of a row", () => {
    const page = () => rest.deals.list({ select: ["titel"] });
    type Row = Awaited<ReturnType<typeof page>>["records"][number];
    expectTypeOf<Row>().toEqualTypeOf<{ readonly id: string; readonly titel: string | null }>();
  });

  test("tags, people and structures", () => {
    expectTypeOf<northwind.Deal["schlagwörter"]>().toEqualTypeOf<readonly string[]>();
    expectTypeOf<northwind.Deal["zuständig"]>().toEqualTypeOf<readonly northwind.Reference<string>[]>();
    expectTypeOf<NonNullable<northwind.Contact["adressen"]>[number]["city"]>().toExtend<string | null | undefined>();
    expectTypeOf<NonNullable<northwind.Deal["summary"]>["total_value"]>().toEqualTypeOf<number | undefined>();
  });
});
