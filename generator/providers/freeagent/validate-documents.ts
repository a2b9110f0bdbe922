import type {
  DocumentNode,
  GraphQLError,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
  TypeNode,
} from "graphql";
import type { GraphqlDocument } from "../../model/model.js";
import { type Place, problem, type Problem } from "../../problem/problem.js";
import { graphqlJs } from "./graphql-js.js";

/**
 * Holds the project's own documents against the schema: syntax, names, fields, types, with graphql-js's suggestions.
 * All documents are taken together, so that a fragment of one may be used in another. Each operation needs a name that
 * neither another one nor one of the vendor's operations (`taken`) has, as it becomes a function of that name.
 */
export function validateDocuments(
  schema: GraphQLSchema,
  documents: readonly GraphqlDocument[],
  taken: ReadonlySet<string>,
): readonly Problem[] {
  const graphql = graphqlJs();
  const { concatAST, specifiedRules, validate } = graphql;
  const { LoneAnonymousOperationRule, NoUnusedFragmentsRule, UniqueOperationNamesRule } = graphql;
  const parsed = documents.map(parseDocument);
  const syntax = parsed.flatMap((result) => (result.kind === "problem" ? [result.problem] : []));
  const trees = parsed.flatMap((result) => (result.kind === "tree" ? [result.tree] : []));
  const names = checkNames(trees, taken);
  // Broken files would only make their fragments look missing.
  if (syntax.length > 0) return [...syntax, ...names];
  // Names are checked here, and more strictly.
  const rules = specifiedRules.filter(
    (rule) =>
      rule !== UniqueOperationNamesRule && rule !== LoneAnonymousOperationRule && rule !== NoUnusedFragmentsRule,
  );
  const whole = concatAST(trees);
  const large = largeOperations(whole);
  if (large.length > 0) return [...names, ...large];
  const errors = validate(schema, whole, rules);
  const unused = validate(schema, whole, [NoUnusedFragmentsRule]).map((error) => {
    return problem("freeagent.unused-fragment", error.message, placeOf(error), { severity: "warning" });
  });
  const refused = trees.flatMap(subscriptions);
  if (errors.length === 0) return [...names, ...refused, ...trees.flatMap(uploads), ...unused];
  return [
    ...refused,
    ...names,
    ...errors.map((error) => problem("freeagent.invalid-document", error.message, placeOf(error))),
  ];
}

/** The name of the function that an operation becomes. */
function functionName(operation: string): string {
  return operation.charAt(0).toLowerCase() + operation.slice(1);
}

type Parsed =
  { readonly kind: "tree"; readonly tree: DocumentNode } | { readonly kind: "problem"; readonly problem: Problem };

/** Levels of a document: whoever walks one goes as deep. */
const mostLevels = 100;
/** Selections of an operation, its fragments written out: checking them compares each with others. */
const mostSelections = 5000;

function parseDocument({ file, text }: GraphqlDocument): Parsed {
  const { GraphQLError, parse, Source } = graphqlJs();
  const deep = tooDeepAt(text);
  if (deep !== null) {
    const message = `The document is nested deeper than ${mostLevels} levels.`;
    const place = { kind: "file", file, line: text.slice(0, deep).split("\n").length } as const;
    return { kind: "problem", problem: problem("freeagent.invalid-document", message, place) };
  }
  try {
    return { kind: "tree", tree: parse(new Source(text, file)) };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { kind: "problem", problem: problem("freeagent.invalid-document", error.message, placeOf(error)) };
  }
}

function checkNames(trees: readonly DocumentNode[], taken: ReadonlySet<string>): readonly Problem[] {
  const seen = new Set<string>();
  return trees.flatMap(operationsOf).flatMap((operation) => {
    const given = operation.name?.value;
    if (given === undefined) return [nameProblem(operation, `An operation without a name (a ${operation.operation}).`)];
    const name = functionName(given);
    const message = name.startsWith("__")
      ? `The operation ${given} has a name that GraphQL keeps to itself.`
      : taken.has(name)
        ? `The operation ${given} has the name of one of the vendor's operations.`
        : seen.has(name)
          ? `There is more than one operation ${given}; the first letter's case makes no difference.`
          : null;
    seen.add(name);
    return message === null ? [] : [nameProblem(operation, message)];
  });
}

/** Where a text opens more brackets than it may; null where it does not. Those in comments and texts count, too. */
function tooDeepAt(text: string): number | null {
  let level = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}()]/g)) {
    level += "[{(".includes(bracket) ? 1 : -1;
    if (level > mostLevels) return index;
  }
  return null;
}

/** Operations whose fragments, each spread by the next one twice, amount to more than anyone writes. */
function largeOperations(whole: DocumentNode): readonly Problem[] {
  const { GraphQLError } = graphqlJs();
  const fragments = new Map(
    whole.definitions.flatMap((one) => (one.kind === "FragmentDefinition" ? [[one.name.value, one] as const] : [])),
  );
  const sizes = new Map<string, number>();
  const sizeOf = ({ selectionSet }: { readonly selectionSet?: SelectionSetNode | undefined }): number => {
    let size = 0;
    for (const selection of selectionSet?.selections ?? []) {
      size += 1 + (selection.kind === "FragmentSpread" ? spreadSize(selection.name.value) : sizeOf(selection));
      if (size > mostSelections) return size;
    }
    return size;
  };
  // A fragment within itself is told of by graphql-js.
  const spreadSize = (name: string): number => {
    const known = sizes.get(name);
    if (known !== undefined) return known;
    sizes.set(name, 0);
    const fragment = fragments.get(name);
    const size = fragment === undefined ? 0 : sizeOf(fragment);
    sizes.set(name, size);
    return size;
  };
  return operationsOf(whole).flatMap((operation) => {
    if (sizeOf(operation) <= mostSelections) return [];
    const message = `${operation.name?.value ?? "An operation"} asks for more than ${mostSelections} things, its fragments written out.`;
    return [problem("freeagent.invalid-document", message, placeOf(new GraphQLError(message, { nodes: operation })))];
  });
}

/** They would need a connection that stays open, of which nothing is documented. */
function subscriptions(tree: DocumentNode): readonly Problem[] {
  const { GraphQLError } = graphqlJs();
  return operationsOf(tree).flatMap((operation) => {
    if (operation.operation !== "subscription") return [];
    const message = `${operation.name?.value ?? "An operation"} is a subscription, which the client does not carry out.`;
    const place = placeOf(new GraphQLError(message, { nodes: operation }));
    return [problem("freeagent.subscription", message, place)];
  });
}

/** Whether a file has nothing but white space, commas and comments. */
export function isEmptyDocument({ text }: GraphqlDocument): boolean {
  return /^(?:[\s,\uFEFF]|#.*)*$/.test(text);
}

export function emptyProblems(documents: readonly GraphqlDocument[]): readonly Problem[] {
  return documents.filter(isEmptyDocument).map(({ file }) => {
    const message = `${file} has nothing in it.`;
    return problem("freeagent.empty-document", message, { kind: "file", file }, { severity: "warning" });
  });
}

/** How the server takes a file beside a document is published nowhere, so a client that sent one would guess. */
function uploads(tree: DocumentNode): readonly Problem[] {
  const { GraphQLError } = graphqlJs();
  return operationsOf(tree).flatMap(({ variableDefinitions = [] }) =>
    variableDefinitions.flatMap((definition) => {
      if (namedType(definition.type) !== "Upload") return [];
      const message = `$${definition.variable.name.value} is a file, and how the CRM takes files is not documented.`;
      return [problem("freeagent.upload-variable", message, placeOf(new GraphQLError(message, { nodes: definition })))];
    }),
  );
}

function namedType(type: TypeNode): string {
  return type.kind === "NamedType" ? type.name.value : namedType(type.type);
}

function operationsOf(tree: DocumentNode): readonly OperationDefinitionNode[] {
  return tree.definitions.flatMap((definition) => (definition.kind === "OperationDefinition" ? [definition] : []));
}

function nameProblem(operation: OperationDefinitionNode, message: string): Problem {
  const { GraphQLError } = graphqlJs();
  return problem(
    "freeagent.operation-name",
    message,
    placeOf(new GraphQLError(message, { nodes: operation.name ?? operation })),
  );
}

function placeOf(error: GraphQLError): Place | null {
  const file = error.source?.name;
  const location = error.locations?.[0];
  if (file === undefined) return null;
  return { kind: "file", file, ...(location && { line: location.line, column: location.column }) };
}
