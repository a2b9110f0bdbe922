import type { EcmaScriptModule } from "oxc-parser";
import type { PlannedStatement } from "./generated-file.js";

/** A statement and where it stands. */
export interface FoundStatement {
  readonly start: number;
  readonly end: number;
  readonly statement: PlannedStatement;
}

const declaration = /^export (?:(interface|type)|declare (const|function)) ([\p{ID_Continue}$]+)/u;
const nothing = /^(?:\s|\/\*[^]*?\*\/)*$/;

/** Longest beginning of a statement that is looked at: the words before its name, and the name. */
const headLength = 120;

/**
 * The statements of a declaration file that parsed without an error, by the parser's list of imports and exports: ten
 * times as fast as a walk over the tree. Whatever stands between them and is no comment counts as a statement, too.
 */
export function declaredStatements(text: string, module: EcmaScriptModule): readonly FoundStatement[] {
  const imports = module.staticImports.map(({ start, end, moduleRequest }): FoundStatement => {
    return { start, end, statement: fromHead(text, start, /^import type \{/, "import", moduleRequest.value) };
  });
  const exports = module.staticExports.map(({ start, end, entries }): FoundStatement => {
    const from = entries[0]?.moduleRequest?.value;
    if (from !== undefined)
      return { start, end, statement: fromHead(text, start, /^export (?:(?:type )?\{|type \* from)/, "export", from) };
    const [, type, value, name = ""] = declaration.exec(text.slice(start, start + headLength)) ?? [];
    return { start, end, statement: { kind: type ?? value ?? "statement", name } };
  });
  const listed = [...imports, ...exports].toSorted((left, right) => left.start - right.start);
  const ends = [0, ...listed.map(({ end }) => end)];
  const gaps = [...listed.map(({ start }) => start), text.length].flatMap((end, index): readonly FoundStatement[] => {
    const start = ends[index] ?? 0;
    return nothing.test(text.slice(start, end)) ? [] : [{ start, end, statement: { kind: "statement", name: "" } }];
  });
  return gaps.length === 0 ? listed : [...listed, ...gaps].toSorted((left, right) => left.start - right.start);
}

function fromHead(text: string, start: number, head: RegExp, kind: string, name: string): PlannedStatement {
  return { kind: head.test(text.slice(start, start + headLength)) ? kind : "statement", name };
}
