import type { BaseClientOptions } from "./client-options.js";
import { RequestError } from "./errors.js";
import { refuseUnknown } from "./known-fields.js";
import { quoted } from "./printable-text.js";

/** Every option of both CRMs, with its own members where it is an object of such. */
const options: Readonly<Record<keyof BaseClientOptions, readonly string[]>> = {
  url: [],
  fetch: [],
  signal: [],
  timeoutMs: [],
  deadlineMs: [],
  rateLimit: ["requests", "perMs"],
  retry: ["attempts", "baseMs", "maxMs"],
  onOddValue: [],
  checkFilters: [],
  maxAnswerBytes: [],
  on: [],
};

/**
 * Refuses options that nobody would look at, and credentials that are not there. `names` are the members of credentials,
 * the usual ones first; the package's README takes them from the environment: `clientId` of `crm` "ACME" from
 * `ACME_CLIENT_ID`.
 *
 * @throws RequestError
 */
export function refuseOptions(
  given: object | undefined,
  crm: string,
  names: readonly string[],
  own: readonly string[] = [],
): void {
  const place = "createClient: the options";
  const members = new Map<string, unknown>(Object.entries(given ?? {}));
  refuseUnknown(given ?? {}, ["credentials", ...own, ...Object.keys(options)], place);
  for (const [name, known] of Object.entries({ ...options, credentials: names })) {
    const value = members.get(name);
    if (known.length > 0 && typeof value === "object") refuseUnknown(value ?? {}, known, `createClient: ${name}`);
  }
  const credentials = new Map<string, unknown>(Object.entries(members.get("credentials") ?? {}));
  const pair = names.filter((name) => name !== "token");
  const byToken = !pair.some((name) => credentials.has(name)) && (credentials.has("token") || names[0] === "token");
  for (const name of byToken ? ["token"] : pair) {
    const value = credentials.get(name);
    if (typeof value === "string" ? value.trim() !== "" : byToken && typeof value === "function") continue;
    const what = value === undefined ? "missing" : value === "" ? "empty" : `not text, but ${quoted(value)}`;
    const variable = `${crm}_${name.replace(/[A-Z]/g, "_$&").toUpperCase()}`;
    throw new RequestError(
      `createClient: credentials.${name} is ${what}. Is the environment variable ${variable} set?`,
    );
  }
}
