import { problem, ProblemError } from "../problem/problem.js";
import { codePointName, replaceInvisible, unicodeEscape } from "./invisible.js";

/** Longest text that a comment quotes, in signs; a label that is longer tells nobody more. */
const maxLength = 240;

const lineBreaks = /[\n\r\t\v\f\u0085\u2028\u2029]+/g;

/** Most labels and all of our own words: nothing in them needs a closer look. */
const plain = /^[A-Za-z0-9_.,:;()'"-]+(?: [A-Za-z0-9_.,:;()'"-]+)*$/;

/**
 * Text for one line of a block comment. It cannot end the comment, begin a tag, direct a compiler or hide what it says.
 * Line breaks become spaces, and long text is cut.
 */
export function blockComment(text: string): Encoded<"comment"> {
  if (text.length <= maxLength && plain.test(text)) return encoded("comment", text);
  const line = text.replace(lineBreaks, " ").replaceAll(/ {2,}/g, " ").trim();
  const visible = replaceInvisible(cut(line), codePointName);
  return encoded(
    "comment",
    visible.replaceAll(/\*(?=\/)|<(?=\/)/g, "$&\\").replaceAll(/(^|[^\p{L}\p{N}.])@/gu, "$1\\@"),
  );
}

function cut(text: string): string {
  if (text.length <= maxLength) return text;
  return `${[...text].slice(0, maxLength - 1).join("")}\u2026`;
}

/** Where a text may stand without being read as anything but text. */
export type EncodingContext =
  | "string-literal"
  | "property-key"
  | "comment"
  | "identifier"
  | "code"
  | "markdown"
  | "html"
  | "json"
  | "csv"
  | "path-segment"
  | "terminal";

declare const context: unique symbol;

/** Text made fit for one context. Templates and printers take nothing else. */
export type Encoded<C extends EncodingContext> = string & { readonly [context]: C };

/** Marks text as fit for a context. For encoders, and for printers that join encoded parts: nobody else may call it. */
export function encoded<C extends EncodingContext>(_context: C, text: string): Encoded<C> {
  vouchFor<C>(text);
  return text;
}

function vouchFor<C extends EncodingContext>(_text: string): asserts _text is Encoded<C> {}

/** What spreadsheets take for the beginning of a formula, as themselves or in their full-width form. */
const formula = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20|%]/u;

/** One cell of a CSV file, on one line. What a spreadsheet would run gets an apostrophe, which makes it text. */
export function csvCell(text: string): Encoded<"csv"> {
  const line = replaceInvisible(text.replaceAll(/[\r\n\t]+/g, " "), codePointName);
  const plain = formula.test(line) ? `'${line}` : line;
  return encoded("csv", /[",;']|^\s|\s$/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain);
}

const entities: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
  ["`", "&#96;"],
]);

/** Text of an HTML element or of a quoted attribute. */
export function htmlText(text: string): Encoded<"html"> {
  const escaped = text.replace(/[&<>"'`]/g, (sign) => entities.get(sign) ?? "");
  return encoded(
    "html",
    replaceInvisible(escaped, (sign) => (sign === "\n" || sign === "\t" ? sign : codePointName(sign))),
  );
}

/** Words that no declaration in a module may be named. */
const reservedWords: ReadonlySet<string> = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval export extends false
  finally for function if implements import in instanceof interface let new null package private protected public return
  static super switch this throw true try typeof undefined var void while with yield`.split(/\s+/),
);

/**
 * A name that code declares or refers to.
 * @throws {ProblemError} `output.not-an-identifier` where it is none: names are decided earlier, so that is a defect.
 */
export function identifier(name: string): Encoded<"identifier"> {
  if (isVisibleIdentifier(name) && !reservedWords.has(name)) return encoded("identifier", name);
  throw new ProblemError([
    problem("output.not-an-identifier", `"${terminalText(name)}" cannot be the name of a declaration.`),
  ]);
}

/** Text for one line of a terminal or a log: it can neither move the cursor, nor colour, nor begin a line of its own. */
export function terminalText(text: string): Encoded<"terminal"> {
  const oneLine = text.replaceAll("\r\n", "\\n").replaceAll("\n", "\\n").replaceAll("\t", "\\t");
  return encoded(
    "terminal",
    replaceInvisible(oneLine, (sign) => `<${codePointName(sign)}>`),
  );
}

/** Most names: nothing in them needs a closer look. */
const plainIdentifier = /^[A-Za-z_$][\w$]*$/;
const identifierPattern = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/** What says whether the sign before is shown as text or as an emoji; seen in labels, in code by nobody. */
export const variationSelectors = /[\uFE00-\uFE0F]/g;

/** Whether the text has the form of an identifier, and every sign of it can be seen: JavaScript takes joiners, too. */
export function isVisibleIdentifier(text: string): boolean {
  return plainIdentifier.test(text) || (identifierPattern.test(text) && shown(text) === text);
}

function shown(text: string): string {
  return replaceInvisible(text, () => "").replace(variationSelectors, "");
}

/** What JSON can hold. */
export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue | undefined };

const plainWords = /^[A-Za-z0-9 _./:,()&+-]*$/;

/** JSON of text in Latin letters: nothing in it cannot be seen, or would begin a tag. */
const plainJson = /^[\x20-\x3B\x3D-\x7E\xA0-\xAC\xAE-\u02FF]*$/;

/** JSON that may also stand in a script element of an HTML page. `indent` is the number of spaces a level. */
export function jsonText(value: JsonValue, indent = 0): Encoded<"json"> {
  if (typeof value === "string" && plainWords.test(value)) return encoded("json", `"${value}"`);
  const written = JSON.stringify(value, null, indent);
  if (plainJson.test(written)) return encoded("json", written);
  const escaped = written.replaceAll("<", "\\u003C");
  return encoded(
    "json",
    // Line feeds in JSON text are its layout: those of the data were escaped by then.
    replaceInvisible(escaped, (sign) => (sign === "\n" ? sign : unicodeEscape(sign))),
  );
}

/** A document as JSON of its own, two spaces a level: what cannot be seen is written as an escape. */
export function jsonDocument(value: unknown): Encoded<"json"> {
  const written = JSON.stringify(value, null, 2);
  return encoded(
    "json",
    replaceInvisible(written, (sign) => (sign === "\n" ? sign : unicodeEscape(sign))),
  );
}

/** The last sign of each takes the backslash: `www.` alone is made a link by many. */
const special = /www\.|[\\`*_[\]{}<>#|~&$!:@^]/gi;

/** Text inside a line or a table cell of Markdown: no mark-up, no HTML, no link, no second line. */
export function markdownText(text: string): Encoded<"markdown"> {
  return encoded(
    "markdown",
    oneLine(text).replace(special, (found) => `${found.slice(0, -1)}\\${found.slice(-1)}`),
  );
}

/** A system name as Markdown code, also inside a table cell. */
export function markdownCode(text: string): Encoded<"markdown"> {
  const plain = oneLine(text).replaceAll("|", "\\|");
  if (plain === "") return encoded("markdown", "");
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return encoded("markdown", longest === 0 ? fence + plain + fence : `${fence} ${plain} ${fence}`);
}

function oneLine(text: string): string {
  return replaceInvisible(text.replace(/\s+/gu, " ").trim(), codePointName);
}

/** Longest name of a file that every file system takes, in bytes, with room for an ending. */
const maxBytes = 200;

const devices = /^(?:con|prn|aux|nul|com[0-9\u00B9\u00B2\u00B3]|lpt[0-9\u00B9\u00B2\u00B3])(?:\.|$)/i;
const refused = /[/\\:*?"<>|]|^\.{1,2}$|^$|[. ]$|^ /;

/**
 * The name of one file or folder, the same on every file system.
 * @throws {ProblemError} `output.unsafe-path` where the text is none.
 */
export function pathSegment(text: string): Encoded<"path-segment"> {
  const visible = replaceInvisible(text, () => "") === text;
  const short = new TextEncoder().encode(text).length <= maxBytes;
  if (visible && short && !refused.test(text) && !devices.test(text)) return encoded("path-segment", text);
  throw new ProblemError([problem("output.unsafe-path", `"${terminalText(text)}" cannot be the name of a file.`)]);
}

const numberPattern = /^(?:\d+|\d+\.\d+)$/;

/**
 * The key of a property in a JavaScript object literal: bare where it may be, as prettier has it, quoted otherwise.
 * `__proto__` is computed, as written plainly it would set the prototype instead of a property.
 */
export function propertyKey(text: string): Encoded<"property-key"> {
  if (text === "__proto__") return encoded("property-key", '["__proto__"]');
  const bare = isVisibleIdentifier(text) || (numberPattern.test(text) && String(Number(text)) === text);
  return encoded("property-key", bare ? text : stringLiteral(text));
}

/** The name of a member in a TypeScript interface: bare where it may be. Here `__proto__` is a name like any other. */
export function memberName(text: string): Encoded<"property-key"> {
  return encoded("property-key", isVisibleIdentifier(text) ? text : stringLiteral(text));
}

const shortEscapes: ReadonlyMap<string, string> = new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

const quotedPlainly = /^[A-Za-z0-9 _./:,()&+-]*$/;

/**
 * A JavaScript or TypeScript string literal of the text, in the quotes that prettier would choose.
 * `<` is escaped too, so that the code can stand in an HTML page.
 */
export function stringLiteral(text: string): Encoded<"string-literal"> {
  if (quotedPlainly.test(text)) return encoded("string-literal", `"${text}"`);
  const quote = count(text, '"') > count(text, "'") ? "'" : '"';
  const escaped = text.replaceAll("\\", "\\\\").replaceAll(quote, `\\${quote}`).replaceAll("<", "\\u003C");
  const visible = replaceInvisible(escaped, (sign) => shortEscapes.get(sign) ?? unicodeEscape(sign));
  return encoded("string-literal", quote + visible + quote);
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
