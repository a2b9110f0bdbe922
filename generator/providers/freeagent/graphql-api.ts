import type { GraphQLSchema } from "graphql";
import { compareText, type GraphqlApi, type GraphqlDocument } from "../../model/model.js";
import { problem, type Problem, ProblemError } from "../../problem/problem.js";
import type { Snapshot } from "../../snapshot/snapshot.js";
import { bundledDocuments, bundledSdl } from "./graphql-documents.js";
import { graphqlJs } from "./graphql-js.js";
import type { Metadata } from "./metadata.js";
import { extendedSchema } from "./extend-schema.js";
import { emptyProblems, isEmptyDocument, validateDocuments } from "./validate-documents.js";

interface InterpretedApi {
  readonly api: GraphqlApi;
  readonly problems: readonly Problem[];
}

/**
 * The API of the account: the live schema where the snapshot has one, else the documented one, and the operations that
 * fit it. Documented operations that a live schema does not take are left out, and reported.
 */
export function graphqlApi(
  { account, files }: Snapshot,
  { url }: Metadata,
  userDocuments: readonly GraphqlDocument[],
): InterpretedApi {
  const live = files.get("schema.graphql");
  const documents = bundledDocuments();
  const bundled = live === undefined;
  // The documented operations fit the documented schema; to load graphql-js and build it takes a while.
  if (bundled && userDocuments.length === 0) {
    return { api: { kind: "graphql", url, schema: bundledSdl(), bundled, documents, userDocuments }, problems: [] };
  }
  const { schema, problems } = extendedSchema(live ?? bundledSdl(), userDocuments);
  const own = userDocuments.filter((document) => document.extendsSchema !== true && !isEmptyDocument(document));
  const api: GraphqlApi = { kind: "graphql", url, schema, bundled, documents, userDocuments: own };

  const built = build(account, schema);
  const misfits = live === undefined ? [] : misfitsOf(built);
  const names = new Set(documents.map(operationName));
  return {
    api: { ...api, documents: documents.filter((document) => !misfits.includes(operationName(document))) },
    problems: [
      ...misfitProblems(account, misfits),
      ...scalarProblems(account, built),
      ...problems,
      ...emptyProblems(userDocuments),
      ...validateDocuments(built, own, names),
    ],
  };
}

/** How a live schema differs from the documented one: what it does not take any more, and what it has besides. */
export function reportDifferences(account: string, schema: string): readonly Problem[] {
  const live = build(account, schema);
  return [
    ...misfitProblems(account, misfitsOf(live)),
    ...additionProblems(account, live),
    ...scalarProblems(account, live),
  ];
}

function misfitProblems(account: string, misfits: readonly string[]): readonly Problem[] {
  if (misfits.length === 0) return [];
  const message = `The live schema of ${account} does not take these documented operations: ${misfits.join(", ")}.`;
  return [problem("freeagent.live-schema", message, { kind: "account", account }, { severity: "warning" })];
}

/** Queries and mutations that no document describes: the project's own documents may use them. */
function additionProblems(account: string, live: GraphQLSchema): readonly Problem[] {
  const documented = new Set(rootFields(build(account, bundledSdl())));
  const added = rootFields(live).filter((name) => !documented.has(name));
  if (added.length === 0) return [];
  const shown = added.slice(0, 10).join(", ") + (added.length > 10 ? `, and ${added.length - 10} more` : "");
  const message = `The live schema of ${account} has what is not documented: ${shown}.`;
  const hint = "Nothing has to be done; operations of your own may use it: see `documents` in codegen.yml.";
  return [problem("freeagent.live-schema", message, { kind: "account", account }, { severity: "warning", hint })];
}

function rootFields(schema: GraphQLSchema): readonly string[] {
  return [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.keys(type?.getFields() ?? {}));
}

/** Scalars that are typed; the values of any other one are not known. */
const knownScalars: ReadonlySet<string> = new Set(["JSON", "Date", "Upload"]);

function scalarProblems(account: string, schema: GraphQLSchema): readonly Problem[] {
  const { isScalarType, isSpecifiedScalarType } = graphqlJs();
  const unknown = Object.values(schema.getTypeMap())
    .filter((type) => isScalarType(type) && !isSpecifiedScalarType(type) && !knownScalars.has(type.name))
    .map(({ name }) => name)
    .toSorted(compareText);
  if (unknown.length === 0) return [];
  const message = `The live schema of ${account} has scalars that are not known: ${unknown.join(", ")}; typed unknown.`;
  return [problem("freeagent.unknown-scalar", message, { kind: "account", account }, { severity: "warning" })];
}

function misfitsOf(schema: GraphQLSchema): readonly string[] {
  const { parse, validate } = graphqlJs();
  return bundledDocuments()
    .filter(({ text }) => validate(schema, parse(text)).length > 0)
    .map(operationName);
}

function operationName({ file }: GraphqlDocument): string {
  return file.slice(file.lastIndexOf("/") + 1, -".graphql".length);
}

function build(account: string, sdl: string): GraphQLSchema {
  const { buildSchema, validateSchema } = graphqlJs();
  try {
    const schema = buildSchema(sdl);
    const [error] = validateSchema(schema);
    if (error === undefined) return schema;
    throw error;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const message = `schema.graphql of ${account} is not a GraphQL schema: ${reason}`;
    throw new ProblemError([problem("snapshot.invalid", message, { kind: "account", account })], { cause });
  }
}
