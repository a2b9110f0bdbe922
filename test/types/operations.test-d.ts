import { describe, expectTypeOf, test } from "vitest";
import type { Operations as Acme } from "../../generated/acme/operations.js";
import type { Operations as Northwind } from "../../generated/northwind/operations.js";

type Given<F> = F extends (given: infer V, ...rest: never[]) => unknown ? Exclude<V, undefined> : never;
type Answer<F> = F extends (...given: never[]) => Promise<infer A> ? A : never;

describe("GraphQL", () => {
  test("variables are the document's", () => {
    expectTypeOf<Given<Acme["getLead"]>>().toEqualTypeOf<{ id: string }>();
    expectTypeOf<Given<Acme["updateEntity"]>>().toEqualTypeOf<{ entity: string; id: string; field_values: unknown }>();
    expectTypeOf<Given<Acme["listEntityValues"]>["limit"]>().toEqualTypeOf<number | null | undefined>();
    expectTypeOf<Given<Acme["listEntityValues"]>["order"]>().toEqualTypeOf<
      ReadonlyArray<ReadonlyArray<string | null | undefined> | null | undefined> | null | undefined
    >();
  });

  test("logosWithCount takes its numbers as text", () => {
    expectTypeOf<Given<Acme["logosWithCount"]>["limit"]>().toEqualTypeOf<string | null | undefined>();
    expectTypeOf<Given<Acme["logosWithCount"]>["offset"]>().toEqualTypeOf<string | null | undefined>();
  });

  test("a filter has no `value`", () => {
    type Filter = NonNullable<NonNullable<Given<Acme["listEntityValues"]>["filters"]>[number]>;
    expectTypeOf<keyof Filter>().toEqualTypeOf<"field_name" | "operator" | "values">();
  });

  test("variables may be left out where none is required", () => {
    expectTypeOf<Acme["getEntities"]>().toBeCallableWith();
    expectTypeOf<Parameters<Acme["getLead"]>["length"]>().toEqualTypeOf<1 | 2>();
  });

  test("answers are what the document selects", () => {
    type Listed = NonNullable<Answer<Acme["listEntityValues"]>["listEntityValues"]>;
    expectTypeOf<Listed["count"]>().toEqualTypeOf<number | null>();
    type Row = NonNullable<NonNullable<Listed["entity_values"]>[number]>;
    expectTypeOf<Row>().toEqualTypeOf<{
      readonly id: string | null;
      readonly seq_id: string | null;
      readonly field_values: unknown;
    }>();
    type Bulk = NonNullable<Answer<Acme["bulkUpdateEntities"]>["bulkUpdateEntities"]>;
    expectTypeOf<Bulk["sent_to_job"]>().toEqualTypeOf<boolean | null>();
  });
});

describe("REST", () => {
  test("a request has the parts that the document has", () => {
    type ById = Given<Northwind["getContactsById"]>;
    expectTypeOf<ById["path"]>().toEqualTypeOf<{ id: string }>();
    expectTypeOf<ById["body"]>().toEqualTypeOf<undefined>();
    type Auth = Given<Northwind["postAuth"]>;
    expectTypeOf<Auth["body"]["email"]>().toEqualTypeOf<string>();
    expectTypeOf<Auth["path"]>().toEqualTypeOf<undefined>();
    type Deletion = NonNullable<Given<Northwind["deleteDealsById"]>["query"]>;
    expectTypeOf<Deletion["purge"]>().toEqualTypeOf<boolean | undefined>();
    expectTypeOf<Northwind["getContacts"]>().toBeCallableWith();
  });

  test("an answer is the body, envelope included", () => {
    type User = Answer<Northwind["getAuthUser"]>["response"]["user"];
    expectTypeOf<NonNullable<User>["email"]>().toEqualTypeOf<string | undefined>();
    type Listed = Answer<Northwind["getContacts"]>["response"];
    expectTypeOf<Listed["total"]>().toEqualTypeOf<number | undefined>();
  });
});
