import type { PlannedStatement } from "../package.js";
import type { Scanner } from "./scanner.js";

/** Words that mean something of their own, so that nothing here may be called by them. */
const reserved: ReadonlySet<string> = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval export extends false
  finally for function if implements import in instanceof interface let new null package private protected public return
  static super switch this throw true try typeof undefined var void while with yield`.split(/\s+/),
);

export function isPlainName(word: string): boolean {
  return word !== "" && !reserved.has(word);
}

/** A word that a declaration may be named by, or "". */
export function plainName(scan: Scanner): string {
  const name = scan.word();
  return isPlainName(name) ? name : "";
}

/** Behind `import` or `export`: `{ a, b as c } from "./d.js";`. Null where something else stands there. */
export function plainModule(
  scan: Scanner,
  kind: "import" | "export",
  declare: (name: string) => void = () => undefined,
): PlannedStatement | null {
  if (!scan.sign("{")) return null;
  do {
    if (scan.sign("}")) return fromModule(scan, kind);
    const first = plainName(scan);
    const name = first === "type" && !isAtSeparator(scan) ? plainName(scan) : first;
    if (name === "") return null;
    if (isAtSeparator(scan)) {
      declare(name);
    } else {
      const local = scan.word() === "as" ? plainName(scan) : "";
      if (local === "") return null;
      declare(local);
    }
  } while (scan.sign(","));
  return scan.sign("}") ? fromModule(scan, kind) : null;
}

/** `from "./d.js";` */
export function fromModule(scan: Scanner, kind: "import" | "export"): PlannedStatement | null {
  const module = scan.word() === "from" ? scan.plainString() : null;
  return module !== null && scan.sign(";") ? { kind, name: module } : null;
}

function isAtSeparator(scan: Scanner): boolean {
  return scan.sees(",") || scan.sees("}");
}
