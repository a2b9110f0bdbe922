/** Checked by the compiler: what must fit, and what must not. */
import type { ChoiceInput, OpenChoice } from "../../templates/runtime/choices.js";
import type { BaseCollection } from "../../templates/runtime/collection-types.js";
import type { EntityTypes } from "../../templates/runtime/entity-data.js";
import type { Reference, ReferenceInput } from "../../templates/runtime/references.js";
import type { ChoiceWhere, DateWhere, IdWhere, ReferenceWhere, TextWhere } from "../../templates/runtime/where.js";

type Segment = "SMB" | "Enterprise";

interface Contact {
  readonly id: string;
  readonly workEmail: string | null;
  readonly segment: OpenChoice<Segment> | null;
  readonly account: Reference<"Account"> | null;
}

interface ContactWhere {
  readonly id?: IdWhere;
  readonly workEmail?: TextWhere<"startsWith">;
  readonly segment?: ChoiceWhere<Segment>;
  readonly account?: ReferenceWhere<"Account">;
  readonly created?: DateWhere;
}

interface ContactTypes extends EntityTypes {
  readonly record: Contact;
  readonly row: Contact;
  readonly create: { readonly account?: ReferenceInput<"Account"> | undefined };
  readonly update: { readonly segment?: ChoiceInput<Segment> | undefined };
  readonly where: ContactWhere;
  readonly lines: object;
}

export async function selecting(contacts: BaseCollection<ContactTypes>): Promise<void> {
  const page = await contacts.list({
    select: ["segment"],
    where: { segment: "SMB", id: { includes: ["1"] } },
    limit: 5,
  });
  const narrowed: readonly { readonly id: string; readonly segment: string | null }[] = page.records;
  // @ts-expect-error not selected
  void page.records[0]?.workEmail;
  // @ts-expect-error no such field
  await contacts.list({ select: ["nothing"] });
  const whole: readonly Contact[] = (await contacts.list()).records;
  for await (const contact of contacts.iterate({ pageSize: 10, orderBy: { workEmail: "asc" } })) void contact.workEmail;
  const first: Contact | null = await contacts.first({ where: undefined });
  // @ts-expect-error pages belong to iterate
  await contacts.list({ pageSize: 10 });
  // @ts-expect-error no such direction
  await contacts.list({ orderBy: { workEmail: "up" } });
  void [narrowed, whole, first, contacts.fields.workEmail.label, await contacts.count({ where: { workEmail: "x" } })];
}

export function comparing(account: Reference<"Account">, agent: Reference<"Agent">): readonly ContactWhere[] {
  return [
    { account },
    { account: { includes: ["a1", account] } },
    { account: "a1" },
    { segment: { id: "c1" } },
    { segment: { notEquals: { id: "c1" } } },
    { created: { between: [new Date(0), "2026-01-01"] } },
    { workEmail: { startsWith: "ann", contains: undefined } },
    // @ts-expect-error a reference to something else
    { account: agent },
    // @ts-expect-error a reference to something else
    { account: { includes: [agent] } },
    // @ts-expect-error no such choice
    { segment: "Large" },
    // @ts-expect-error the CRM cannot look at the end of a text
    { workEmail: { endsWith: "x" } },
    // @ts-expect-error no bare value, as no CRM compares dates for equality
    { created: "2026-01-01" },
    // @ts-expect-error ids are equal or not
    { id: { notEquals: "1" } },
    // @ts-expect-error two ends
    { created: { between: ["2026-01-01"] } },
  ];
}
