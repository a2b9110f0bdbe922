import { cutText, printableText } from "#runtime/printable-text.js";

/** Keeps what it stands behind from being a mention, an issue or a link, and is not seen. */
const breaker = "&#8203;";

/**
 * Foreign text as Markdown shows it: one line, as it is. No markup, no HTML, nobody notified, nothing linked, on GitHub
 * or elsewhere.
 */
export function markdownText(text: string): string {
  return cutText(printableText(text), 200).replace(
    /:\/\/|www\.|(?:GH-|mailto:|xmpp:)|[\\`*_{}[\]()#+\-.!|~>$^=:&<@]/gi,
    (found) => {
      if (found === "&") return "&amp;";
      if (found === "<") return "&lt;";
      if (found === "@") return `@${breaker}`;
      if (found === "#") return `\\#${breaker}`;
      if (found === "://") return `\\:${breaker}//`;
      if (found.length > 1) return `${found.slice(0, -1)}${breaker}\\${found.slice(-1)}`;
      return `\\${found}`;
    },
  );
}

/** Foreign text as code: shown as it is, in a fence that is longer than any in it. */
export function markdownCode(text: string): string {
  const line = cutText(printableText(text), 200) || " ";
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const fence = "`".repeat(longest + 1);
  const pad = longest > 0 ? " " : "";
  // A table ends a cell at a bar even within code.
  return `${fence}${pad}${line.replaceAll("|", "\\|")}${pad}${fence}`;
}
