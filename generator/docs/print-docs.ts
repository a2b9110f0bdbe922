import type { Dictionary } from "./dictionary.js";
import { csvHead, printCsv } from "./formats/print-csv.js";
import { printJson } from "./formats/print-json.js";
import { markdownMark, printMarkdown } from "./formats/print-markdown.js";
import { htmlMark, printHtml } from "./html/print-html.js";

/** In the order in which help names them; also the endings of their files. */
export const docsFormats = { html: "html", markdown: "md", json: "json", csv: "csv" } as const;

export type DocsFormat = keyof typeof docsFormats;

/** The text of one file for these accounts. A page has room for one: of several, the first is shown. */
export async function printDocs(
  format: DocsFormat,
  first: Dictionary,
  ...others: readonly Dictionary[]
): Promise<string> {
  const all = [first, ...others];
  switch (format) {
    case "html":
      return printHtml(first);
    case "markdown":
      return printMarkdown(all);
    case "json":
      return `${printJson(all)}\n`;
    case "csv":
      return printCsv(all);
    default:
      return format satisfies never;
  }
}

/** Whether a file is one that `docs` wrote, of any version. */
export function isDocs(format: DocsFormat, text: string): boolean {
  switch (format) {
    case "html":
      return text.slice(0, 4000).includes(htmlMark);
    case "markdown":
      return text.startsWith(markdownMark);
    case "json":
      return /^\{\s*"formatVersion": \d+,\s*"generator": "fieldwright docs",/.test(text);
    case "csv":
      return text.startsWith(csvHead.slice(0, csvHead.indexOf(",type name")));
    default:
      return format satisfies never;
  }
}
