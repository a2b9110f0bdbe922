import type { PlannedStatement } from "../package.js";
import { isPlainName, plainModule, plainName } from "./plain-names.js";
import type { Scanner } from "./scanner.js";

/** The names that a data file declares, and those that its values and functions use. */
export interface NamesOfData {
  readonly declared: Set<string>;
  readonly used: Set<string>;
}

/** One statement of a data file, taken; null where the parser should say what stands there. */
export function plainDataStatement(scan: Scanner, names: NamesOfData): PlannedStatement | null {
  const declare = (name: string): void => void names.declared.add(name);
  const verb = scan.word();
  if (verb === "import") return plainModule(scan, "import", declare);
  if (verb === "const") return constant(scan, names);
  if (verb !== "export") return null;
  if (scan.sees("{")) return plainModule(scan, "export");
  const exported = scan.word();
  if (exported === "const") return constant(scan, names);
  return exported === "function" ? answering(scan, names) : null;
}

function constant(scan: Scanner, { declared, used }: NamesOfData): PlannedStatement | null {
  const name = plainName(scan);
  declared.add(name);
  return name !== "" && scan.sign("=") && data(scan, used) && scan.sign(";") ? { kind: "const", name } : null;
}

/** `function a(b) { return c(b, d); }` */
function answering(scan: Scanner, { used }: NamesOfData): PlannedStatement | null {
  const name = plainName(scan);
  const parameters = new Set<string>();
  if (name === "" || !scan.sign("(")) return null;
  do {
    if (scan.sees(")")) break;
    const parameter = plainName(scan);
    if (parameter === "") return null;
    parameters.add(parameter);
  } while (scan.sign(","));
  const named = new Set<string>();
  if (!scan.sign(")") || !scan.sign("{") || scan.word() !== "return" || !scan.onSameLine()) return null;
  if (!call(scan, named) || !scan.sign(";") || !scan.sign("}")) return null;
  for (const one of named) if (!parameters.has(one)) used.add(one);
  return { kind: "function", name };
}

function call(scan: Scanner, used: Set<string>): boolean {
  const callee = plainName(scan);
  if (callee === "" || !scan.sees("(")) return false;
  used.add(callee);
  return given(scan, used);
}

/** What is passed to a call: data, and calls. */
function given(scan: Scanner, used: Set<string>): boolean {
  if (!scan.sign("(")) return false;
  do {
    if (scan.sign(")")) return true;
    if (!data(scan, used)) return false;
    if (scan.sees("(") && !given(scan, used)) return false;
  } while (scan.sign(","));
  return scan.sign(")");
}

const literals: ReadonlySet<string> = new Set(["true", "false", "null"]);

function data(scan: Scanner, used: Set<string>): boolean {
  if (scan.sees("{")) return object(scan, used);
  if (scan.sees("[")) return list(scan, used);
  if (scan.string()) return true;
  const word = scan.word();
  if (word === "") return scan.number();
  if (literals.has(word)) return true;
  used.add(word);
  return isPlainName(word);
}

function list(scan: Scanner, used: Set<string>): boolean {
  scan.sign("[");
  do {
    if (scan.sign("]")) return true;
    if (!data(scan, used)) return false;
  } while (scan.sign(","));
  return scan.sign("]");
}

function object(scan: Scanner, used: Set<string>): boolean {
  scan.sign("{");
  do {
    if (scan.sign("}")) return true;
    const word = scan.word();
    if (word === "__proto__") return false;
    if (word !== "" && !scan.sees(":")) {
      // Shorthand.
      used.add(word);
      if (!isPlainName(word)) return false;
      continue;
    }
    if ((word === "" && !key(scan)) || !scan.sign(":") || !data(scan, used)) return false;
  } while (scan.sign(","));
  return scan.sign("}");
}

/** A quoted key, a number, or `["__proto__"]`, which quoted plainly would be no property. */
function key(scan: Scanner): boolean {
  if (scan.sign("[")) return scan.string() && scan.sign("]");
  if (scan.number()) return true;
  const text = scan.sees('"__proto__"') || scan.sees("'__proto__'");
  return !text && scan.string();
}
