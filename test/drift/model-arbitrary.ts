import fc from "fast-check";
import type { AccountModel, ChoiceList, Entity, Field, FieldType } from "../../generator/model/model.js";
import { graphqlApi } from "./drift-fixture.js";

/*
 * Models over a few ids: two of them share most of their entities, fields, lists and choices, and differ in any way.
 * They need not make sense: a mirror may claim another type than its source has, a reference may lead nowhere.
 */
const entityIds = ["e1", "e2", "e3", "e4"];
const listIds = ["l1", "l2", "l3"];
const label = fc.option(fc.constantFrom("Name", "Stage", "Owner", "Größe"), { nil: null });
const keyOf = (id: string) => fc.constantFrom(id, `${id}_new`);
const someKey = fc.constantFrom(...entityIds).chain(keyOf);

const plainType: fc.Arbitrary<FieldType> = fc.oneof(
  fc.constantFrom<FieldType[]>(
    ...(["text", "number", "money", "boolean", "date", "dateTime", "email", "url", "json", "list"] as const).map(
      (kind) => ({ kind }),
    ),
  ),
  fc.record({
    kind: fc.constant("choice" as const),
    list: fc.constantFrom(...listIds),
    multiple: fc.boolean(),
    open: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant("reference" as const),
    to: fc.option(someKey, { nil: null }),
    multiple: fc.boolean(),
  }),
  fc.record({ kind: fc.constant("unknown" as const), vendorType: fc.constantFrom("odd", "odder") }),
);
const type: fc.Arbitrary<FieldType> = fc.oneof(
  { weight: 4, arbitrary: plainType },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("mirror" as const),
      of: fc.record({ entity: fc.constantFrom(...entityIds), field: fc.constantFrom("f1", "f2", "f3") }),
      type: plainType,
    }),
  },
);

const field = (id: string): fc.Arbitrary<Field> =>
  fc.record({
    id: fc.constant(id),
    key: keyOf(id),
    label,
    type,
    custom: fc.boolean(),
    required: fc.boolean(),
    unique: fc.boolean(),
    readable: fc.boolean(),
    creatable: fc.boolean(),
    updatable: fc.boolean(),
    filterable: fc.boolean(),
    active: fc.boolean(),
    fullOnly: fc.boolean(),
    defaultValue: fc.option(fc.constantFrom("a", "b"), { nil: null }),
    limits: fc.record({ maxLength: fc.nat(3), minimum: fc.nat(3), maximum: fc.nat(3) }, { requiredKeys: [] }),
    vendorType: fc.constantFrom("text", "number"),
  });

const entity = (id: string): fc.Arbitrary<Entity> =>
  fc.record({
    id: fc.constant(id),
    key: keyOf(id),
    label,
    labelPlural: label,
    custom: fc.boolean(),
    fields: fc.subarray(["f1", "f2", "f3", "f4"]).chain((ids) => fc.tuple(...ids.map(field))),
    lines: fc.constant([]),
    methods: fc.shuffledSubarray(["list", "get", "create", "update", "delete"]),
    paths: fc.option(fc.record({ collection: fc.constantFrom("/a/", "/b/"), item: fc.constant(null) }), { nil: null }),
    hasRows: fc.boolean(),
    template: fc.option(fc.constantFrom("t1", "t2"), { nil: null }),
  });

const list = (id: string): fc.Arbitrary<ChoiceList> =>
  fc.record({
    id: fc.constant(id),
    choices: fc
      .shuffledSubarray(["c1", "c2", "c3", "c4"])
      .chain((ids) =>
        fc.tuple(...ids.map((choice) => fc.record({ id: fc.constant(choice), label: fc.constantFrom("A", "B") }))),
      ),
  });

export const model: fc.Arbitrary<AccountModel> = fc
  .record({
    url: fc.constantFrom("https://freeagent.network", "https://sandbox.example.com"),
    entities: fc.shuffledSubarray(entityIds).chain((ids) => fc.tuple(...ids.map(entity))),
    lists: fc.shuffledSubarray(listIds).chain((ids) => fc.tuple(...ids.map(list))),
  })
  .chain(({ url, entities, lists }) =>
    fc.tuple(...entities.map(() => fc.subarray(entities.map(({ key }) => key)))).map((lines): AccountModel => ({
      account: "acme",
      provider: "freeagent",
      api: { ...graphqlApi, url },
      entities: entities.map((one, index) => ({ ...one, lines: lines[index] ?? [] })),
      lists,
    })),
  );

/** The same account in another order: of everything but choices. */
export function shuffled({ entities, lists, ...rest }: AccountModel): fc.Arbitrary<AccountModel> {
  const any = <T>(things: readonly T[]): fc.Arbitrary<readonly T[]> =>
    fc.shuffledSubarray([...things], { minLength: things.length });
  const inside = (one: Entity): fc.Arbitrary<Entity> =>
    fc
      .record({ fields: any(one.fields), lines: any(one.lines), methods: any(one.methods) })
      .map((order) => ({ ...one, ...order }));
  return fc
    .tuple(fc.tuple(...entities.map(inside)).chain(any), any(lists))
    .map(([inOtherOrder, otherLists]): AccountModel => ({ ...rest, entities: inOtherOrder, lists: otherLists }));
}
