/**
 * A pattern over paths with forward slashes as a regular expression: `*` and `?` within one folder, `**` across
 * folders, `{a,b}` for either. Everything else stands for itself.
 */
export function globPattern(glob: string): RegExp {
  const source = glob.replaceAll(/\*\*\/|\*\*|\*|\?|\{[^{}]*\}|[\\^$.|+()[\]{}]/g, (sign) => {
    if (sign === "**/") return "(?:[^/]+/)*";
    if (sign === "**") return ".*";
    if (sign === "*") return "[^/]*";
    if (sign === "?") return "[^/]";
    if (sign.length > 1) return `(?:${sign.slice(1, -1).split(",").map(partOf).join("|")})`;
    return `\\${sign}`;
  });
  return new RegExp(`^${source}$`, "u");
}

/** The folder that every match lies in: the part of the pattern before its first sign, up to a slash. */
export function globBase(glob: string): string {
  const plain = glob.slice(0, glob.search(/[*?{]|$/));
  return plain === glob ? glob : plain.slice(0, plain.lastIndexOf("/") + 1) || ".";
}

function partOf(alternative: string): string {
  return globPattern(alternative.trim()).source.slice(1, -1);
}
