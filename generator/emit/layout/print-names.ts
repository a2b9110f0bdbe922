import { stringLiteral } from "../../model/encoders.js";
import { code, joinCode, type Code } from "../code.js";
import { displayWidth, lineWidth } from "./display-width.js";

/** `import { a, b } from "./c.js";` */
export function printImport(names: readonly Code[], from: string): Code {
  return printNames(code`import`, names, from);
}

export function printTypeImport(names: readonly Code[], from: string): Code {
  return printNames(code`import type`, names, from);
}

/** `export { a, type B } from "./c.js";` */
export function printExport(names: readonly Code[], from: string): Code {
  return printNames(code`export`, names, from);
}

export function printTypeExport(names: readonly Code[], from: string): Code {
  return printNames(code`export type`, names, from);
}

/** `export type * from "./c.js";` */
export function printAllTypesExport(from: string): Code {
  return code`export type * from ${stringLiteral(from)};`;
}

function printNames(verb: Code, names: readonly Code[], from: string): Code {
  const flat = code`${verb} { ${joinCode(names, ", ")} } from ${stringLiteral(from)};`;
  if (names.length === 1 || displayWidth(flat) <= lineWidth) return flat;
  const lines = names.map((name) => code`  ${name},`);
  return code`${verb} {\n${joinCode(lines, "\n")}\n} from ${stringLiteral(from)};`;
}
