import { readFile, stat } from "node:fs/promises";
import { problem, ProblemError } from "../../../problem/problem.js";

import { bundledSchema } from "../../../snapshot/bundled-schema.js";
import { fetchOpenapi } from "./fetch-openapi.js";
import type { OpenapiDocument } from "./openapi-document.js";
import { openapiSizeCap, parseOpenapi } from "./parse-openapi.js";

/**
 * The OpenAPI document at an address, in a file, or (`source` null) the one bundled with the tool.
 *
 * @param source `https://…`, `http://` on loopback only, or an absolute path
 * @throws ProblemError where it cannot be had, is no OpenAPI 3 document, or refers to anything outside itself
 */
export async function loadOpenapi(source: string | null, options: LoadOptions = {}): Promise<OpenapiDocument> {
  const from = source ?? bundledSchema("freecrm/openapi.yaml");
  const isAddress = /^[a-z][a-z0-9+.-]+:\/\//i.test(from);
  const text = isAddress ? await fetchOpenapi(from, options) : await readText(from);
  return parseOpenapi(text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n"), source === null ? "openapi.yaml" : from);
}

export interface LoadOptions {
  readonly fetch?: typeof globalThis.fetch;
  readonly signal?: AbortSignal;
  /** Milliseconds for the whole download. Default 30,000. */
  readonly timeoutMs?: number;
}

async function readText(file: string): Promise<string> {
  try {
    const { size } = await stat(file);
    if (size > openapiSizeCap) {
      throw new ProblemError([
        problem("freecrm.openapi-syntax", `${file} is larger than 20 MB.`, { kind: "file", file }),
      ]);
    }
    return await readFile(file, "utf8");
  } catch (cause) {
    if (cause instanceof ProblemError) throw cause;
    const why = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown reason";
    throw new ProblemError([
      problem("freecrm.openapi-file", `${file} could not be read (${why}).`, { kind: "file", file }),
    ]);
  }
}
