import fc from "fast-check";

type Members = Readonly<Record<string, unknown>>;

/** How a server answers a part of the metadata. */
export type Answered = "well" | "refused" | "null" | "text";

/** A field or a choice as it is, and as it is answered: some other value, or one that may be read all the same. */
export interface OddPart {
  readonly truth: Members;
  readonly answered: unknown;
  /** Whether all that is true of it can be read from the answer. */
  readonly whole: boolean;
}

export interface OddApp {
  readonly identity: OddPart;
  readonly name: string;
  readonly fields: readonly OddPart[];
  readonly shown: Answered;
  readonly all: Answered;
}

export interface OddList {
  readonly id: string;
  readonly choices: readonly OddPart[];
  readonly how: Answered;
}

/** What is true of an account, and what its server makes of that. */
export interface OddAccount {
  readonly apps: readonly OddApp[];
  readonly lists: readonly OddList[];
  /** Of what is refused: it is told by its place beside the rest, by its place without the rest, or for the whole request. */
  readonly strict: "beside" | "by place" | "whole";
}

const answered = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Answered>("well") },
  { weight: 1, arbitrary: fc.constantFrom<Answered>("refused", "null", "text") },
);

const flags = fc
  .constantFrom<readonly (readonly [unknown, boolean | null])[]>([
    [true, true],
    [1, true],
    ["1", true],
    ["true", true],
    [false, false],
    [0, false],
    ["false", false],
    [null, null],
    [undefined, null],
  ])
  .chain((pairs) => fc.constantFrom(...pairs));

/** The part as it is, or with a member missing or made odd. */
function spoilt(part: Members, needed: readonly string[], other: readonly string[]): fc.Arbitrary<OddPart> {
  const well = fc.constant<OddPart>({ truth: part, answered: part, whole: true });
  const bad = (answered: unknown): OddPart => ({ truth: part, answered, whole: false });
  const odd = fc.oneof(
    fc.constant(bad(null)),
    fc.constant(bad("nonsense")),
    fc.constantFrom(...needed).map((key) => bad({ ...part, [key]: null })),
    fc.constantFrom(...needed).map((key) => bad({ ...part, [key]: { odd: true } })),
    fc.constantFrom(...other).map((key) => bad({ ...part, [key]: { odd: true } })),
  );
  return fc.oneof({ weight: 8, arbitrary: well }, { weight: 1, arbitrary: odd });
}

function field(app: string, index: number, lists: readonly string[]): fc.Arbitrary<OddPart> {
  const truth = fc.record({ label: fc.string({ maxLength: 8 }), list: fc.constantFrom(null, ...lists) });
  return fc.tuple(truth, flags).chain(([{ label, list }, [sent, meant]]) => {
    const known = {
      id: `f-${app}-${index}`,
      name: `${app}_field${index}`,
      name_label: label,
      main_type: "text",
      catalog_type_id: list,
    };
    return spoilt(known, ["id", "name"], ["name_label", "main_type", "catalog_type_id", "is_visible"]).map((part) => ({
      ...part,
      truth: { ...part.truth, is_required: meant },
      answered:
        typeof part.answered === "object" && part.answered !== null
          ? { ...part.answered, is_required: sent }
          : part.answered,
    }));
  });
}

function app(name: string, lists: readonly string[]): fc.Arbitrary<OddApp> {
  const identity = { entity_id: `e-${name}`, name, label: name.toUpperCase(), label_plural: null, display_name: "x" };
  return fc.record({
    identity: spoilt(identity, ["entity_id", "name"], ["label", "label_plural"]),
    name: fc.constant(name),
    fields: fc
      .integer({ min: 0, max: 4 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => field(name, index, lists)))),
    shown: answered,
    all: answered,
  });
}

function list(id: string): fc.Arbitrary<OddList> {
  const choice = (index: number) => {
    const known = { id: `c-${id}-${index}`, name: `Choice ${index}`, order: index };
    return spoilt(known, ["id", "name"], ["order"]);
  };
  const choices = fc
    .integer({ min: 0, max: 3 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => choice(index))));
  return fc.record({ id: fc.constant(id), choices, how: answered });
}

export const oddAccount: fc.Arbitrary<OddAccount> = fc.integer({ min: 0, max: 2 }).chain((count) => {
  const ids = Array.from({ length: count }, (_, index) => `list-${index}`);
  return fc.record({
    apps: fc
      .integer({ min: 1, max: 5 })
      .chain((most) => fc.tuple(...Array.from({ length: most }, (_, index) => app(`app${index}`, ids)))),
    lists: fc.tuple(...ids.map(list)),
    strict: fc.constantFrom("beside", "by place", "whole"),
  });
});

/** The account's server, without a network. */
export function serverOf({ apps, lists, strict }: OddAccount): typeof globalThis.fetch {
  const listOf = new Map(apps.flatMap((one) => one.fields.map(({ truth }) => [truth["id"], truth["catalog_type_id"]])));
  const resolve = (
    operation: string,
    about: unknown,
    isAll: boolean,
  ): { readonly how: Answered; readonly value: unknown } => {
    if (operation === "getEntities") return { how: "well", value: apps.map(({ identity }) => identity.answered) };
    if (operation === "getFields") {
      const found = apps.find(({ name }) => name === about);
      return { how: (isAll ? found?.all : found?.shown) ?? "null", value: found?.fields.map((one) => one.answered) };
    }
    const found = lists.find(({ id }) => id === listOf.get(about));
    return { how: found?.how ?? "null", value: found?.choices.map((one) => one.answered) };
  };
  return async (input, init) => {
    if (String(input).endsWith("/oauth/token")) return Response.json({ access_token: "t", expires_in: 3600 });
    const { query, variables }: { readonly query: string; readonly variables: Members } = JSON.parse(
      String(init?.body),
    );
    if (query.includes("__schema"))
      return Response.json({ errors: [{ message: "No introspection" }] }, { status: 400 });
    const data: Record<string, unknown> = {};
    const errors: object[] = [];
    for (const [, alias, operation = "", variable = "", rest = ""] of query.matchAll(question)) {
      const name = alias ?? operation;
      const { how, value } = resolve(operation, variables[variable], rest.includes("true"));
      data[name] = how === "well" ? value : how === "text" ? "soon" : null;
      if (how === "refused") errors.push({ message: `No right to ${String(variables[variable])}`, path: [name] });
    }
    if (errors.length === 0) return Response.json({ data });
    if (strict === "whole")
      return Response.json({ errors: [{ message: "Something is not allowed" }] }, { status: 400 });
    return Response.json({ data: strict === "beside" ? data : null, errors });
  };
}

const question = /(?:(\w+): )?(getEntities|getFields|getFieldItems)(?:\(\w+: \$(\w+)([^)]*)\))? \{/g;
