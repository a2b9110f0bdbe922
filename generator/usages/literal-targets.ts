import type { ts } from "ts-morph";
import type { Context } from "./context.js";
import type { Scope } from "./scope.js";
import { distinctTargets, type Target } from "./target.js";
import { literalTexts } from "./type-parts.js";
import { asking, waysOfSuffix, type Ways } from "./ways.js";

/** What a text stands for where it stands: a choice of a list, or a field by its name. */
export function literalTargets(context: Context, text: string, scope: Scope): readonly Target[] {
  const { checker, origins, words } = scope;
  if (context.fields.length > 0) {
    const choices = context.fields.flatMap((field) => {
      const list = words.listOf(field);
      return list === null ? [] : (words.choice(list, text, field.ways) ?? []);
    });
    return distinctTargets(choices);
  }
  if (context.list !== null) return asList(words.choice(context.list, text, context.ways));
  const targets = context.types.flatMap((type): readonly Target[] => {
    const list = origins.listOf(type);
    if (list !== null) return asList(words.choice(list, text, context.ways));
    const texts = literalTexts(checker, type);
    if (!texts.includes(text)) return [];
    const entity = origins.entityOfKeys(type);
    if (entity !== null) return asList(words.field(entity, text, context.ways ?? waysOfKeys(type)));
    const { owner } = context;
    if (owner === null || !texts.every((one) => one === "id" || words.field(owner, one) !== null)) return [];
    return asList(words.field(owner, text, context.ways));
  });
  return distinctTargets(targets);

  /** `keyof ContactCreate` names what is created; a field's name by itself asks. */
  function waysOfKeys(type: ts.Type): Ways | undefined {
    const suffix = origins.suffixOfKeys(type) ?? "";
    return suffix === "" ? asking : waysOfSuffix(suffix);
  }
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
