import type { PlannedStatement } from "../package.js";
import { fromModule, isPlainName, plainModule, plainName } from "./plain-names.js";
import type { Scanner } from "./scanner.js";

/** One statement of a declaration file, taken; null where the parser should say what stands there. */
export function plainTypeStatement(scan: Scanner): PlannedStatement | null {
  const verb = scan.word();
  if (verb === "import") return scan.word() === "type" ? plainModule(scan, "import") : null;
  if (verb !== "export" || !scan.onSameLine()) return null;
  if (scan.sees("{")) return plainModule(scan, "export");
  switch (scan.word()) {
    case "type":
      if (scan.sign("*")) return fromModule(scan, "export");
      return scan.sees("{") ? plainModule(scan, "export") : alias(scan);
    case "interface":
      return interfaceOf(scan);
    case "declare":
      return ambient(scan);
    default:
      return null;
  }
}

function alias(scan: Scanner): PlannedStatement | null {
  const name = scan.onSameLine() ? plainName(scan) : "";
  return name !== "" && scan.sign("=") && type(scan) && scan.sign(";") ? { kind: "type", name } : null;
}

function interfaceOf(scan: Scanner): PlannedStatement | null {
  const name = scan.onSameLine() ? plainName(scan) : "";
  if (name === "") return null;
  const extended = scan.sees("{") || (scan.word() === "extends" && named(scan));
  return extended && members(scan) ? { kind: "interface", name } : null;
}

function ambient(scan: Scanner): PlannedStatement | null {
  const kind = scan.onSameLine() ? scan.word() : "";
  const name = scan.onSameLine() ? plainName(scan) : "";
  if (name === "") return null;
  const good = kind === "const" ? true : kind === "function" && parameters(scan);
  return good && scan.sign(":") && type(scan) && scan.sign(";") ? { kind, name } : null;
}

/** `{ readonly a?: string; b(c: D): E; }` */
function members(scan: Scanner): boolean {
  if (!scan.sign("{")) return false;
  while (!scan.sign("}")) {
    const word = scan.word();
    const named = word === "" ? scan.string() : word !== "readonly" || ends(scan) || memberName(scan);
    if (!named) return false;
    scan.sign("?");
    if (scan.sees("(") && !parameters(scan)) return false;
    if (!scan.sign(":") || !type(scan) || !scan.sign(";")) return false;
  }
  return true;
}

/** Behind a `readonly` that is a name itself. */
function ends(scan: Scanner): boolean {
  return scan.sees(":") || scan.sees("?") || scan.sees("(");
}

function memberName(scan: Scanner): boolean {
  return scan.word() !== "" || scan.string();
}

function parameters(scan: Scanner): boolean {
  if (!scan.sign("(")) return false;
  do {
    if (scan.sign(")")) return true;
    if (plainName(scan) === "") return false;
    scan.sign("?");
    if (!scan.sign(":") || !type(scan)) return false;
  } while (scan.sign(","));
  return scan.sign(")");
}

function type(scan: Scanner): boolean {
  scan.sign("|");
  do {
    if (!member(scan)) return false;
  } while (scan.sign("|"));
  return true;
}

/** One member of a union: `readonly Reference<"Account">[]`. */
function member(scan: Scanner): boolean {
  if (scan.sees("{")) return members(scan);
  return scan.string() || named(scan);
}

const keywords: ReadonlySet<string> = new Set(["null", "undefined", "void"]);
const prefixes: ReadonlySet<string> = new Set(["readonly", "keyof"]);
/** Of these TypeScript expects that something follows. */
const operators: ReadonlySet<string> = new Set(["infer", "unique", "asserts", "abstract", ...prefixes]);

function named(scan: Scanner): boolean {
  const first = scan.word();
  if (keywords.has(first)) return true;
  const name = prefixes.has(first) ? scan.word() : first;
  if (!isPlainName(name) || operators.has(name)) return false;
  if (scan.sign("<")) {
    do {
      if (!type(scan)) return false;
    } while (scan.sign(","));
    if (!scan.sign(">")) return false;
  }
  while (scan.sees("[")) {
    if (!scan.onSameLine()) return false;
    scan.sign("[");
    scan.string();
    if (!scan.sign("]")) return false;
  }
  return true;
}
