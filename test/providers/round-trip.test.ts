import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeFields, placesOf } from "../../generator/providers/freeagent/runtime/decode.js";
import { encodeFields } from "../../generator/providers/freeagent/runtime/encode.js";
import { decodeRecord, fieldsOf } from "../../generator/providers/freecrm/runtime/decode.js";
import { encodeRecord } from "../../generator/providers/freecrm/runtime/encode.js";
import type { EntityData } from "../../templates/runtime/entity-data.js";
import type { Reading } from "../../templates/runtime/odd-value.js";
import { contactEntity } from "./freeagent/runtime/entities.js";
import { deal } from "./freecrm/runtime/fixtures.js";

/** Reading a record and writing it back changes nothing: what goes out is what came in, as this CRM takes it. */

const date: Reading["date"][] = ["string", "Date"];
const reading = { session: { clean: (text: string) => text }, onOddValue: undefined };

interface Wire {
  /** As it is read. */
  readonly came: unknown;
  /** As it is to go out. */
  readonly goes: unknown;
}

const same = (one: fc.Arbitrary<unknown>): fc.Arbitrary<Wire> => one.map((came) => ({ came, goes: came }));
const orNull = (one: fc.Arbitrary<Wire>): fc.Arbitrary<Wire> =>
  fc.oneof({ weight: 4, arbitrary: one }, { weight: 1, arbitrary: fc.constantFrom({ came: null, goes: null }) });

const text = fc.string({ unit: "grapheme" }).filter((one) => !one.startsWith("[{"));
const money = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }).map((one) => one + 0);
const number = fc.oneof(
  same(fc.maxSafeInteger()),
  same(money),
  // As text, which goes out as the number it is.
  money.map((one) => ({ came: ` ${one}`, goes: one })),
);
const bool = fc.oneof(
  same(fc.boolean()),
  fc.constantFrom(
    ...["1", 1, "TRUE", "t", "yes"].map((came) => ({ came, goes: true })),
    ...["0", 0, "False", "f", "no"].map((came) => ({ came, goes: false })),
  ),
);
const instant = fc.date({ min: new Date(0), max: new Date("9999-12-31T23:59:59Z"), noInvalidDate: true });
const day = same(instant.map((one) => one.toISOString().slice(0, 10)));
const moment = same(instant.map((one) => one.toISOString()));
const id = fc.uuid();
/** As it is on the wire, which knows no -0. */
const json = fc
  .jsonValue()
  .map((one): unknown => JSON.parse(JSON.stringify(one)))
  .filter((one) => one !== null);
const channel = fc.record(
  {
    channel_type: fc.constantFrom("Phone", "Email"),
    value: fc.oneof(text, fc.constant("+49 30 111")),
    name: fc.oneof(text, fc.constant(null)),
    hint: fc.constantFrom("DE", ""),
    default: fc.boolean(),
    more: json,
  },
  { requiredKeys: ["channel_type", "value"] },
);
const channels = same(fc.array(channel, { minLength: 1, maxLength: 4 }));
const several = (one: fc.Arbitrary<unknown>) => fc.uniqueArray(one, { maxLength: 4 });

const cells: Readonly<Record<string, fc.Arbitrary<Wire>>> = {
  full_name: same(text),
  work_email: orNull(same(text)),
  contact_field1: orNull(number),
  contact_field2: orNull(number),
  contact_field3: orNull(bool),
  contact_field14: orNull(same(fc.constantFrom("c-ent", "c-smb"))),
  contact_field15: fc.oneof(
    same(several(fc.constantFrom("c-de", "c-fr"))),
    several(fc.constantFrom("c-de", "c-fr")).map((ids) => ({ came: ids.join(","), goes: ids })),
    several(fc.constantFrom("c-de", "c-fr")).map((ids) => ({ came: `{${ids.join(",")}}`, goes: ids })),
  ),
  logo_id: orNull(same(id)),
  lead_owner_id: orNull(id.map((one) => ({ came: { id: one, full_name: "Owen", deleted: false }, goes: one }))),
  contact_field16: fc.oneof(
    same(several(id)),
    several(id).map((ids) => ({ came: JSON.stringify(ids), goes: ids })),
    several(id).map((ids) => ({ came: ids.map((one) => ({ id: one, name: "Nora" })), goes: ids })),
  ),
  contact_field17: orNull(day),
  contact_field18: orNull(moment),
  contact_field19: same(several(fc.emailAddress().filter((one) => !/[,;"{[]/.test(one)))),
  contact_field20: orNull(same(json)),
};

test("FreeAgent", () => {
  const { seqId: _, old: __, ...fields } = contactEntity.fields;
  const entity: EntityData = { ...contactEntity, fields };
  const named = Object.entries(fields).map(([name, field]) => ({ name, field }));
  const shown = fc.option(text, { nil: undefined });
  fc.assert(
    fc.property(fc.record(cells), shown, fc.constantFrom(...date), (values, display, as) => {
      const places = placesOf({ ...reading, date: as, entity }, named);
      // Without a value, what is shown would be read.
      const wire = mapped(values, ({ came }) => ({
        id: "f",
        type: "t",
        value: came,
        display_value: came === null || came === "" ? null : display,
      }));
      const record = decodeFields(places, wire, {}, "r1");
      expect(encodeFields(entity, record, "create")).toEqual(mapped(values, ({ goes }) => goes));
    }),
    { numRuns: 2_000 },
  );
});

const members: Readonly<Record<string, fc.Arbitrary<Wire>>> = {
  title: fc.oneof(same(text), channels),
  email: orNull(fc.oneof(same(text), channels)),
  amount: orNull(number),
  closed: orNull(bool),
  close_date: orNull(day),
  stage: orNull(fc.oneof(same(fc.constantFrom("1", "2")), fc.constant({ came: { id: "2", label: "W" }, goes: "2" }))),
  colours: same(several(fc.constantFrom("r", "b"))),
  company: fc.oneof(
    fc.constantFrom({ came: {}, goes: null }, { came: null, goes: null }),
    id.map((one) => ({ came: { id: one, name: "Acme", _type: "Company" }, goes: { id: one } })),
  ),
  contacts: several(id).map((ids) => ({
    came: ids.map((one) => ({ id: one, name: "Nora" })),
    goes: ids.map((one) => ({ id: one })),
  })),
  tags: several(text.map((one) => one.trim()).filter(Boolean)).map((tags) => ({
    came: tags.map((name) => ({ id: "t", name })),
    goes: tags,
  })),
  channels: same(fc.array(channel)),
  extra: orNull(same(json)),
};

test("FreeCRM", () => {
  const written = Object.entries(deal.fields).filter(([, field]) => field.create !== false);
  const entity: EntityData = { ...deal, fields: Object.fromEntries(written) };
  fc.assert(
    fc.property(fc.record(members), fc.constantFrom(...date), (values, as) => {
      const wire = { id: "d1", ...mapped(values, ({ came }) => came) };
      const { id: _, ...record } = decodeRecord(entity, fieldsOf(entity, "full"), wire, { ...reading, date: as });
      expect(encodeRecord(entity, record, "create")).toEqual(mapped(values, ({ goes }) => goes));
    }),
    { numRuns: 2_000 },
  );
});

function mapped<T>(values: Readonly<Record<string, Wire>>, made: (value: Wire) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, made(value)]));
}
