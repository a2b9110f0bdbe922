import type { GeneratedFile } from "../output/generated-file.js";
import { problem, ProblemError } from "../problem/problem.js";

/**
 * `openapi.d.ts`: the types of an OpenAPI document, by openapi-typescript, in memory. `text` is the document as it was
 * read, by which a cache may know it again. Enumerations stay unions: as enums, their descriptions could become code.
 *
 * @throws ProblemError `output.openapi-invalid`
 */
export async function printOpenapiTypes(openapi: unknown, _text: string): Promise<GeneratedFile> {
  const { openapiTS, astToString } = await import("../vendor/openapi-typescript.js");
  try {
    // It takes YAML or JSON text, too, and the types of its input are stricter than what it reads.
    const nodes = await openapiTS(JSON.stringify(openapi), { alphabetize: true, enum: false, silent: true });
    return {
      path: "openapi.d.ts",
      text: `/** Types of the CRM's OpenAPI document. */\n${astToString(nodes).trimEnd()}\n`,
      plan: { kind: "kinds", kinds: ["interface", "type"] },
    };
  } catch (cause) {
    const message = `openapi-typescript refused the document: ${cause instanceof Error ? cause.message : String(cause)}`;
    throw new ProblemError([problem("output.openapi-invalid", message)], { cause });
  }
}
