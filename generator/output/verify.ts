import { stringLiteral, terminalText } from "../model/encoders.js";
import { problem, ProblemError, type Problem } from "../problem/problem.js";
import type { GeneratedFile, PlannedStatement, StatementPlan } from "./generated-file.js";
import { statementOf } from "./planned-statements.js";
import { unplannedValue } from "./unplanned-value.js";

type Parse = typeof import("oxc-parser").parseSync;

/**
 * Parses every code file again: no syntax error, exactly the planned statements, and nothing but data in data files.
 * Whatever slipped past an encoder is found here, before anything is written.
 *
 * @throws ProblemError `output.unexpected-code`, naming file, line, reason and the text.
 */
export async function verify(files: readonly GeneratedFile[]): Promise<void> {
  const { parseSync } = await import("oxc-parser");
  const problems = files.flatMap((file) => {
    if (file.plan === null) return [];
    const found = finding(file, file.plan, parseSync);
    return found === null ? [] : [asProblem(file, found)];
  });
  if (problems.length > 0) throw new ProblemError(problems);
}

interface Finding {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

function finding({ path, text }: GeneratedFile, plan: StatementPlan, parse: Parse): Finding | null {
  const isTypes = path.endsWith(".d.ts");
  const { program, errors } = parse(path, text, { lang: isTypes ? "dts" : "js", sourceType: "module" });
  const [error] = errors;
  if (error !== undefined) {
    const [label] = error.labels;
    return { start: label?.start ?? 0, end: label?.end ?? 0, reason: error.message };
  }
  const found = program.body.map((node) => ({ node, statement: statementOf(node) }));
  const strange = found.findIndex(({ statement }, index) => !isPlanned(statement, index, plan));
  if (strange !== -1) {
    const { node, statement } = found[strange] ?? {};
    const what = `${statement?.kind ?? ""} ${statement?.name ?? ""}`.trim();
    return { start: node?.start ?? 0, end: node?.end ?? 0, reason: `an unplanned statement (${what})` };
  }
  if (plan.kind === "exact" && found.length < plan.statements.length) {
    const { kind, name } = plan.statements[found.length] ?? { kind: "", name: "" };
    return { start: text.length, end: text.length, reason: `a planned statement is missing (${kind} ${name})` };
  }
  return isTypes ? null : unplannedValue(program.body);
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
