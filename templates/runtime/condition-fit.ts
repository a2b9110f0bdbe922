import type { Condition, ConditionOperator } from "./conditions.js";
import { timeOfText } from "./date-codec.js";
import type { FieldData, FieldKind } from "./entity-data.js";
import { kindGroup } from "./kind-group.js";

const day = 86_400_000;
/** No zone is further from UTC. A server may also compare by days, so that a moment stands for the whole of its day. */
const zones = 14 * 3_600_000;

/**
 * What tells whether a value may be one that the condition asks for, by any reasonable way of comparing: it says yes to
 * what cannot be compared.
 */
export function fitting({ field, operator, values }: Condition): (value: unknown) => boolean {
  switch (kindGroup[field.kind]) {
    case "date": {
      const ends = (low: number, high: number) =>
        [Math.floor(low / day) * day - zones, (Math.floor(high / day) + 1) * day + zones] as const;
      return inRanges(operator, values, (value) => timeOfText(String(value).trim()), ends);
    }
    case "number":
    case "boolean":
      return inRanges(operator, values, numberOf, (low, high) => [low - slack(low), high + slack(high)]);
    case "choice":
      return choiceFitting(field, values);
    default:
      return textFitting(field.kind, operator, values);
  }
}

/** Whether a measure is in one of the ranges that a condition stands for; yes for what has none. */
function inRanges(
  operator: ConditionOperator,
  values: readonly unknown[],
  measure: (value: unknown) => number,
  widened: (low: number, high: number) => readonly [low: number, high: number],
): (value: unknown) => boolean {
  const wanted = values.map(measure);
  const [first = 0, last = first] = wanted;
  const ranges =
    operator === "after"
      ? [widened(first, Infinity)]
      : operator === "before"
        ? [widened(-Infinity, first)]
        : operator === "between"
          ? [widened(first, last)]
          : wanted.map((one) => widened(one, one));
  return (value) => {
    const found = measure(value);
    return Number.isNaN(found) || ranges.some(([low, high]) => low <= found && found <= high);
  };
}

/** Numbers may have been rounded on their way. */
function slack(value: number): number {
  return Math.abs(value) * 1e-9;
}

/** True is 1 and false is 0. NaN for what is no number. */
function numberOf(value: unknown): number {
  const text = folded(value);
  return text === "TRUE" ? 1 : text === "FALSE" ? 0 : text === "" ? Number.NaN : Number(text);
}

/** By id, or by label where a server tells that in its stead. Of a choice that the list does not have nothing is known. */
function choiceFitting({ choices = {}, duplicates = {} }: FieldData, ids: readonly unknown[]) {
  const labels = [...Object.entries(choices), ...Object.entries(duplicates).map(([id, label]) => [label, id])];
  const known = new Set(labels.flat().map(folded));
  const wanted = new Set([...ids, ...labels.filter(([, id]) => ids.includes(id)).flat()].map(folded));
  return (value: unknown): boolean => {
    const text = folded(value);
    return wanted.has(text) || !known.has(text);
  };
}

/** What does not count in a text of a kind. */
const insignificant: Partial<Readonly<Record<FieldKind, RegExp>>> = {
  phone: /^\D*0+|\(0\)|\D/g,
  url: /^HTTPS?:\/\/(WWW\.)?|\/+$/g,
};

function textFitting(kind: FieldKind, operator: ConditionOperator, values: readonly unknown[]) {
  const wanted = values.map(folded);
  const noise = insignificant[kind];
  if (noise === undefined)
    return (value: unknown): boolean => wanted.some((one) => compares(operator, folded(value), one));
  const bare = (text: string) => text.replace(noise, "");
  const isPart = operator !== "equals" && operator !== "includes";
  return (value: unknown): boolean => {
    const whole = folded(value);
    return wanted.some((one) => {
      const [left, right] = [bare(whole), bare(one)];
      if (compares(operator, whole, one)) return true;
      if (kind === "phone" && left !== "" && right !== "" && (left.endsWith(right) || right.endsWith(left)))
        return true;
      return isPart ? left.includes(right) : left === right && left !== "";
    });
  };
}

function compares(operator: ConditionOperator, text: string, part: string): boolean {
  switch (operator) {
    case "contains":
      return text.includes(part);
    case "startsWith":
      return text.startsWith(part);
    case "endsWith":
      return text.endsWith(part);
    default:
      return text === part;
  }
}

/** Text without what servers compare without: case, accents, and how many spaces there are. */
function folded(value: unknown): string {
  return String(value)
    .normalize("NFKD")
    .toUpperCase()
    .replace(/\p{M}+/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}
