import { readFile, stat } from "node:fs/promises";
import { plainText } from "../../../json/json-value.js";
import type { ProblemCode } from "../../../problem/codes.js";
import { problem, ProblemError } from "../../../problem/problem.js";
import { bundledSchema } from "../../../snapshot/snapshot.js";
import { type OpenapiDocument, openapiSizeCap, parseOpenapi } from "./parse-openapi.js";

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
  return parseOpenapi(plainText(text), source === null ? "openapi.yaml" : from);
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

const redirectCap = 5;

/**
 * Downloads a document's text. No credentials go with the request: the address need not be the CRM's own.
 *
 * @throws ProblemError for an address that is not https (http on loopback excepted), a redirect to another origin,
 * a status other than 2xx, a web page, more than 20 MB, or no answer in time
 */
async function fetchOpenapi(address: string, options: LoadOptions): Promise<string> {
  const start = checkedAddress(address);
  const { fetch = globalThis.fetch, timeoutMs = 30_000 } = options;
  const timer = AbortSignal.timeout(timeoutMs);
  const signal = options.signal === undefined ? timer : AbortSignal.any([options.signal, timer]);
  try {
    return await download(start, fetch, signal);
  } catch (cause) {
    if (cause instanceof ProblemError || options.signal?.aborted === true) throw cause;
    const why = timer.aborted ? `no answer within ${timeoutMs / 1000} s` : reason(cause);
    throw failure("freecrm.openapi-fetch", `${place(start)} could not be fetched: ${why}.`, cause);
  }
}

async function download(start: URL, fetch: typeof globalThis.fetch, signal: AbortSignal): Promise<string> {
  let url = start;
  for (let hop = 0; hop <= redirectCap; hop += 1) {
    const response = await fetch(url, {
      redirect: "manual",
      signal,
      credentials: "omit",
      headers: { accept: "application/yaml, application/json;q=0.9, */*;q=0.5" },
    });
    const target = response.headers.get("location");
    if (response.status < 300 || response.status > 399 || target === null) return await readBody(url, response);
    await response.body?.cancel();
    const next = new URL(target, url);
    if (next.origin !== start.origin) {
      throw failure(
        "freecrm.openapi-address",
        `${place(start)} redirects to another origin, ${next.origin}; it is not followed.`,
      );
    }
    url = next;
  }
  throw failure("freecrm.openapi-fetch", `${place(start)} redirects more than ${redirectCap} times.`);
}

async function readBody(url: URL, response: Response): Promise<string> {
  if (!response.ok) {
    await response.body?.cancel();
    throw failure("freecrm.openapi-fetch", `${place(url)} answers with status ${response.status}.`);
  }
  if (/\bhtml\b/i.test(response.headers.get("content-type") ?? "")) {
    await response.body?.cancel();
    throw failure("freecrm.openapi-syntax", `${place(url)} answers with a web page, not an OpenAPI document.`);
  }
  const tooLarge = (): ProblemError => failure("freecrm.openapi-syntax", `${place(url)} is larger than 20 MB.`);
  if (Number(response.headers.get("content-length")) > openapiSizeCap) {
    await response.body?.cancel();
    throw tooLarge();
  }
  if (response.body === null) return "";
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > openapiSizeCap) {
      await reader.cancel();
      throw tooLarge();
    }
    text += decoder.decode(value, { stream: true });
  }
}

function checkedAddress(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  const isLoopback = url !== null && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
  const shown = url === null ? "The address in `openapi`" : place(url);
  if (url !== null && (url.username !== "" || url.password !== "")) {
    throw failure("freecrm.openapi-address", `${shown} has a user name or password in it.`);
  }
  if (url?.protocol === "https:" || (url?.protocol === "http:" && isLoopback)) return url;
  throw failure("freecrm.openapi-address", `${shown} is no https address; plain http is taken for loopback only.`);
}

/** Origin and path: a query could hold a secret. */
function place(url: URL): string {
  return `${url.origin}${url.pathname}`;
}

function reason(cause: unknown): string {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  return inner instanceof Error ? inner.message : "the connection failed";
}

function failure(code: ProblemCode, message: string, cause?: unknown): ProblemError {
  return new ProblemError([problem(code, message)], { cause });
}
