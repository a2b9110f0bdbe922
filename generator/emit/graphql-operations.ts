import type { DocumentNode, FragmentDefinitionNode, OperationDefinitionNode } from "graphql";
import { blockComment, identifier } from "../model/encoders.js";
import type { GraphqlApi, GraphqlDocument } from "../model/api.js";
import { compareText } from "../model/compare-text.js";
import { upperFirst } from "../model/identifiers.js";
import { problem, ProblemError } from "../problem/problem.js";
import { code, type Code } from "./code.js";
import type { EmittedOperation, EmittedOperations } from "./emit-operations.js";
import { rootDeprecations } from "./graphql-deprecations.js";
import { comment, printDoc } from "./layout/print-doc.js";
import { dataObject, textData } from "./layout/print-data.js";
import { printTypeImport } from "./layout/print-names.js";
import { nameType } from "./layout/type-text.js";
import { printOperationTypes } from "./print-operation-types.js";
import type { ModuleStatement } from "./runtime-modules.js";

const bundledTypes = "./provider/operation-types.js";
const ownTypes = "./documents.js";

/**
 * One function an operation of the documents. The types of the bundled ones were made when the tool was built; those of
 * the project's own, and of all where the schema is the account's own, are made now.
 */
export async function graphqlOperations(api: GraphqlApi, account: string): Promise<EmittedOperations> {
  const { parse, stripIgnoredCharacters, print } = await import("graphql/language/index.js").then(async (language) => {
    const { stripIgnoredCharacters: strip } = await import("graphql/utilities/stripIgnoredCharacters.js");
    return { ...language, stripIgnoredCharacters: strip };
  });
  const deprecations = rootDeprecations(parse(api.schema, { noLocation: true }));
  const read = (documents: readonly GraphqlDocument[]) =>
    documents.map(({ text }) => parse(text, { noLocation: true }));
  const emit = (documents: readonly DocumentNode[]) => {
    const fragments = fragmentsOf(documents);
    return operationsOf(documents).map((operation) => {
      const used = fragmentsUsed(operation, fragments);
      return emittedOperation(
        operation,
        stripIgnoredCharacters([operation, ...used].map(print).join("\n")),
        deprecations,
      );
    });
  };
  const documented = emit(read(api.documents));
  const own = emit(read(api.userDocuments));
  refuseDoubles([...documented, ...own], account);

  const made = api.bundled ? api.userDocuments : [...api.documents, ...api.userDocuments];
  const files = made.length === 0 ? [] : [await printOperationTypes(api.schema, made)];
  const imports = api.bundled
    ? [...typeImport(documented, bundledTypes), ...typeImport(own, ownTypes)]
    : typeImport([...documented, ...own], ownTypes);
  return { operations: [...documented, ...own], imports, files };
}

function emittedOperation(
  operation: OperationDefinitionNode,
  text: string,
  deprecations: ReadonlyMap<string, string>,
): EmittedOperation {
  const name = operation.name?.value ?? "";
  const [query, variables] = typeNames(name, operation.operation);
  const optional = (operation.variableDefinitions ?? []).every(
    ({ type, defaultValue }) => type.kind !== "NonNullType" || defaultValue !== undefined,
  );
  const reasons = operation.selectionSet.selections.flatMap((selection) =>
    selection.kind === "Field" ? (deprecations.get(selection.name.value) ?? []) : [],
  );
  const doc = reasons.length === 0 ? null : printDoc([comment`@deprecated ${blockComment(reasons.join(" "))}`], 2);
  return {
    name: name.charAt(0).toLowerCase() + name.slice(1),
    doc,
    input: { name: code`variables`, type: nameType(variables), optional },
    answer: nameType(query),
    data: dataObject({ effect: textData(operation.operation === "query" ? "read" : "write"), text: textData(text) }),
  };
}

/** As graphql-codegen calls them, told to raise the first letter and nothing else. */
function typeNames(name: string, operation: string): readonly [query: Code, variables: Code] {
  const query = upperFirst(name) + upperFirst(operation);
  return [code`${identifier(query)}`, code`${identifier(`${query}Variables`)}`];
}

function typeImport(operations: readonly EmittedOperation[], from: string): readonly ModuleStatement[] {
  const names = operations
    .flatMap(({ answer, input }) => [answer, input.type])
    .flatMap((type) => (type.kind === "name" ? [code`${type.text}`] : []))
    .toSorted(compareText);
  return names.length === 0 ? [] : [{ from, code: printTypeImport(names, from) }];
}

function operationsOf(documents: readonly DocumentNode[]): readonly OperationDefinitionNode[] {
  return documents.flatMap(({ definitions }) =>
    definitions.flatMap((definition) => (definition.kind === "OperationDefinition" ? [definition] : [])),
  );
}

function fragmentsOf(documents: readonly DocumentNode[]): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    documents.flatMap(({ definitions }) =>
      definitions.flatMap((definition) =>
        definition.kind === "FragmentDefinition" ? [[definition.name.value, definition] as const] : [],
      ),
    ),
  );
}

/** The fragments that an operation spreads, and those that these spread, sorted by name. */
function fragmentsUsed(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): readonly FragmentDefinitionNode[] {
  const used = new Map<string, FragmentDefinitionNode>();
  const visit = ({ selectionSet }: Pick<Partial<OperationDefinitionNode>, "selectionSet">): void => {
    for (const selection of selectionSet?.selections ?? []) {
      if (selection.kind !== "FragmentSpread") {
        visit(selection);
        continue;
      }
      const fragment = fragments.get(selection.name.value);
      if (fragment === undefined || used.has(selection.name.value)) continue;
      used.set(selection.name.value, fragment);
      visit(fragment);
    }
  };
  visit(operation);
  return [...used.values()].toSorted((left, right) => compareText(left.name.value, right.name.value));
}

function refuseDoubles(operations: readonly EmittedOperation[], account: string): void {
  const seen = new Set<string>();
  const bad = operations.filter(({ name }) => name === "" || seen.size === seen.add(name).size);
  if (bad.length === 0) return;
  throw new ProblemError(
    bad.map(({ name }) => {
      const message = name === "" ? "An operation has no name." : `Two operations are called ${name}.`;
      return problem("output.document-name", message, { kind: "account", account });
    }),
  );
}
