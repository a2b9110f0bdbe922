import { readdirSync, readFileSync } from "node:fs";
import { bundledSchema } from "../../../generator/snapshot/snapshot.js";

const folder = bundledSchema("freeagent/operations/");

/** The documented operations, by name. */
export const documents: ReadonlyMap<string, string> = new Map(
  readdirSync(folder)
    .toSorted()
    .map((file) => [file.replace(/\.graphql$/, ""), readFileSync(`${folder}/${file}`, "utf8")]),
);

export function document(name: string): string {
  const text = documents.get(name);
  if (text === undefined) throw new Error(`No document ${name}.`);
  return text;
}
