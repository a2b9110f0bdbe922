import { encoded, type Encoded } from "./encoded.js";
import { codePointName, replaceInvisible } from "./invisible.js";

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
