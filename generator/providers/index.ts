import { suggest } from "#runtime/suggest.js";
import { type Place, problem, ProblemError } from "../problem/problem.js";
import type { Provider } from "./provider.js";

/** Every CRM the tool knows, loaded when an account asks for it. */
export const providers: Readonly<Record<string, () => Promise<Provider>>> = {
  freeagent: async () => (await import("./freeagent/index.js")).freeagent,
  freecrm: async () => (await import("./freecrm/index.js")).freecrm,
};

/**
 * The provider of that name.
 *
 * @throws ProblemError with a suggestion, where there is none.
 */
export async function loadProvider(name: string, place: Place | null = null): Promise<Provider> {
  const load = Object.hasOwn(providers, name) ? providers[name] : undefined;
  if (load !== undefined) return load();
  const known = Object.keys(providers);
  const guess = suggest(name, known);
  const hint = guess === null ? `Known providers: ${known.join(", ")}.` : `Did you mean "${guess}"?`;
  throw new ProblemError([problem("model.unknown-provider", `There is no provider "${name}".`, place, { hint })]);
}

/** What of an account's configuration only one CRM understands. */
export interface OwnKeys {
  readonly account: readonly string[];
  /** Of `credentials`. Each way to sign in has some of them. */
  readonly credentials: readonly string[];
  /** Of `entities`. */
  readonly entities: readonly string[];
}

/** By provider. A key that no other one has is refused there: it would do nothing. */
export const ownKeys: Readonly<Record<string, OwnKeys>> = {
  freeagent: {
    account: ["lines", "documents", "schema"],
    credentials: ["clientId", "clientSecret", "token"],
    entities: ["add"],
  },
  freecrm: { account: ["openapi", "update"], credentials: ["token", "email", "password"], entities: [] },
};
