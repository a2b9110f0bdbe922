import { describe, expect, expectTypeOf, test } from "vitest";
import { collection } from "../../../../generator/providers/freeagent/runtime/index.js";
import { matchLines } from "../../../../generator/providers/freeagent/runtime/match-lines.js";
import type { EntityData } from "../../../../templates/runtime/entity-data.js";
import type { ReferenceWhere } from "../../../../templates/runtime/where.js";
import { feeEntity, itemEntity, quoteEntity, type QuoteTypes } from "./entities.js";
import { fakeCrm } from "./fake-crm.js";

const entities = { quoteItems: itemEntity, fees: feeEntity };

const item = (id?: string) => ({ collection: "quoteItems", entity: itemEntity, id });
const fee = (id?: string) => ({ collection: "fees", entity: feeEntity, id });

function child(id: string, ...keys: readonly string[]): object {
  return { id, field_values: Object.fromEntries(keys.map((key) => [key, { id: "f", type: "text", value: key }])) };
}

const rows: readonly (readonly [
  name: string,
  sent: Parameters<typeof matchLines>[0],
  children: readonly object[],
  want: readonly (readonly [collection: string, id: string])[],
])[] = [
  ["nothing", [], [], []],
  [
    "by id, in the order sent",
    [item("1"), fee("2")],
    [child("2"), child("1")],
    [
      ["quoteItems", "1"],
      ["fees", "2"],
    ],
  ],
  [
    "by fields",
    [item(), fee()],
    [child("f", "quote_fee_field1"), child("i", "quote_item_field1", "description")],
    [
      ["quoteItems", "i"],
      ["fees", "f"],
    ],
  ],
  [
    "by order, where fields do not tell",
    [fee(), item()],
    [child("a", "description"), child("b")],
    [
      ["fees", "a"],
      ["quoteItems", "b"],
    ],
  ],
  [
    "by id, then fields, then order",
    [item("1"), item(), fee(), item()],
    [child("x", "description"), child("f", "quote_fee_field1"), child("i", "quote_item_field2"), child("1")],
    [
      ["quoteItems", "1"],
      ["quoteItems", "i"],
      ["fees", "f"],
      ["quoteItems", "x"],
    ],
  ],
  ["a line that was updated and not answered keeps its id", [item("1")], [], [["quoteItems", "1"]]],
  [
    "one that was there before comes last",
    [item()],
    [child("i", "quote_item_field1"), child("j", "quote_item_field1")],
    [
      ["quoteItems", "i"],
      ["quoteItems", "j"],
    ],
  ],
  ["one that cannot be told is left out", [], [child("x", "description")], []],
];

describe("which answered child is which line", () => {
  test.each(rows)("%s", (_, sent, children, want) => {
    const found = matchLines(sent, children, entities);
    expect(found.map(({ collection: name, answer }) => [name, idOf(answer)])).toEqual(want);
  });
});

describe("line entities whose fields have the same system names", () => {
  const alike = (name: string, id: string): EntityData => ({
    ...itemEntity,
    name,
    fields: { first: { id, key: "sub_field0", label: "First", kind: "text" } },
  });
  const twins = { sizes: alike("Size", "id-of-size"), colours: alike("Colour", "id-of-colour") };
  const sent = [
    { collection: "sizes", entity: twins.sizes, id: undefined },
    { collection: "colours", entity: twins.colours, id: undefined },
  ];
  const answered = (id: string, field: string) => ({ id, field_values: { sub_field0: { id: field, value: "x" } } });

  test("the ids of the fields tell them apart, whatever the order", () => {
    const children = [answered("c", "id-of-colour"), answered("s", "id-of-size")];
    const found = matchLines(sent, children, twins);
    expect(found.map(({ collection: name, answer }) => [name, idOf(answer)])).toEqual([
      ["sizes", "s"],
      ["colours", "c"],
    ]);
  });

  test("unknown ids leave it to the order", () => {
    const found = matchLines(sent, [answered("1", "?"), answered("2", "?")], twins);
    expect(found.map(({ collection: name, answer }) => [name, idOf(answer)])).toEqual([
      ["sizes", "1"],
      ["colours", "2"],
    ]);
  });

  test("a field that the package does not have does not hide whose cells they are", () => {
    const child = { id: "c", field_values: { ...answered("", "id-of-colour").field_values, new_field: { id: "n" } } };
    const [only] = matchLines([], [child], twins);
    expect(only?.collection).toBe("colours");
  });
});

test("lines are asked for by their parent with `includes`", async () => {
  const parent = { key: "parent_entity_reference_id", label: "Quote", kind: "reference", to: "Quote" } as const;
  const entity: EntityData = { ...itemEntity, fields: { ...itemEntity.fields, quote: parent } };
  const { client, sent } = fakeCrm(() => ({ data: { listEntityValues: { count: 0, entity_values: [] } } }));
  const items = collection<LineTypes>(client, entity);
  await items.list({ where: { quote: "q1" } });
  await items.list({ where: { quote: { id: "q1" } } });
  await items.list({ where: { quote: { includes: ["q1", "q2"] } } });
  expect(sent.map(({ variables }) => variables["filters"])).toEqual([
    [{ field_name: "parent_entity_reference_id", operator: "includes", values: ["q1"] }],
    [{ field_name: "parent_entity_reference_id", operator: "includes", values: ["q1"] }],
    [{ field_name: "parent_entity_reference_id", operator: "includes", values: ["q1", "q2"] }],
  ]);
});

interface LineTypes {
  record: { readonly id: string };
  row: { readonly id: string };
  create: object;
  update: object;
  where: { quote?: ReferenceWhere<"Quote"> };
  lines: object;
}

describe("upsertWithLines", () => {
  const answer = {
    data: {
      upsertCompositeEntity: {
        entity_value: child("q1", "quote_field1"),
        children: [child("f1", "quote_fee_field1"), child("i1", "quote_item_field1")],
      },
    },
  };
  const numbers = JSON.parse(JSON.stringify(answer).replace('"value":"quote_fee_field1"', '"value":2.5'));

  test("creates a record with its lines, and updates by id", async () => {
    const { client, sent } = fakeCrm(() => numbers);
    const quotes = collection<QuoteTypes>(client, quoteEntity, entities);
    const made = await quotes.upsertWithLines(
      { title: "Fence" },
      { quoteItems: [{ product: "Post", amount: 2 }], fees: [{ id: "f1", rate: 2.5 }] },
    );
    expectTypeOf(made.lines.quoteItems).items.toExtend<{ readonly id: string; readonly product?: string | null }>();
    expect(made).toEqual({
      record: { id: "q1", title: "quote_field1" },
      lines: { quoteItems: [{ id: "i1", product: "quote_item_field1" }], fees: [{ id: "f1", rate: 2.5 }] },
    });
    await quotes.upsertWithLines({ id: "q1", title: null });
    expect(sent.map(({ variables }) => variables)).toEqual([
      {
        entity: "quote",
        field_values: { quote_field1: "Fence" },
        children: [
          { entity: "quote_item", field_values: { quote_item_field1: "Post", quote_item_field2: 2 } },
          { entity: "quote_fee", id: "f1", field_values: { quote_fee_field1: 2.5 } },
        ],
      },
      { entity: "quote", id: "q1", field_values: { quote_field1: null }, children: [] },
    ]);
  });

  test("refuses what it does not know before anything is sent", async () => {
    const { client, sent } = fakeCrm(() => numbers);
    const quotes = collection<QuoteTypes>(client, quoteEntity, entities);
    // @ts-expect-error There are no such lines.
    await expect(quotes.upsertWithLines({}, { quoteItem: [] })).rejects.toThrow(/quoteItems/);
    // @ts-expect-error There is no such field of a line.
    await expect(quotes.upsertWithLines({}, { fees: [{ product: "Post" }] })).rejects.toThrow(/Fee has no field/);
    expect(sent).toEqual([]);
  });
});

function idOf(answer: unknown): unknown {
  return typeof answer === "object" && answer !== null && "id" in answer ? answer.id : undefined;
}
