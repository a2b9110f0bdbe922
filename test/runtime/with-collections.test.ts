import { expect, expectTypeOf, test } from "vitest";
import { withCollections } from "../../templates/runtime/with-collections.js";

const session = Symbol("session");

function makeClient() {
  const client = { request: () => "sent" };
  Object.defineProperty(client, session, { value: "held" });
  return client;
}

test("collections are made once, when first used", () => {
  const made: object[] = [];
  const contacts = (client: object) => {
    made.push(client);
    return { list: () => "listed" };
  };
  const client = makeClient();
  const crm = withCollections(client, { contacts });
  expectTypeOf<(typeof crm)["contacts"]["list"]>().returns.toEqualTypeOf<string>();
  expect(made).toEqual([]);
  expect(crm.contacts.list()).toBe("listed");
  expect(crm.contacts).toBe(crm.contacts);
  expect(made).toEqual([client]);
  expect(Object.keys(crm)).toEqual(["contacts"]);
});

test("what works on the client works on the whole one", () => {
  const client = makeClient();
  const crm = withCollections(client, { contacts: () => 1 });
  expect(crm.request()).toBe("sent");
  expect(Reflect.get(crm, session)).toBe("held");
  expect("contacts" in client).toBe(false);
});

test("a collection may have any name", () => {
  const crm = withCollections(makeClient(), { ["__proto__"]: () => "own", constructor: () => "own too" });
  expect(Object.getOwnPropertyNames(crm)).toEqual(["__proto__", "constructor"]);
  expect(Reflect.get(crm, "constructor")).toBe("own too");
});
