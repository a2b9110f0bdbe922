import { problem, ProblemError, type Place } from "../problem/problem.js";
import { providers } from "./index.js";
import type { Provider } from "./provider.js";
import { suggest } from "#runtime/suggest.js";

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
