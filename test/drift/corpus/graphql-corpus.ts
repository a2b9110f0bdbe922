import type { Mark } from "./corpus-row.js";

/** A GraphQL schema and what becomes of it; the operation selects all that there is and takes all that it can. */
export interface GraphqlRow {
  readonly what: string;
  readonly flow: "request" | "answer";
  readonly before: string;
  readonly after: string;
  readonly mark: Mark;
}

const base = `
  type Query { contact(limit: Int = 10, by: Filter): Contact any: Any named: Named! }
  interface Named { name: String! }
  type Contact implements Named { name: String! phone: String kind: Kind tags: [String!] }
  type Deal implements Named { name: String! total: Int! }
  type Spare { a: Int }
  union Any = Contact | Deal
  enum Kind { LEAD CLIENT }
  enum Order { UP DOWN }
  input Filter { order: Order name: String least: Int = 1 must: Int! }
`;

/** What a consumer asks for, of a schema that has it all. */
export const graphqlOperation = `
  query all($limit: Int, $by: Filter) {
    contact(limit: $limit, by: $by) { name phone kind tags }
    any { __typename ... on Contact { phone } ... on Deal { total } }
    named { __typename name }
  }
`;

type Line = readonly [what: string, flow: GraphqlRow["flow"], from: string, to: string, there: Mark, back: Mark | null];

const lines: readonly Line[] = [
  ["a type", "answer", "type Spare", "type Tag { a: Int } type Spare", "S", "B"],
  ["a field of a type", "answer", "phone: String", "phone: String fax: String", "S", "B"],
  ["a field that is selected is gone", "answer", "phone: String", "", "B!", null],
  ["a field may be null", "answer", "total: Int!", "total: Int", "B!", "-"],
  ["a field is of another type", "answer", "phone: String", "phone: Int", "B!", "B!"],
  ["a list's items may be null", "answer", "tags: [String!]", "tags: [String]", "B!", "-"],
  ["a field becomes a list", "answer", "phone: String", "phone: [String]", "B!", "B!"],
  ["a value of what is answered", "answer", "LEAD CLIENT", "LEAD CLIENT FRIEND", "B!", "D"],
  ["a value of what is sent", "request", "UP DOWN", "UP DOWN SIDE", "S", "B!"],
  ["a member of a union", "answer", "Contact | Deal", "Contact | Deal | Spare", "B!", null],
  [
    "a type of an interface",
    "answer",
    "type Spare { a: Int }",
    "type Spare implements Named { a: Int name: String! }",
    "B!",
    "B",
  ],
  [
    "a new type of an interface",
    "answer",
    "type Spare",
    "type Tag implements Named { name: String! } type Spare",
    "B!",
    "B",
  ],
  ["an optional input field", "request", "name: String least", "name: String more: Int least", "D", "B!"],
  ["a required input field", "request", "name: String least", "name: String more: Int! least", "B!", "B!"],
  [
    "a required input field with a default",
    "request",
    "name: String least",
    "name: String more: Int! = 1 least",
    "D",
    "B!",
  ],
  ["an input field is required, or not", "request", "must: Int!", "must: Int", "-", "B!"],
  ["an input field of another type", "request", "name: String least", "name: Int least", "B!", "B!"],
  ["an input field's default", "request", "least: Int = 1", "least: Int = 2", "D", "D"],
  ["an input field's default is gone", "request", "least: Int = 1", "least: Int", "D", "D"],
  ["an argument's default", "request", "limit: Int = 10", "limit: Int = 20", "D", "D"],
  ["an argument's default is gone", "request", "limit: Int = 10", "limit: Int", "D", "D"],
  ["an optional argument", "request", "limit: Int = 10", "limit: Int = 10, page: Int", "D", "B"],
  ["a required argument", "request", "limit: Int = 10", "limit: Int = 10, page: Int!", "B!", null],
  ["an argument that is given is gone", "request", "limit: Int = 10, ", "", "B!", null],
  ["an argument of another type", "request", "limit: Int = 10", "limit: String", "B!", null],
  ["a field is deprecated", "answer", "phone: String", "phone: String @deprecated", "D", "S"],
  ["a value is deprecated", "answer", "LEAD CLIENT", "LEAD CLIENT @deprecated", "D", "S"],
  ["an argument is deprecated", "request", "limit: Int = 10", "limit: Int = 10 @deprecated", "D", "S"],
  ["an input field is deprecated", "request", "name: String least", "name: String @deprecated least", "D", "S"],
  ["descriptions, order", "answer", "LEAD CLIENT", '"It" CLIENT LEAD', "-", "-"],
];

/** Both ways, where the operation can be asked of what is before. */
export const graphqlCorpus: readonly GraphqlRow[] = lines.flatMap(([what, flow, from, to, there, back]) => {
  const other = base.replace(from, to);
  const row = { what: `${what}: there`, flow, before: base, after: other, mark: there };
  return back === null ? [row] : [row, { what: `${what}: back`, flow, before: other, after: base, mark: back }];
});
