import type { DocumentNode, NameNode, visit as graphqlVisit } from "graphql";
import { blockComment, identifier, stringLiteral } from "../model/encoders.js";
import { upperFirst } from "../model/identifiers.js";
import { reservedTypeNames } from "../model/reserved-names.js";
import { compareText, type GraphqlApi, type GraphqlDocument } from "../model/model.js";
import type { GeneratedFile } from "../output/package.js";
import { problem, ProblemError } from "../problem/problem.js";
import { type DescribedOperation, describeOperations } from "./describe-operations.js";
import type { EmittedOperation, EmittedOperations } from "./operations.js";
import { code, type Code, comment, dataObject, disarmComments, printDoc, printTypeImport, textData } from "./print.js";
import type { ModuleStatement } from "./runtime-modules.js";
import { nameType } from "./types.js";

const bundledTypes = "./provider/operation-types.js";
const ownTypes = "./documents.js";

/**
 * One function an operation of the documents. The bundled ones were read, and their types made, when the tool was built;
 * the project's own, and all where the schema is the account's own, are read and typed now.
 */
export async function graphqlOperations(api: GraphqlApi, account: string): Promise<EmittedOperations> {
  const described = api.bundled ? await describeBundled(api) : await describeOperations(api.documents, api.schema);
  const documented = described.map(emittedOperation);
  const own = (await describeOperations(api.userDocuments, api.schema)).map(emittedOperation);
  refuseDoubles([...documented, ...own], account);

  const made = api.bundled ? api.userDocuments : [...api.documents, ...api.userDocuments];
  const files = made.length === 0 ? [] : [await printOperationTypes(api.schema, made)];
  const imports = api.bundled
    ? [...typeImport(documented, bundledTypes), ...typeImport(own, ownTypes)]
    : typeImport([...documented, ...own], ownTypes);
  const exports =
    files.length === 0 ? [] : [{ from: ownTypes, code: code`export type * from ${stringLiteral(ownTypes)};` }];
  return { operations: [...documented, ...own], imports, exports, files };
}

async function describeBundled({ documents, schema }: GraphqlApi): Promise<readonly DescribedOperation[]> {
  // Run from source, nothing was built.
  if (import.meta.url.endsWith(".ts")) return describeOperations(documents, schema);
  return (await import("./bundled-operations.js")).bundledOperations;
}

function emittedOperation({ name, kind, optional, reasons, text }: DescribedOperation): EmittedOperation {
  const [query, variables] = typeNames(name, kind);
  const doc = reasons.length === 0 ? null : printDoc([comment`@deprecated ${blockComment(reasons.join(" "))}`], 2);
  return {
    name: functionName(name),
    doc,
    input: { name: code`variables`, type: nameType(variables), optional },
    answer: nameType(query),
    data: dataObject({ effect: textData(kind === "query" ? "read" : "write"), text: textData(text) }),
  };
}

/** With a member `then`, `crm.operations` would be taken for a promise. */
function functionName(operation: string): string {
  const name = operation.charAt(0).toLowerCase() + operation.slice(1);
  return name === "then" ? "then_" : name;
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

/** As our own build types the bundled operations: see `codegen.yml`. */
const settings = {
  scalars: { ID: "string", JSON: "unknown", Date: "string", Upload: "Blob" },
  arrayInputCoercion: false,
  skipTypename: true,
  immutableTypes: true,
  namingConvention: { typeNames: "change-case-all#upperCaseFirst", transformUnderscore: true },
};

/**
 * `documents.d.ts`: the types of GraphQL operations, by graphql-codegen, in memory. Scalars that nobody described are
 * `unknown`.
 *
 * @throws ProblemError `output.document-invalid` where the documents do not fit the schema.
 */
export async function printOperationTypes(sdl: string, documents: readonly GraphqlDocument[]): Promise<GeneratedFile> {
  const [{ codegen, typescriptOperations }, graphql] = await Promise.all([
    import("../vendor/graphql-codegen.js"),
    // By its file: some resolvers would take another copy than graphql-codegen does.
    import("graphql/index.js"),
  ]);
  const { buildASTSchema, parse, Source } = graphql;
  try {
    const parsed = documents.map(({ file, text }) => ({ location: file, document: parse(new Source(text, file)) }));
    const own = withOwnNames(graphql.visit, parse(sdl), parsed);
    const text = await codegen({
      filename: "documents.d.ts",
      schema: own.schema,
      schemaAst: buildASTSchema(own.schema),
      documents: [...own.documents],
      plugins: [{ typescriptOperations: { ...settings, defaultScalarType: "unknown" } }],
      pluginMap: { typescriptOperations },
      config: {},
    });
    return {
      path: "documents.d.ts",
      text: `${disarmComments(text).trimEnd()}\n`,
      plan: { kind: "kinds", kinds: ["type"] },
    };
  } catch (cause) {
    const message = `graphql-codegen refused the documents: ${cause instanceof Error ? cause.message : String(cause)}`;
    throw new ProblemError([problem("output.document-invalid", message)], { cause });
  }
}

interface ParsedDocument {
  readonly location: string;
  readonly document: DocumentNode;
}

/**
 * The schema and the documents with names that do not meet in one file: operations begin with a large letter, as
 * `constructor` and `toString` are members of every object; fragments that differ by case of their first letter, inputs and enumerations that are called like another
 * type, or like one of TypeScript's, get a number. Only types are made of these; what is sent has its own names.
 */
function withOwnNames(
  visit: typeof graphqlVisit,
  schema: DocumentNode,
  documents: readonly ParsedDocument[],
): { readonly schema: DocumentNode; readonly documents: readonly ParsedDocument[] } {
  const taken = new Set([...reservedTypeNames, "Exact"]);
  for (const definition of documents.flatMap(({ document }) => document.definitions)) {
    if (definition.kind === "OperationDefinition") {
      for (const name of typeNames(definition.name?.value ?? "", definition.operation)) taken.add(name);
    }
  }
  const fragments = new Map<string, string>();
  for (const definition of documents.flatMap(({ document }) => document.definitions)) {
    if (definition.kind !== "FragmentDefinition") continue;
    const { value } = definition.name;
    let name = upperFirst(value);
    for (let number = 2; taken.has(`${name}Fragment`); number += 1) name = `${upperFirst(value)}${number}`;
    taken.add(`${name}Fragment`);
    fragments.set(value, name);
  }
  const renamed = new Map<string, string>();
  for (const definition of schema.definitions) {
    if (definition.kind !== "EnumTypeDefinition" && definition.kind !== "InputObjectTypeDefinition") continue;
    const { value } = definition.name;
    let name = upperFirst(value);
    for (let number = 2; taken.has(name); number += 1) name = `${upperFirst(value)}${number}`;
    taken.add(name);
    if (name !== upperFirst(value)) renamed.set(value, name);
  }
  const rename = <N extends { readonly name: NameNode }>(node: N): N | undefined => {
    const name = renamed.get(node.name.value);
    return name === undefined ? undefined : { ...node, name: { ...node.name, value: name } };
  };
  const renameFragment = <N extends { readonly name: NameNode }>(node: N): N => {
    const { value } = node.name;
    return { ...node, name: { ...node.name, value: fragments.get(value) ?? value } };
  };
  const types = {
    NamedType: rename,
    EnumTypeDefinition: rename,
    EnumTypeExtension: rename,
    InputObjectTypeDefinition: rename,
    InputObjectTypeExtension: rename,
  };
  return {
    schema: renamed.size === 0 ? schema : visit(schema, types),
    documents: documents.map(({ location, document }) => ({
      location,
      document: visit(document, {
        NamedType: rename,
        FragmentDefinition: renameFragment,
        FragmentSpread: renameFragment,
        OperationDefinition: (node) =>
          node.name === undefined ? undefined : { ...node, name: { ...node.name, value: upperFirst(node.name.value) } },
      }),
    })),
  };
}
