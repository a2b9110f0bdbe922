import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../packages/demo-packages.js";

/** A fenced block of a page: three backticks, a language, and what the tests are to know besides. */
export interface Block {
  /** `README.md:40`, the line of the first line inside. */
  readonly place: string;
  readonly language: string;
  /** What follows the language: `acme` in "ts acme". */
  readonly given: string;
  readonly text: string;
}

export interface Page {
  /** Relative to the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The text without its blocks; lines keep their numbers. */
  readonly prose: string;
}

/** The pages that people write. What is printed from the code's own tables is tested where it is printed. */
export function readPages(): readonly Page[] {
  const guides = readdirSync(join(root, "docs")).filter((name) => name.endsWith(".md"));
  return ["README.md", "CONTRIBUTING.md", ...guides.map((name) => `docs/${name}`)]
    .filter((path) => existsSync(join(root, path)))
    .toSorted()
    .map(readPage);
}

export function readPage(path: string): Page {
  const text = readFileSync(join(root, path), "utf8");
  const lines = text.split("\n");
  const blocks: Block[] = [];
  const prose: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    const opening = /^( *)```(\w*) ?(.*)$/.exec(line);
    if (opening === null) {
      prose.push(line);
      continue;
    }
    const [, indent = "", language = "", given = ""] = opening;
    const end = lines.findIndex((other, at) => at > index && other === `${indent}\`\`\``);
    if (end < 0) throw new Error(`${path}:${index + 1}: a block without an end`);
    const inside = lines.slice(index + 1, end).map((inner) => inner.slice(indent.length));
    blocks.push({ place: `${path}:${index + 2}`, language, given, text: inside.join("\n") });
    prose.push(...lines.slice(index, end + 1).map(() => ""));
    index = end;
  }
  return { path, text, blocks, prose: prose.join("\n") };
}

/** Texts between single backticks, each with its line. */
export function codeSpans({ path, prose }: Page): readonly { readonly place: string; readonly text: string }[] {
  return prose
    .split("\n")
    .flatMap((line, index) =>
      Array.from(line.matchAll(/`([^`]+)`/g), ([, text = ""]) => ({ place: `${path}:${index + 1}`, text })),
    );
}

/** The first cells of the page's tables, as they stand, the header's left out. */
export function firstCells({ prose }: Page): readonly (readonly [cell: string, row: string])[] {
  const rows = prose.split("\n");
  return rows.flatMap((row, index) => {
    const [, cell = ""] = /^\| ([^|]+?) +\|/.exec(row) ?? [];
    const isHeader = /^\| *:?-/.test(rows[index + 1] ?? "");
    return cell === "" || isHeader || /^:?-+:?$/.test(cell) ? [] : [[cell, row] as const];
  });
}
