import { type CrmError, RequestError, UnknownOutcomeError } from "./errors.js";
import { placeOf } from "./request-url.js";
import { retryAfterMs } from "./retry-after.js";
import type { Environment, HttpAnswer, HttpCall } from "./session.js";
import type { FetchAnswer } from "./web.js";

/** Where a request goes. */
export interface Address {
  readonly href: string;
  /** Origin and path, for messages. */
  readonly place: string;
}

/**
 * One request and its whole answer. Redirects are not followed: what goes along is meant for this origin alone.
 *
 * @throws RequestError for a redirect; UnknownOutcomeError for one that may follow a write; what `fetch` throws.
 */
export async function exchange(
  call: HttpCall<unknown>,
  address: Address,
  authorization: string | null,
  { fetch, now }: Pick<Environment, "fetch" | "now">,
  signal: AbortSignal,
): Promise<HttpAnswer> {
  const { method, body = null } = call;
  const headers: Record<string, string> = { accept: "application/json" };
  // By lower-case names, so that none can stand there twice.
  for (const [name, value] of Object.entries(call.headers ?? {})) headers[name.toLowerCase()] = value;
  if (authorization !== null) headers["authorization"] = authorization;
  const response = await fetch(address.href, { method, headers, body, redirect: "manual", signal });
  if (isRedirect(response)) throw refusedRedirect(call, address, response);
  const bytes = call.file === true ? new Uint8Array(await response.arrayBuffer()) : undefined;
  const text = bytes === undefined ? await response.text() : new TextDecoder().decode(bytes);
  return {
    status: response.status,
    header: (name) => response.headers.get(name),
    json: parsed(text),
    text,
    bytes,
    place: address.place,
    retryAfterMs: retryAfterMs(response.headers.get("retry-after"), now()),
  };
}

function isRedirect({ type, status }: FetchAnswer): boolean {
  return type === "opaqueredirect" || [301, 302, 303, 307, 308].includes(status);
}

function refusedRedirect(
  { name, method, effect }: HttpCall<unknown>,
  { href, place }: Address,
  { status, headers }: FetchAnswer,
): CrmError {
  const location = headers.get("location") ?? "";
  const to = URL.canParse(location, href) ? ` to ${placeOf(new URL(location, href))}` : "";
  const message = `${name}: ${place} redirects${to}, which is not followed. Is \`url\` the CRM's own address?`;
  const details = { method, place, status };
  const refused = new RequestError(message, details);
  // These three send the same request elsewhere; any other may be what a write is answered with.
  if (effect === "read" || [301, 307, 308].includes(status)) return refused;
  return new UnknownOutcomeError(message, { ...details, cause: refused });
}

/** Undefined for what is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
