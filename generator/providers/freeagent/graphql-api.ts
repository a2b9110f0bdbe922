import { buildSchema, GraphQLError, parse, validate, type GraphQLSchema } from "graphql";
import type { GraphqlApi, GraphqlDocument } from "../../model/api.js";
import { problem, ProblemError, type Problem } from "../../problem/problem.js";
import type { Snapshot } from "../../snapshot/snapshot.js";
import { bundledDocuments, bundledSdl } from "./graphql-documents.js";
import type { Metadata } from "./metadata.js";
import { validateDocuments } from "./validate-documents.js";

/**
 * The API of the account: the live schema where the snapshot has one, else the documented one, and the operations that
 * fit it. Documented operations that a live schema does not take are left out, and reported.
 */
export function graphqlApi(
  snapshot: Snapshot,
  metadata: Metadata,
  userDocuments: readonly GraphqlDocument[],
): { readonly api: GraphqlApi; readonly problems: readonly Problem[] } {
  const live = snapshot.files.get("schema.graphql");
  const sdl = live ?? bundledSdl();
  const schema = buildLive(snapshot.account, sdl);
  const documented = bundledDocuments();
  const fitting = live === undefined ? documented : documented.filter(({ text }) => fits(schema, text));
  const taken = new Set(documented.map(operationName));
  const api: GraphqlApi = {
    kind: "graphql",
    url: metadata.url,
    schema: sdl,
    bundled: live === undefined,
    documents: fitting,
    userDocuments,
  };
  const left = documented.filter((document) => !fitting.includes(document)).map(operationName);
  const problems = [
    ...(left.length === 0 ? [] : [leftOut(snapshot.account, left)]),
    ...validateDocuments(schema, userDocuments, taken),
  ];
  return { api, problems };
}

/** Documented operations that a schema does not take, by name. */
export function misfits(schema: GraphQLSchema): readonly string[] {
  return bundledDocuments()
    .filter(({ text }) => !fits(schema, text))
    .map(operationName);
}

function fits(schema: GraphQLSchema, text: string): boolean {
  return validate(schema, parse(text)).length === 0;
}

function operationName({ file }: GraphqlDocument): string {
  return file.slice(file.lastIndexOf("/") + 1, -".graphql".length);
}

function leftOut(account: string, names: readonly string[]): Problem {
  const message = `The live schema of ${account} does not take these documented operations: ${names.join(", ")}.`;
  return problem("freeagent.live-schema", message, { kind: "account", account }, { severity: "warning" });
}

function buildLive(account: string, sdl: string): GraphQLSchema {
  try {
    return buildSchema(sdl);
  } catch (cause) {
    if (!(cause instanceof GraphQLError)) throw cause;
    const message = `schema.graphql of ${account} is not a GraphQL schema: ${cause.message}`;
    throw new ProblemError([problem("snapshot.invalid", message, { kind: "account", account })], { cause });
  }
}
