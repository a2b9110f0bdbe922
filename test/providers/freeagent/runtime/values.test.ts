import { describe, expect, test } from "vitest";
import {
  decodeFields,
  decodePresent,
  placesOf,
  type EntityReading,
} from "../../../../generator/providers/freeagent/runtime/decode.js";
import { encodeFields } from "../../../../generator/providers/freeagent/runtime/encode.js";
import { filtersOf, type RawFilter } from "../../../../generator/providers/freeagent/runtime/filters.js";
import { conditions } from "../../../../templates/runtime/conditions.js";
import { DecodeError, RequestError, UnknownChoiceError } from "../../../../templates/runtime/errors.js";
import { vendorExamples } from "../vendor-examples.js";
import { contactEntity } from "./entities.js";

type Name = keyof typeof contactEntity.fields;

function decode(name: Name, cell: unknown, date: "string" | "Date" = "string"): unknown {
  const field = contactEntity.fields[name];
  const record: Record<string, unknown> = {};
  const places = placesOf({ ...reading, date }, [{ name, field }]);
  return decodeFields(places, { [field.key]: cell }, record, "r1")[name];
}

/** As a client reads that was told nothing. */
const reading: EntityReading = {
  entity: contactEntity,
  date: "string",
  session: { clean: (text) => text },
  onOddValue: undefined,
};

/** A cell as the CRM answers it: `id` and `type` are always there. */
function cell(members: object, type = "text"): object {
  return { id: "f1", type, ...members };
}

const agent = { full_name: "Nora Ellery", id: "u1", display_name: "Nora Ellery", deleted: false };

const cells: readonly (readonly [given: string, name: Name, cell: unknown, want: unknown])[] = [
  ["no cell", "workEmail", undefined, null],
  ["null", "workEmail", null, null],
  [
    "text",
    "workEmail",
    cell({ value: "a@example.com", display_value: "a@example.com", metadata: null }),
    "a@example.com",
  ],
  ["a bare value", "workEmail", "a@example.com", "a@example.com"],
  ["empty text", "workEmail", cell({ value: "" }), ""],
  ["a number for text", "workEmail", cell({ value: 12 }), "12"],
  ["text without a value", "workEmail", cell({ display_value: "shown" }), "shown"],
  ["a number", "score", cell({ value: 1, display_value: 1 }, "number"), 1],
  ["a number as text", "score", cell({ value: "12.5" }), 12.5],
  ["no number", "score", cell({ value: "" }), null],
  ["money", "budget", cell({ value: "13500.00", display_value: "$13,500.00" }), 13500],
  ["true", "active", cell({ value: true }), true],
  ["true as text", "active", cell({ value: "true" }), true],
  ["false as text", "active", cell({ value: "False" }), false],
  ["a choice by id", "segment", cell({ value: "c-smb", display_value: "Relabelled" }, "Catalog"), "SMB"],
  ["a choice added since", "segment", cell({ value: "c-new", display_value: "New" }, "Catalog"), "New"],
  ["a choice added since, without a label", "segment", cell({ value: "c-new" }), "c-new"],
  ["a choice without a value", "segment", cell({ metadata: null }, "Catalog"), null],
  ["a choice, empty", "segment", cell({ value: "" }), null],
  [
    "several choices",
    "languages",
    cell({ value: ["c-de", "c-new"], display_value: ["Deutsch", "Neu"] }),
    ["German", "Neu"],
  ],
  ["one choice of several", "languages", cell({ value: "c-de", display_value: "German" }), ["German"]],
  ["no choices", "languages", undefined, []],
  ["no choices, null", "languages", cell({ value: null }), []],
  ["a reference", "account", cell({ value: "a1", display_value: "Quill" }, "reference"), { id: "a1", name: "Quill" }],
  ["a reference without a name", "account", cell({ value: "a1" }, "reference"), { id: "a1", name: null }],
  [
    "a reference to a user",
    "owner",
    cell({ value: "u1", metadata: agent }, "immutableReference"),
    { id: "u1", name: "Nora Ellery" },
  ],
  ["a reference as an object", "owner", cell({ value: agent }), { id: "u1", name: "Nora Ellery" }],
  ["an empty reference", "account", cell({ value: null, display_value: null }), null],
  [
    "several references",
    "watchers",
    cell({ value: ["u1", "u2"], display_value: ["Nora", "Owen"] }),
    [
      { id: "u1", name: "Nora" },
      { id: "u2", name: "Owen" },
    ],
  ],
  ["an empty array for one value", "segment", cell({ value: [] }), null],
  ["a mirror of text", "workEmail", cell({ value: "a1", display_value: "Open" }, "reference_join"), "Open"],
  ["a mirror of a choice", "segment", cell({ value: "c-ent", display_value: "Big" }, "reference_join"), "Enterprise"],
  ["a date", "birthday", cell({ value: "2020-10-06", display_value: "2020-10-06" }, "Date"), "2020-10-06"],
  ["an instant", "seen", cell({ value: "2020-11-03T22:55:43.146Z" }), "2020-11-03T22:55:43.146Z"],
  ["addresses", "emails", cell({ value: ["a@example.com", "b@example.com"] }), ["a@example.com", "b@example.com"]],
  [
    "addresses in one text",
    "emails",
    cell({ value: "a@example.com, b@example.com;" }),
    ["a@example.com", "b@example.com"],
  ],
  ["no addresses", "emails", cell({}), []],
  ["anything", "place", cell({ value: { lat: 1, lng: [2] } }), { lat: 1, lng: [2] }],
  ["an array of anything", "place", cell({ value: [1, 2] }), [1, 2]],
];

describe("decoding", () => {
  test.each(cells)("%s (%s)", (_, name, given, want) => {
    expect(decode(name, given)).toEqual(want);
  });

  test("dates as Date", () => {
    expect(decode("birthday", cell({ value: "2020-10-06" }), "Date")).toEqual(new Date("2020-10-06T00:00:00Z"));
  });

  test.each([
    [
      "several values for one",
      "segment",
      cell({ value: ["c-smb"] }),
      /Contact\.segment.*contact\.contact_field14: \{ multiple: true \}/,
    ],
    [
      "no number",
      "score",
      cell({ value: "a lot" }),
      /Contact\.score of "r1": "a lot" does not fit a field of kind number.*overrides.*onOddValue/,
    ],
    ["no boolean", "active", cell({ value: "perhaps" }), /Contact\.active/],
    ["no date", "birthday", cell({ value: 12 }), /Contact\.birthday/],
    ["an object for text", "workEmail", cell({ value: { a: 1 } }), /Contact\.workEmail/],
  ] as const)("%s is an error that says what to do", (_, name, given, message) => {
    expect(() => decode(name, given)).toThrow(DecodeError);
    expect(() => decode(name, given)).toThrow(message);
  });

  test("after a write, only what the answer has", () => {
    const cells = {
      full_name: cell({ value: "Nora" }),
      contact_field14: cell({}, "Catalog"),
      strange: cell({ value: 1 }),
    };
    expect(decodePresent(reading, cells, "r1")).toEqual({
      fullName: "Nora",
      segment: null,
    });
  });

  test("the vendor's printed cells", () => {
    const answer = vendorExamples().find(({ name }) => name === "listEntityValues")?.response?.data["listEntityValues"];
    const rows: readonly { readonly field_values: unknown }[] = JSON.parse(JSON.stringify(answer)).entity_values;
    expect(decodePresent(reading, rows[0]?.field_values, "r1")).toEqual({
      seqId: "CON106633",
      workEmail: "nora.ellery@example.com",
      segment: null,
      owner: { id: "5ba14f13-eb2c-4bb0-8a76-6a84c1751cca", name: "Owen Marsh" },
    });
  });
});

describe("encoding", () => {
  test.each([
    ["text", { workEmail: "a@example.com" }, { work_email: "a@example.com" }],
    [
      "null clears",
      { workEmail: null, segment: null, languages: null },
      { work_email: null, contact_field14: null, contact_field15: null },
    ],
    ["undefined is not given", { workEmail: undefined }, {}],
    ["numbers", { score: 1.5 }, { contact_field1: 1.5 }],
    ["booleans", { active: false }, { contact_field3: false }],
    ["a choice by label", { segment: "SMB" }, { contact_field14: "c-smb" }],
    ["a choice by id", { segment: { id: "c-any" } }, { contact_field14: "c-any" }],
    ["several choices", { languages: ["German", { id: "c-x" }] }, { contact_field15: ["c-de", "c-x"] }],
    ["a reference by id", { account: "a1" }, { logo_id: "a1" }],
    ["a reference as read", { account: { id: "a1", name: "Quill" } }, { logo_id: "a1" }],
    ["a date", { birthday: new Date("2020-10-06T12:00:00Z") }, { contact_field17: "2020-10-06" }],
    ["an instant", { seen: "2020-10-06T12:00:00+02:00" }, { contact_field18: "2020-10-06T10:00:00.000Z" }],
    ["addresses", { emails: ["a@example.com"] }, { contact_field19: ["a@example.com"] }],
    ["anything", { place: { lat: 1 } }, { contact_field20: { lat: 1 } }],
  ])("%s", (_, given, want) => {
    expect(encodeFields(contactEntity, given, "update")).toEqual(want);
  });

  test.each([
    ["an unknown field", { workEmial: "x" }, RequestError, /workEmail/],
    ["a read-only field", { seqId: "x" }, RequestError, /seqId/],
    ["a deactivated field", { old: "x" }, RequestError, /old/],
    ["null for a required field", { fullName: null }, RequestError, /fullName/],
    ["an unknown choice", { segment: "SBM" }, UnknownChoiceError, /SMB/],
    ["a number as text", { score: "1" }, RequestError, /Contact\.score/],
    ["no number", { score: Number.NaN }, RequestError, /Contact\.score/],
    ["no boolean", { active: "true" }, RequestError, /Contact\.active/],
    ["no text", { workEmail: 1 }, RequestError, /Contact\.workEmail/],
    ["one value for several", { languages: "German" }, RequestError, /array/],
    ["no date", { birthday: "tomorrow" }, RequestError, /birthday/],
  ])("%s is refused before anything is sent", (_, given, type, message) => {
    expect(() => encodeFields(contactEntity, given, "update")).toThrow(type);
    expect(() => encodeFields(contactEntity, given, "update")).toThrow(message);
  });
});

describe("filters", () => {
  test.each([
    [{ workEmail: "a@example.com" }, [["work_email", "equals", ["a@example.com"]]]],
    [{ workEmail: { contains: "@example.com" } }, [["work_email", "contains", ["@example.com"]]]],
    [
      { workEmail: { notContains: "x", startsWith: "a" } },
      [
        ["work_email", "does not contains", ["x"]],
        ["work_email", "starts with", ["a"]],
      ],
    ],
    [{ score: { notEquals: 3 } }, [["contact_field1", "not equals", ["3"]]]],
    [{ active: true }, [["contact_field3", "equals", ["true"]]]],
    [{ segment: "SMB" }, [["contact_field14", "includes", ["c-smb"]]]],
    [{ segment: { notEquals: "SMB" } }, [["contact_field14", "not equals", ["c-smb"]]]],
    [{ segment: { excludes: ["SMB", "SMB"] } }, [["contact_field14", "excludes", ["c-smb"]]]],
    [{ segment: { excludes: [] } }, []],
    [
      { account: { isEmpty: true }, seen: { isEmpty: false } },
      [
        ["logo_id", "does not exist", []],
        ["contact_field18", "exists", []],
      ],
    ],
    [{ score: { between: [50, 100] } }, [["contact_field1", "between", ["50", "100"]]]],
    [{ segment: { includes: ["SMB", { id: "c-x" }] } }, [["contact_field14", "includes", ["c-smb", "c-x"]]]],
    [{ account: { id: "a1", name: "Quill" } }, [["logo_id", "includes", ["a1"]]]],
    [{ seen: { after: "2020-10-06T00:00:00Z" } }, [["contact_field18", "after", ["2020-10-06T00:00:00.000Z"]]]],
    [
      { seen: { between: ["2020-10-06", new Date("2020-10-07T12:00:00Z")] } },
      [["contact_field18", "between", ["2020-10-06T00:00:00.000Z", "2020-10-07T12:00:00.000Z"]]],
    ],
    [
      { seen: { between: ["2020-10-06", "2020-10-07"] } },
      [["contact_field18", "between", ["2020-10-06T00:00:00.000Z", "2020-10-07T23:59:59.999Z"]]],
    ],
    [{ seen: { before: "2020-10-06" } }, [["contact_field18", "before", ["2020-10-06T23:59:59.999Z"]]]],
    [{ birthday: { before: "2020-10-06" } }, [["contact_field17", "before", ["2020-10-06"]]]],
    [
      { birthday: { between: ["2020-10-06", "2020-10-07"] } },
      [["contact_field17", "between", ["2020-10-06T00:00:00.000Z", "2020-10-07T23:59:59.999Z"]]],
    ],
    [{ workEmail: undefined }, []],
  ])("%o", (where, want) => {
    expect(filtersFor(where)?.map(({ field_name, operator, values }) => [field_name, operator, values])).toEqual(want);
  });

  test.each<[RawFilter, RawFilter]>([
    [
      { field_name: "work_email", operator: "exists", values: ["x"] },
      { field_name: "work_email", operator: "exists", values: ["x"] },
    ],
    [
      { field_name: "parent_entity_reference_id", value: ["q1"] },
      { field_name: "parent_entity_reference_id", operator: "includes", values: ["q1"] },
    ],
    [
      { field_name: "logo_id", operator: "equals", value: "a1" },
      { field_name: "logo_id", operator: "equals", values: ["a1"] },
    ],
    [
      { field_name: "logo_id", values: ["a1"], value: ["a2"] },
      { field_name: "logo_id", operator: "includes", values: ["a1", "a2"] },
    ],
    [
      { field_name: "logo_id", values: [null] },
      { field_name: "logo_id", operator: undefined, values: [null] },
    ],
  ])("the raw one %o goes out as %o", (raw, sent) => {
    expect(filtersOf([], [raw])).toEqual([sent]);
  });

  test.each(["fieldName", "op", "Value"])("a raw one with %s is refused", (member) => {
    const raw = { field_name: "logo_id", operator: "equals", values: ["a1"], [member]: "x" };
    expect(() => filtersOf([], [raw])).toThrow(`filters: a filter has no "${member}".`);
  });

  test("includes of nothing matches nothing", () => {
    expect(filtersFor({ score: { includes: [] } })).toBeNull();
  });

  test.each([
    [{ workEmial: "x" }, /workEmail/],
    [{ workEmail: { endsWith: "x" } }, /endsWith/],
    [{ place: 1 }, /filters/],
    [{ segment: "SBM" }, /SMB/],
  ])("%o is refused", (where, message) => {
    expect(() => filtersFor(where)).toThrow(message);
  });
});

function filtersFor(where: object): readonly RawFilter[] | null {
  const found = conditions(contactEntity, where, ["startsWith"]);
  return found && filtersOf(found);
}
