import type { CallExpression, Directive, EcmaScriptModule, Node, parseSync, Program, Statement } from "oxc-parser";
import { stringLiteral, terminalText } from "../model/encoders.js";
import { problem, type Problem, ProblemError } from "../problem/problem.js";
import type { GeneratedFile, PlannedStatement, StatementPlan } from "./package.js";
import { plainStatements } from "./plain/plain-statements.js";

type Parse = typeof parseSync;

/**
 * Reads every code file again: no syntax error, exactly the planned statements, and nothing but data in data files.
 * Whatever slipped past an encoder is found here, before anything is written. What is not in the small language of emitted
 * code is parsed, which loads the parser: text of other generators, and whatever is wrong.
 *
 * @throws ProblemError `output.unexpected-code`, naming file, line, reason and the text.
 */
export async function verify(files: readonly GeneratedFile[]): Promise<void> {
  const others = files.flatMap((file) =>
    file.plan === null || isPlainlyPlanned(file, file.plan) ? [] : [{ file, plan: file.plan }],
  );
  if (others.length === 0) return;
  const { parseSync } = await import("oxc-parser");
  const problems = others.flatMap(({ file, plan }) => {
    const found = finding(file, plan, parseSync);
    return found === null ? [] : [asProblem(file, found)];
  });
  if (problems.length > 0) throw new ProblemError(problems);
}

function isPlainlyPlanned({ path, text }: GeneratedFile, plan: StatementPlan): boolean {
  if (plan.kind !== "exact") return false;
  const found = plainStatements(text, path.endsWith(".d.ts") ? "types" : "data");
  return found?.length === plan.statements.length && found.every((one, index) => isPlanned(one, index, plan));
}

interface Finding {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

function finding({ path, text }: GeneratedFile, plan: StatementPlan, parse: Parse): Finding | null {
  const isTypes = path.endsWith(".d.ts");
  const parsed = parse(path, text, { lang: isTypes ? "dts" : "js", sourceType: "module" });
  const [error] = parsed.errors;
  if (error !== undefined) {
    const [label] = error.labels;
    return { start: label?.start ?? 0, end: label?.end ?? 0, reason: error.message };
  }
  const found =
    isTypes && plan.kind === "exact" ? declaredStatements(text, parsed.module) : statementsOf(parsed.program);
  const strange = found.find(({ statement }, index) => !isPlanned(statement, index, plan));
  if (strange !== undefined) {
    const what = `${strange.statement.kind} ${strange.statement.name}`.trim();
    return { start: strange.start, end: strange.end, reason: `an unplanned statement (${what})` };
  }
  const double = plan.kind === "kinds" ? nameTwice(found) : undefined;
  if (double !== undefined) {
    const { kind, name } = double.statement;
    return { start: double.start, end: double.end, reason: `a name twice (${kind} ${name})` };
  }
  if (plan.kind === "exact" && found.length < plan.statements.length) {
    const { kind, name } = plan.statements[found.length] ?? { kind: "", name: "" };
    return { start: text.length, end: text.length, reason: `a planned statement is missing (${kind} ${name})` };
  }
  return isTypes ? null : unplannedValue(parsed.program.body);
}

function statementsOf({ body }: Program): readonly FoundStatement[] {
  return body.map((node) => ({ start: node.start, end: node.end, statement: statementOf(node) }));
}

/** Another generator's names are not planned one by one, yet no compiler takes one of them twice. */
function nameTwice(found: readonly FoundStatement[]): FoundStatement | undefined {
  const seen = new Set<string>();
  return found.find(({ statement: { name } }) => name !== "" && seen.size === seen.add(name).size);
}

function isPlanned({ kind, name }: PlannedStatement, index: number, plan: StatementPlan): boolean {
  switch (plan.kind) {
    case "exact": {
      const planned = plan.statements[index];
      return planned?.kind === kind && planned.name === name;
    }
    case "kinds":
      return plan.kinds.includes(kind);
    default:
      return plan satisfies never;
  }
}

function asProblem({ path, text }: GeneratedFile, { start, end, reason }: Finding): Problem {
  const line = text.slice(0, start).split("\n").length;
  const column = start - text.lastIndexOf("\n", start - 1);
  const excerpt = stringLiteral(text.slice(start, Math.min(Math.max(end, start + 20), start + 120)));
  const message = `${terminalText(path)}:${line}:${column}: ${terminalText(reason)}: ${excerpt}`;
  return problem("output.unexpected-code", message, { kind: "file", file: path, line, column });
}

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
function declaredStatements(text: string, module: EcmaScriptModule): readonly FoundStatement[] {
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

/** What a top-level statement is, in the words of a plan; what no plan can hold goes by its syntax node's name. */
export function statementOf(node: Directive | Statement): PlannedStatement {
  switch (node.type) {
    case "ImportDeclaration":
      return { kind: "import", name: node.source.value };
    case "ExportNamedDeclaration":
      if (node.declaration !== null) return statementOf(node.declaration);
      return { kind: "export", name: node.source?.value ?? "" };
    case "ExportAllDeclaration":
      // Of types only: values go out by name.
      if (node.exportKind === "type" && node.exported === null) return { kind: "export", name: node.source.value };
      return { kind: node.type, name: "" };
    case "FunctionDeclaration":
    case "TSDeclareFunction":
      return { kind: "function", name: node.id?.name ?? "" };
    case "VariableDeclaration": {
      const [declarator] = node.declarations;
      if (node.kind !== "const" || node.declarations.length !== 1 || declarator?.id.type !== "Identifier") {
        return { kind: node.kind, name: "" };
      }
      return { kind: "const", name: declarator.id.name };
    }
    case "TSInterfaceDeclaration":
      return { kind: "interface", name: node.id.name };
    case "TSTypeAliasDeclaration":
      return { kind: "type", name: node.id.name };
    default:
      return { kind: node.type, name: "" };
  }
}

/** A part of the syntax that no data file may hold, and why. */
export interface UnplannedValue {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/**
 * The first thing in a JavaScript data file that is neither data nor the call that its functions may answer:
 * initialisers hold literals, objects, arrays and names that the file declares or imports; functions return a call of such
 * names. Null where all is as it should be.
 */
export function unplannedValue(body: readonly (Directive | Statement)[]): UnplannedValue | null {
  const names = new Set(body.flatMap(declaredNames));
  for (const statement of body) {
    const declared = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
    const found = declared === null ? null : unplannedIn(declared, names);
    if (found !== null) return found;
  }
  return null;
}

function declaredNames(statement: Directive | Statement): readonly string[] {
  switch (statement.type) {
    case "ImportDeclaration":
      return statement.specifiers.map(({ local }) => local.name);
    case "ExportNamedDeclaration":
      return statement.declaration === null ? [] : declaredNames(statement.declaration);
    case "VariableDeclaration":
      return statement.declarations.flatMap(({ id }) => (id.type === "Identifier" ? [id.name] : []));
    default:
      return [];
  }
}

function unplannedIn(declared: Directive | Statement, names: ReadonlySet<string>): UnplannedValue | null {
  if (declared.type === "VariableDeclaration") {
    return firstOf(declared.declarations, ({ init }) => (init === null ? null : unplannedData(init, names)));
  }
  if (declared.type !== "FunctionDeclaration") return null;
  const parameters = declared.params.flatMap((parameter) => (parameter.type === "Identifier" ? [parameter.name] : []));
  const [statement, ...others] = declared.body?.body ?? [];
  const simple =
    parameters.length === declared.params.length && others.length === 0 && !declared.async && !declared.generator;
  if (!simple || statement?.type !== "ReturnStatement" || statement.argument?.type !== "CallExpression") {
    return refuse(declared, "a function may only return a call");
  }
  return unplannedCall(statement.argument, new Set([...names, ...parameters]));
}

function unplannedCall(
  { callee, arguments: given }: CallExpression,
  names: ReadonlySet<string>,
): UnplannedValue | null {
  if (callee.type !== "Identifier") return refuse(callee, "only what has a name may be called");
  const called = unplannedData(callee, names);
  const argument = (one: Node) =>
    one.type === "CallExpression" ? unplannedCall(one, names) : unplannedData(one, names);
  return called ?? firstOf(given, argument);
}

function unplannedData(node: Node, names: ReadonlySet<string>): UnplannedValue | null {
  switch (node.type) {
    case "Literal":
      return "regex" in node || "bigint" in node
        ? refuse(node, "only text, numbers, booleans and null are data")
        : null;
    case "Identifier":
      return names.has(node.name) ? null : refuse(node, `the file declares no "${node.name}"`);
    case "UnaryExpression":
      return node.operator === "-" && node.argument.type === "Literal" ? null : refuse(node, "an operator is no data");
    case "ArrayExpression":
      return firstOf(node.elements, (element) =>
        element === null ? refuse(node, "a hole is no data") : unplannedData(element, names),
      );
    case "ObjectExpression":
      return firstOf(node.properties, (property) => {
        if (property.type !== "Property" || property.kind !== "init" || property.method) {
          return refuse(property, "an object may only have plain properties");
        }
        if (property.computed && property.key.type !== "Literal")
          return refuse(property.key, "a computed key is no data");
        return unplannedData(property.value, names);
      });
    default:
      return refuse(node, `${node.type} is no data`);
  }
}

function firstOf<T>(items: readonly T[], find: (item: T) => UnplannedValue | null): UnplannedValue | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

function refuse({ start, end }: Node, reason: string): UnplannedValue {
  return { start, end, reason };
}
