import { pluralOf } from "../openapi/model-paths.js";

/** Finds the entity that a name means: `company`, `Companies`, `deal_id`; null for any other. */
export function targetFinder(models: readonly string[]): (name: string) => string | null {
  const byName = new Map(models.flatMap((model) => [model, pluralOf(model)].map((name) => [name, model] as const)));
  return (name) => byName.get(name.toLowerCase().replace(/_ids?$/, "")) ?? null;
}
