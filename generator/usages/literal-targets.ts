import type { Context } from "./context.js";
import type { Scope } from "./scope.js";
import { distinctTargets, type Target } from "./target.js";
import { literalTexts } from "./type-parts.js";

/** What a text stands for where it stands: a choice of a list, or a field by its name. */
export function literalTargets(context: Context, text: string, scope: Scope): readonly Target[] {
  const { checker, origins, words } = scope;
  if (context.fields.length > 0) {
    const choices = context.fields.flatMap((field) => {
      const list = words.listOf(field);
      return list === null ? [] : (words.choice(list, text) ?? []);
    });
    return distinctTargets(choices);
  }
  if (context.list !== null) return asList(words.choice(context.list, text));
  const targets = context.types.flatMap((type): readonly Target[] => {
    const list = origins.listOf(type);
    if (list !== null) return asList(words.choice(list, text));
    const texts = literalTexts(checker, type);
    if (!texts.includes(text)) return [];
    const entity = origins.entityOfKeys(type);
    if (entity !== null) return asList(words.field(entity, text));
    const { owner } = context;
    if (owner === null || !texts.every((one) => one === "id" || words.field(owner, one) !== null)) return [];
    return asList(words.field(owner, text));
  });
  return distinctTargets(targets);
}

/** The list whose choices are expected. */
export function listOfContext({ fields, list, types }: Context, { origins, words }: Scope): string | null {
  const known = fields.map(words.listOf).find((one) => one !== null) ?? list;
  if (known !== null || fields.length > 0) return known;
  return types.map(origins.listOf).find((one) => one !== null) ?? null;
}

function asList(target: Target | null): readonly Target[] {
  return target === null ? [] : [target];
}
