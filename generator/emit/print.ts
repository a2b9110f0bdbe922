import { encoded, type Encoded, propertyKey, stringLiteral } from "../model/encoders.js";

/**
 * A printed file in which no comment gives the compiler an order. Others print a document's descriptions as they are, and
 * `@ts-ignore` at a comment's begin would hide what is wrong in the line below, or be an error itself.
 */
export function disarmComments(text: string): string {
  return text.replaceAll(/^([ \t]*(?:\/\*)?\**[ \t]*)@(?=ts-)/gm, "$1\\@");
}

/** Source text all of whose foreign parts are encoded. */
export type Code = Encoded<"code">;

/** What may become part of source text. */
export type CodePart = Encoded<"code" | "string-literal" | "property-key" | "comment" | "identifier">;

/** Joins our own source text with encoded parts: ``code`export type ${name} = string;` ``. */
export function code(own: TemplateStringsArray, ...parts: readonly CodePart[]): Code {
  return encoded("code", interleave(own, parts));
}

/** What `String.raw` does; a package of a large account is put together by a million of these. */
function interleave(own: readonly string[], parts: readonly string[]): string {
  let text = own[0] ?? "";
  for (let index = 0; index < parts.length; index += 1) text += `${parts[index] ?? ""}${own[index + 1] ?? ""}`;
  return text;
}

/** Encoded parts with our own text between them. */
export function joinCode(parts: readonly CodePart[], separator: CodeSeparator): Code {
  return encoded("code", parts.join(separator));
}

export type CodeSeparator = "" | " " | ", " | " | " | "\n" | ",\n" | "\n  | ";

const indentations = Array.from({ length: 9 }, (_, spaces) => encoded("code", " ".repeat(spaces)));

/** So many spaces. */
export function indentation(spaces: number): Code {
  return indentations[spaces] ?? encoded("code", " ".repeat(spaces));
}

/** Columns that fit on a line: prettier's default. */
export const lineWidth = 80;

/** Latin letters, dashes and quotes: each takes one column. */
const narrow = /^[\x20-\x7F\xA0-\u02FF\u2010-\u2027]*$/;
const emojiSequence =
  /[\u{1F1E6}-\u{1F1FF}]{2}|[#*0-9]\uFE0F?\u20E3|(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}|\p{Emoji_Presentation}\uFE0F?|(?![#*0-9])\p{Emoji}\uFE0F)(?:\u200D\p{Emoji}(?:\p{Emoji_Modifier}|\uFE0F)?)*|(?![#*0-9])\p{Emoji}(?:\u200D\p{Emoji}(?:\p{Emoji_Modifier}|\uFE0F)?)+/gu;
const noWidth = /[\p{Mn}\p{Me}\p{Cc}]/u;

/** East Asian wide and fullwidth signs, by their first and last code points; emoji are counted before. */
const wide: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2329, 0x232a],
  [0x2630, 0x2637],
  [0x268a, 0x268f],
  [0x2e80, 0x303e],
  [0x3041, 0x4dff],
  [0x4e00, 0xa4c6],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6b],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18dff],
  [0x1aff0, 0x1b2fb],
  [0x1d300, 0x1d356],
  [0x1d360, 0x1d376],
  [0x1f200, 0x1f265],
  [0x20000, 0x3fffd],
];

/** Columns that one line of text takes, as prettier counts them. */
export function displayWidth(text: string): number {
  if (narrow.test(text)) return text.length;
  let width = 0;
  const rest = text.replace(emojiSequence, () => {
    width += 2;
    return "";
  });
  for (const sign of rest) {
    if (!noWidth.test(sign)) width += isWide(sign.codePointAt(0) ?? 0) ? 2 : 1;
  }
  return width;
}

function isWide(codePoint: number): boolean {
  return codePoint >= 0x1100 && wide.some(([first, last]) => codePoint >= first && codePoint <= last);
}

/** A value in a data file: a literal, or the name of something declared or imported there. */
export type DataValue = Code | DataObject;

/** Properties in order; a Map, as the keys are foreign. */
export type DataObject = ReadonlyMap<string, DataValue>;

/** Keys shorter than this never stand on a line without their value. */
const shortKey = 5;

/** A number, true, false or null. */
export function plainData(value: number | boolean | null): Code {
  return encoded("code", JSON.stringify(value));
}

export const trueData: Code = code`true`;
export const falseData: Code = code`false`;

export function textData(text: string): Code {
  return encoded("code", stringLiteral(text));
}

/** An object literal of the given properties; those that are null are left out. */
export function dataObject(properties: Readonly<Record<string, DataValue | null>>): DataObject {
  const object = new Map<string, DataValue>();
  for (const key of Object.keys(properties)) {
    const value = properties[key] ?? null;
    if (value !== null) object.set(key, value);
  }
  return object;
}

/** Behind `const x =` or a key: on one line where it fits, else a property a line. */
export function printData(value: DataValue, column: number, indent: number, after: number): Code {
  if (typeof value === "string") return value;
  return flatWithin(value, lineWidth - column - after) ?? printObject(value, indent);
}

/** A property a line, whatever would fit. */
export function printObject(object: DataObject, indent: number): Code {
  if (object.size === 0) return code`{}`;
  const lines = [...object].map(([key, value]) => code`${printProperty(key, value, indent + 2)},`);
  return code`{\n${joinCode(lines, "\n")}\n${indentation(indent)}}`;
}

/** Behind `export const x =`: a property a line, below the equals sign where the name leaves no room beside it. */
export function printInitializer(object: DataObject, head: Code): Code {
  if (displayWidth(head) + 2 <= lineWidth) return code` ${printObject(object, 0)}`;
  return code`\n  ${printObject(object, 2)}`;
}

function printProperty(key: string, value: DataValue, indent: number): Code {
  const head = code`${indentation(indent)}${propertyKey(key)}:`;
  const column = displayWidth(head) + 1;
  if (typeof value !== "string") return code`${head} ${printData(value, column, indent, 1)}`;
  const isWide = column + displayWidth(value) + 1 > lineWidth;
  const breaks = isWide && (column - indent - 2 >= shortKey || key === "__proto__");
  return breaks ? code`${head}\n${indentation(indent + 2)}${value}` : code`${head} ${value}`;
}

/** On one line, or null where it takes more columns than there are: what is large is not put together in vain. */
function flatWithin(object: DataObject, room: number): Code | null {
  if (object.size === 0) return code`{}`;
  let left = room - 4;
  const properties: Code[] = [];
  for (const [key, value] of object) {
    const name = propertyKey(key);
    const flat = typeof value === "string" ? value : flatWithin(value, left);
    if (flat === null) return null;
    left -= displayWidth(name) + displayWidth(flat) + (properties.length === 0 ? 2 : 4);
    if (left < 0) return null;
    properties.push(code`${name}: ${flat}`);
  }
  return code`{ ${joinCode(properties, ", ")} }`;
}

/** A JSDoc block: one line where it fits, else the paragraphs, each wrapped. `tags` stand last, each on a line of its own. */
export function printDoc(
  paragraphs: readonly Encoded<"comment">[],
  indent: number,
  tags: readonly Encoded<"comment">[] = [],
): Code {
  const margin = indentation(indent);
  const all = [...paragraphs, ...tags];
  const [only] = all;
  if (all.length === 1 && only !== undefined && indent + displayWidth(only) + 7 <= lineWidth) {
    return code`${margin}/** ${only} */`;
  }
  const lines = all.flatMap((paragraph) => wrap(paragraph, lineWidth - indent - 3));
  return code`${margin}/**\n${joinCode(
    lines.map((line) => code`${margin} * ${line}`),
    "\n",
  )}\n${margin} */`;
}

/** Our own words and encoded text, as one comment: ``comment`${label}: required.` `` */
export function comment(own: TemplateStringsArray, ...parts: readonly Encoded<"comment">[]): Encoded<"comment"> {
  return encoded("comment", interleave(own, parts));
}

/** Parts of one paragraph. */
export function joinComments(parts: readonly Encoded<"comment">[], separator: " " | ", " = " "): Encoded<"comment"> {
  return encoded("comment", parts.join(separator));
}

/** Breaks at spaces only: what was encoded is never cut inside. */
function wrap(paragraph: Encoded<"comment">, width: number): readonly Encoded<"comment">[] {
  if (displayWidth(paragraph) <= width) return [paragraph];
  const lines: string[] = [];
  let line = "";
  let taken = 0;
  for (const word of paragraph.split(" ")) {
    // Nothing that takes columns together spans a space, so that they add up.
    const wanted = displayWidth(word);
    if (line !== "" && taken + 1 + wanted > width) {
      lines.push(line);
      line = word;
      taken = wanted;
    } else {
      taken += line === "" ? wanted : 1 + wanted;
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].map((text) => encoded("comment", text));
}

/** `import { a, b } from "./c.js";` */
export function printImport(names: readonly Code[], from: string): Code {
  return printNames(code`import`, names, from);
}

export function printTypeImport(names: readonly Code[], from: string): Code {
  return printNames(code`import type`, names, from);
}

/** `export { a, type B } from "./c.js";` */
export function printExport(names: readonly Code[], from: string): Code {
  return printNames(code`export`, names, from);
}

export function printTypeExport(names: readonly Code[], from: string): Code {
  return printNames(code`export type`, names, from);
}

/** `export type * from "./c.js";` */
export function printAllTypesExport(from: string): Code {
  return code`export type * from ${stringLiteral(from)};`;
}

function printNames(verb: Code, names: readonly Code[], from: string): Code {
  const flat = code`${verb} { ${joinCode(names, ", ")} } from ${stringLiteral(from)};`;
  if (names.length === 1 || displayWidth(flat) <= lineWidth) return flat;
  const lines = names.map((name) => code`  ${name},`);
  return code`${verb} {\n${joinCode(lines, "\n")}\n} from ${stringLiteral(from)};`;
}
