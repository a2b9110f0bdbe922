import {
  buildSchema,
  execute,
  Kind,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from "graphql";
import type { SandboxAnswer } from "../../../sandbox/sandbox-service.js";
import { readArguments } from "./read-arguments.js";
import type { Operations } from "./operations/operation.js";

export interface GraphqlOptions {
  /** SDL. */
  readonly schema: string;
  readonly operations: Operations;
  /** More operations than this in one document are refused with 400; null for no limit. */
  readonly aliasLimit: number | null;
  readonly introspection: boolean;
}

/**
 * Answers bodies of GraphQL requests. What is malformed or does not fit the schema gets 400, as documented; what an
 * operation refuses gets 200 with `errors` and null in its place, so that the others of one document still answer.
 * @see https://api.freeagent.network
 */
export function createGraphql(options: GraphqlOptions): (body: string) => Promise<SandboxAnswer> {
  const { operations, aliasLimit } = options;
  const schema = buildSchema(options.schema);
  const rules = options.introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const root = Object.fromEntries(
    Object.entries(operations).map(([name, answer]) => [name, (given: unknown) => answer(readArguments(given))]),
  );
  return async (body) => {
    const read = readRequest(body);
    if (typeof read === "string") return refuse(read);
    const fields = rootFields(read.document);
    const name = [...new Set(fields)].join("+");
    if (aliasLimit !== null && fields.length > aliasLimit) {
      return { ...refuse(`The document has ${fields.length} operations; ${aliasLimit} are allowed.`), name };
    }
    const complaints = validate(schema, read.document, rules);
    if (complaints.length > 0) return answer(400, { errors: complaints }, name);
    const result = await run(schema, root, read);
    return answer(result.data === undefined ? 400 : 200, result, name);
  };
}

interface GraphqlRequest {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
}

async function run(schema: GraphQLSchema, root: object, request: GraphqlRequest): Promise<ExecutionResult> {
  return execute({
    schema,
    document: request.document,
    rootValue: root,
    variableValues: request.variables,
    operationName: request.operationName,
  });
}

function readRequest(body: string): GraphqlRequest | string {
  try {
    const given = readArguments(JSON.parse(body));
    const variables = given.names().includes("variables") ? Object.fromEntries(given.entries("variables")) : {};
    return { document: parse(given.required("query")), variables, operationName: given.text("operationName") };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The root fields of all the document's operations, those in fragments too, each as often as it is asked for. */
function rootFields(document: DocumentNode): readonly string[] {
  const fragments = new Map<string, SelectionSetNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition.selectionSet);
  }
  const fieldsOf = (selections: SelectionSetNode, within: readonly string[]): readonly FieldNode[] =>
    selections.selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet, within);
      const { value } = selection.name;
      const fragment = within.includes(value) ? undefined : fragments.get(value);
      return fragment === undefined ? [] : fieldsOf(fragment, [...within, value]);
    });
  return document.definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .flatMap((definition) => fieldsOf(definition.selectionSet, []))
    .map((field) => field.name.value);
}

function refuse(message: string): SandboxAnswer {
  return answer(400, { errors: [{ message }] });
}

function answer(status: number, body: unknown, name?: string): SandboxAnswer {
  const sent = { status, headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  return name === undefined || name === "" ? sent : { ...sent, name };
}
