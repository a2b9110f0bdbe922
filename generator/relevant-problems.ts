import type { AccountConfig } from "./config/config.js";
import type { AccountModel } from "./model/account-model.js";
import type { ProblemCode } from "./problem/codes.js";
import type { Problem } from "./problem/problem.js";

/** What a type given in the configuration settles. */
const settledByType: ReadonlySet<ProblemCode> = new Set([
  "freeagent.unknown-type",
  "freeagent.unresolved-mirror",
  "freecrm.unknown-type",
]);

/** The problems that are still some in the package: not those of entities left out, nor of types that were given. */
export function relevantProblems(
  problems: readonly Problem[],
  model: AccountModel,
  { overrides }: Pick<AccountConfig, "overrides">,
): readonly Problem[] {
  const keys = new Set(model.entities.map(({ key }) => key));
  return problems.filter(({ code, place }) => {
    if (place?.kind !== "account" || place.entity === undefined) return true;
    if (!keys.has(place.entity)) return false;
    const key = `${place.entity}.${place.field ?? ""}`;
    return !(settledByType.has(code) && Object.hasOwn(overrides, key) && overrides[key]?.type !== undefined);
  });
}
