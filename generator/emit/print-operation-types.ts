import type { GraphqlDocument } from "../model/api.js";
import type { GeneratedFile } from "../output/generated-file.js";
import { problem, ProblemError } from "../problem/problem.js";
import { disarmComments } from "./disarm-comments.js";

/** As our own build types the bundled operations: see `codegen.yml`. */
const settings = {
  scalars: { ID: "string", JSON: "unknown", Date: "string", Upload: "Blob" },
  arrayInputCoercion: false,
  skipTypename: true,
  immutableTypes: true,
  namingConvention: "change-case-all#upperCaseFirst",
};

/**
 * `documents.d.ts`: the types of GraphQL operations, by graphql-codegen, in memory. Scalars that nobody described are
 * `unknown`.
 *
 * @throws ProblemError `output.document-invalid` where the documents do not fit the schema.
 */
export async function printOperationTypes(sdl: string, documents: readonly GraphqlDocument[]): Promise<GeneratedFile> {
  const [{ codegen, typescriptOperations }, { buildSchema, parse, Source }] = await Promise.all([
    import("../vendor/graphql-codegen.js"),
    // By its file: some resolvers would take another copy than graphql-codegen does.
    import("graphql/index.js"),
  ]);
  try {
    const text = await codegen({
      filename: "documents.d.ts",
      schema: parse(sdl),
      schemaAst: buildSchema(sdl),
      documents: documents.map(({ file, text }) => ({ location: file, document: parse(new Source(text, file)) })),
      plugins: [{ typescriptOperations: { ...settings, defaultScalarType: "unknown" } }],
      pluginMap: { typescriptOperations },
      config: {},
    });
    return { path: "documents.d.ts", text: `${disarmComments(text).trimEnd()}\n`, plan: { kind: "kinds", kinds: ["type"] } };
  } catch (cause) {
    const message = `graphql-codegen refused the documents: ${cause instanceof Error ? cause.message : String(cause)}`;
    throw new ProblemError([problem("output.document-invalid", message)], { cause });
  }
}
