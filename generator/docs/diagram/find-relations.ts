import { compareText } from "../../model/compare-text.js";
import type { Dictionary } from "../dictionary.js";

/** All that leads from one entity to another, as one arrow. */
export interface Relation {
  readonly from: string;
  readonly to: string;
  /** Labels of the fields that refer; empty where `from` is only a line of `to`. */
  readonly fields: readonly string[];
  /** Records of `from` are lines of `to`. */
  readonly isLine: boolean;
}

/** References and lines, sorted by system names. Mirrors add none: they follow a reference. */
export function findRelations({ entities }: Dictionary): readonly Relation[] {
  const relations = new Map<string, Relation>();
  const add = (from: string, to: string, fields: readonly string[], isLine: boolean) => {
    const key = `${from}\0${to}`;
    const known = relations.get(key);
    relations.set(key, {
      from,
      to,
      fields: [...(known?.fields ?? []), ...fields],
      isLine: isLine || known?.isLine === true,
    });
  };
  for (const entity of entities) {
    for (const { mirror, target, label, key } of entity.fields) {
      if (target !== null && mirror === null) add(entity.key, target, [label ?? key], false);
    }
    for (const line of entity.lines) add(line, entity.key, [], true);
  }
  return [...relations.entries()]
    .toSorted(([left], [right]) => compareText(left, right))
    .map(([, relation]) => relation);
}
