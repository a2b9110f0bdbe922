import { readFileSync } from "node:fs";
import type { GraphqlDocument } from "../../../generator/model/model.js";
import { bundledSchema, type Snapshot } from "../../../generator/snapshot/snapshot.js";
import { freeagentAccount } from "./freeagent-account.js";

/** Where text can stand in a live schema and in the project's own documents. */
export const graphqlSinks = [
  "schema.type.description",
  "schema.field.description",
  "schema.argument.description",
  "schema.argument.default",
  "schema.enum.description",
  "schema.deprecation",
  "document.file",
  "document.comment",
  "document.string",
  "document.default",
] as const;

/** The documented schema, and a live addition with the texts at each of these places. */
export function graphqlAccount(texts: readonly string[]): {
  readonly snapshot: Snapshot;
  readonly documents: readonly GraphqlDocument[];
} {
  const added = texts.map((text, index) => {
    const said = graphqlString(text);
    return `${said}
type Hostile${index} {
  ${said}
  plain(${said} given: String = ${said}): String @deprecated(reason: ${said})
  kind: Kind${index}
}
${said}
enum Kind${index} {
  ${said}
  ONE @deprecated(reason: ${said})
  TWO
}
extend type Query {
  ${said}
  hostile${index}(${said} given: String = ${said}, kind: Kind${index} = ONE): Hostile${index} @deprecated(reason: ${said})
}`;
  });
  const sdl = readFileSync(bundledSchema("freeagent/schema.graphql"), "utf8");
  const documents = texts.map((text, index): GraphqlDocument => ({
    file: `documents/${text}.graphql`,
    text: `# ${text.replaceAll(/[\n\r]/g, " ")}
query Own${index}($given: String = ${graphqlString(text)}) {
  # ${text.replaceAll(/[\n\r]/g, " ")}
  hostile${index}(given: $given) { plain(given: ${graphqlString(text)}) kind }
}`,
  }));
  const plain = freeagentAccount(["plain"]);
  const files = new Map([...plain.files, ["schema.graphql", `${sdl}\n${added.join("\n")}\n`]]);
  return { snapshot: { ...plain, files }, documents };
}

/** Signs that GraphQL's own grammar does not take are written as what they are not. */
function graphqlString(text: string): string {
  const sound = new TextDecoder().decode(new TextEncoder().encode(text)).slice(0, 5000);
  return JSON.stringify(sound).replaceAll("\u007f", "\\u007f");
}
