import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from "yaml";
import { type Place, problem, ProblemError } from "../problem/problem.js";

export interface YamlSource {
  /** Plain data; every `${VAR}` still in place. */
  readonly value: unknown;
  /** Where a key or an item stands; where it is missing, the nearest thing around it. */
  readonly at: (path: readonly string[]) => Place;
}

/** No configuration is longer; what is, is another file by mistake or by malice. */
const maxCharacters = 1_000_000;
/** How often one anchored part may be repeated. */
const maxAliases = 100;

/**
 * YAML text -> data with places. Variables are read as plain text, so that `{ token: ${TOKEN} }` parses and no
 * secret ever meets the parser.
 *
 * @throws ProblemError with every complaint of the parser, each at its place
 */
export function readYaml(text: string, file: string): YamlSource {
  if (text.length > maxCharacters) {
    throw new ProblemError([problem("config.unreadable", `${file} is too large.`, { kind: "file", file })]);
  }
  const lines = new LineCounter();
  const source = hideVariables(text);
  const document = parseDocument(source, {
    lineCounter: lines,
    prettyErrors: false,
    merge: true,
    // Looked for below: the parser compares each key with each other one.
    uniqueKeys: false,
  });
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return line === 0 ? { kind: "file", file } : { kind: "file", file, line, column: col };
  };
  // The parser tells where a key begins, not where it ends.
  const keyAt = (start: number): string => {
    const [, double, single, plain = ""] = /^"([^"\n]*)"|^'([^'\n]*)'|^([^:\n]*)/.exec(source.slice(start)) ?? [];
    return showVariables(double ?? single ?? plain.trim());
  };
  const complaints = [
    ...document.errors.map(({ message, pos: [start] }) => ({ said: `${showVariables(message)}.`, start })),
    ...doubleKeys(document).map((start) => ({ said: `The key "${keyAt(start)}" is given twice.`, start })),
  ];
  if (complaints.length > 0) {
    throw new ProblemError(complaints.map(({ said, start }) => problem("config.syntax", said, placeOf(start))));
  }
  return {
    value: withVariables(toData(document, file)),
    at: (path) => placeOf(offsetOf(document, path)),
  };
}

/** Where a key stands that its mapping has already. */
function doubleKeys(document: Document): readonly number[] {
  const found: number[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key) || key.value === "<<") continue;
        if (seen.has(key.value)) found.push(key.range?.[0] ?? 0);
        seen.add(key.value);
      }
    },
  });
  return found;
}

function toData(document: Document, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: maxAliases });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    const message = "The file repeats its anchored parts too often, or refers to an anchor that it does not have.";
    throw new ProblemError([problem("config.syntax", message, { kind: "file", file })], { cause: error });
  }
}

function withVariables(value: unknown): unknown {
  if (typeof value === "string") return showVariables(value);
  if (Array.isArray(value)) return value.map(withVariables);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [showVariables(key), withVariables(inner)]));
}

function offsetOf(document: Document, path: readonly string[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of path) {
    const parent: unknown = isAlias(node) ? node.resolve(document) : node;
    if (isMap(parent)) {
      const pair = parent.items.find((item) => keyOf(item.key) === key);
      if (pair === undefined) return offset;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(parent)) {
      node = parent.items[Number(key)];
      offset = startOf(node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

function keyOf(key: unknown): string | null {
  return isScalar(key) ? showVariables(String(key.value)) : null;
}

function startOf(node: unknown): number | null {
  return isNode(node) ? ((node satisfies Node).range?.[0] ?? null) : null;
}

/** Signs that mean something to YAML, each with a noncharacter of Unicode that takes its place inside `${…}`. */
const signs = ["{", "}", "[", "]", ",", "#", ":", "&", "*", "!", "|", ">", "'", '"', "%", "@", "`"];
const firstNoncharacter = 0xfdd0;
const hiddenSigns = signs.map((_, index) => String.fromCharCode(firstNoncharacter + index));

/** Makes every `${…}` plain text to YAML, as long as it was, so that lines and columns stay. */
function hideVariables(text: string): string {
  return text.replaceAll(/\$\{[^}\r\n]*\}/g, (variable) =>
    [...variable].map((sign) => hiddenSigns[signs.indexOf(sign)] ?? sign).join(""),
  );
}

/** The reverse of {@link hideVariables}. */
function showVariables(text: string): string {
  return text.replaceAll(/[\uFDD0-\uFDE0]/g, (hidden) => signs[hidden.charCodeAt(0) - firstNoncharacter] ?? hidden);
}
