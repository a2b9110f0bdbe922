import type { Paint } from "./paint.js";

const styles = {
  breaking: "red",
  dangerous: "yellow",
  stale: "yellow",
  safe: "green",
  accepted: "dim",
  "->": "cyan",
} as const;

/** A report as text, with a colour on what each line begins with. Its text is safe to show already. */
export function paintReport(text: string, paint: Paint): string {
  const marks = Object.entries(styles);
  return text
    .split("\n")
    .map((line) => {
      const [, indent = "", rest = ""] = /^(\s*)(.*)$/.exec(line) ?? [];
      const found = marks.find(([mark]) => indent !== "" && rest.startsWith(mark));
      if (found === undefined) return indent === "" ? paint("bold", line) : line;
      const [mark, style] = found;
      return `${indent}${paint(style, mark)}${rest.slice(mark.length)}`;
    })
    .join("\n");
}
