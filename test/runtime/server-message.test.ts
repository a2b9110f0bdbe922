import { expect, test } from "vitest";
import type { EntityData } from "../../templates/runtime/entity-data.js";
import { RequestError } from "../../templates/runtime/errors.js";
import { withLabels } from "../../templates/runtime/server-message.js";
import { testCall, testSession } from "./session-setup.js";
import { virtualEnvironment } from "./virtual-environment.js";

const field = (key: string, label: string) => ({ key, label, kind: "text" }) as const;

const contact: EntityData = {
  id: "contact-id",
  key: "contact",
  label: "Contact",
  name: "Contact",
  collection: "contacts",
  fields: {
    segment: field("contact_field14", "Segment"),
    firstName: field("first_name", "First\nName"),
    description: field("description", "About"),
    level2: field("level2", "Level"),
    same_name: field("same_name", "same_name"),
  },
};

test.each([
  ["contact_field14 is required", "contact_field14 (Segment) is required"],
  ["contact_field14: required; contact_field14: short", "contact_field14 (Segment): required; contact_field14: short"],
  ['Field "contact_field14" on contact', 'Field "contact_field14" (Segment) on contact'],
  ["first_name and level2.", "first_name (First Name) and level2 (Level)."],
  ["phone.first_name", "phone.first_name"],
  ["contact_field14 (Segment) is required", "contact_field14 (Segment) is required"],
  ["contact_field140, my_contact_field14", "contact_field140, my_contact_field14"],
  ["description is required", "description is required"],
  ["same_name is required", "same_name is required"],
  ["https://crm.example.com/first_name/?a=first_name", "https://crm.example.com/first_name/?a=first_name"],
  ["first_name@example.com", "first_name@example.com"],
])("%s", (text, want) => expect(withLabels(text, [contact])).toBe(want));

test("an error leaves the session with labels in its messages, not in its codes and paths", async () => {
  const session = testSession(
    "https://crm.example.com",
    {},
    { environment: virtualEnvironment(async () => new Response("{}")) },
  );
  const told = { message: "contact_field14 is token-of-the-test", path: ["contact_field14"], code: "contact_field14" };
  const read = (): never => {
    throw new RequestError("contact_field14 is required", { errors: [told] });
  };
  const error: unknown = await session
    .send(testCall("write", { read, about: [contact] }))
    .catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({
    message: "contact_field14 (Segment) is required",
    stack: expect.stringContaining("RequestError: contact_field14 (Segment) is required"),
    errors: [{ ...told, message: "contact_field14 (Segment) is [redacted]" }],
  });
});
