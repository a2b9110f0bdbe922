import { isIdentifier } from "../model/identifiers.js";
import type { Mention } from "../usages/mention.js";
import type { TextEdit } from "./text-edit.js";

/** A mention and what it is to say from now on. */
export interface Renaming {
  readonly mention: Mention;
  readonly to: string;
  /** Of `{ segment }`: what the value is called from now on, where that changes, too. */
  readonly value?: string;
  /** Whether the file has the new name already, for something else: an import then keeps the old one for the file. */
  readonly clashes: boolean;
}

/** The edit that a renaming takes; null where the text may stay as it is, "unknown" where it cannot be told. */
export function replacement({ mention, to, value, clashes }: Renaming, text: string): TextEdit | null | "unknown" {
  const { start, end, form } = mention;
  const old = text.slice(start, end);
  const edit = (replaced: string): TextEdit => ({ start, end, text: replaced });
  switch (form) {
    case "name":
      return edit(to);
    case "key":
      return edit(printKey(to));
    case "member":
      return isIdentifier(to) ? edit(to) : bracketed(mention, to, text);
    case "shorthand":
      return edit(`${printKey(to)}: ${value ?? old}`);
    case "shorthand-value":
      return clashes ? null : edit(`${old}: ${to}`);
    case "import":
      return edit(clashes ? `${to} as ${old}` : to);
    case "export":
      return clashes ? null : edit(`${to} as ${old}`);
    case "reexport":
      return edit(`${to} as ${old}`);
    case "local":
      return clashes ? null : edit(to);
    case "kept":
      return null;
    case "text":
      return edit(printText(to, old.charAt(0)));
    case "jsx-text":
      return edit(/[&"'{}\\\n]/.test(to) ? `{${JSON.stringify(to)}}` : `${old.charAt(0)}${to}${old.charAt(0)}`);
    case "subpath":
      return subpath(mention, to, text);
    default:
      return form satisfies never;
  }
}

function printKey(name: string): string {
  return isIdentifier(name) ? name : JSON.stringify(name);
}

/** `ContactSegment.SMB` -> `ContactSegment["Small business"]`; comments around the dot stay. */
function bracketed({ start, end, objectEnd }: Mention, to: string, text: string): TextEdit | "unknown" {
  const between = objectEnd === null ? null : behindObject.exec(text.slice(objectEnd, start));
  if (objectEnd === null || between === null) return "unknown";
  const [, before = "", dot, after = ""] = between;
  const link = dot === "?." ? "?." : "";
  return { start: objectEnd, end, text: `${before}${link}${after}[${JSON.stringify(to)}]` };
}

const behindObject = /^((?:\s|\/\*[^]*?\*\/|\/\/.*\n)*)(\?\.|\.)([^]*)$/;

/** The module keeps everything but its last part's name. */
function subpath({ start, end }: Mention, to: string, text: string): TextEdit | "unknown" {
  const last = /([^/]+?)((?:\.d)?\.[cm]?[jt]s)?$/.exec(text.slice(start + 1, end - 1));
  if (last === null) return "unknown";
  const from = start + 1 + last.index;
  return { start: from, end: from + (last[1] ?? "").length, text: to };
}

/** In the quotes that the old text had. */
function printText(text: string, quote: string): string {
  const inner = JSON.stringify(text).slice(1, -1);
  if (quote === '"') return `"${inner}"`;
  const plain = inner.replaceAll('\\"', '"');
  if (quote === "`") return `\`${plain.replaceAll("`", "\\`").replaceAll("${", "\\${")}\``;
  return `'${plain.replaceAll("'", "\\'")}'`;
}
