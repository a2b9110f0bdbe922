import type { parseSync, Program } from "oxc-parser";
import { stringLiteral, terminalText } from "../model/encoders.js";
import { problem, ProblemError, type Problem } from "../problem/problem.js";
import type { GeneratedFile, PlannedStatement, StatementPlan } from "./generated-file.js";
import { declaredStatements, type FoundStatement } from "./declared-statements.js";
import { statementOf } from "./planned-statements.js";
import { plainStatements } from "./plain/plain-statements.js";
import { unplannedValue } from "./unplanned-value.js";

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
  if (plan.kind === "exact" && found.length < plan.statements.length) {
    const { kind, name } = plan.statements[found.length] ?? { kind: "", name: "" };
    return { start: text.length, end: text.length, reason: `a planned statement is missing (${kind} ${name})` };
  }
  return isTypes ? null : unplannedValue(parsed.program.body);
}

function statementsOf({ body }: Program): readonly FoundStatement[] {
  return body.map((node) => ({ start: node.start, end: node.end, statement: statementOf(node) }));
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
