import type { GeneratedFile } from "../output/generated-file.js";
import { sha256 } from "../output/sha256.js";
import { problem, ProblemError } from "../problem/problem.js";
import { disarmComments } from "./disarm-comments.js";

/**
 * `openapi.d.ts`: the types of an OpenAPI document, by openapi-typescript, in memory. `text` is the document as it was
 * read; where they were `made` from the same text before, they are these. Enumerations stay unions: as enums, their
 * descriptions could become code.
 *
 * @throws ProblemError `output.openapi-invalid`
 */
export async function printOpenapiTypes(
  openapi: unknown,
  text: string,
  made: ReadonlyMap<string, string>,
): Promise<GeneratedFile> {
  const madeFrom = sha256(text);
  const file = { path: "openapi.d.ts", plan: { kind: "kinds", kinds: ["interface", "type"] }, madeFrom } as const;
  const known = made.get(madeFrom);
  if (known !== undefined) return { ...file, text: known };
  const { openapiTS, astToString } = await import("../vendor/openapi-typescript.js");
  try {
    // It takes YAML or JSON text, too, and the types of its input are stricter than what it reads.
    const nodes = await openapiTS(JSON.stringify(openapi), { alphabetize: true, enum: false, silent: true });
    const printed = disarmComments(astToString(nodes)).trimEnd();
    return { ...file, text: `/** Types of the CRM's OpenAPI document. */\n${printed}\n` };
  } catch (cause) {
    const message = `openapi-typescript refused the document: ${cause instanceof Error ? cause.message : String(cause)}`;
    throw new ProblemError([problem("output.openapi-invalid", message)], { cause });
  }
}
