import { dirname, join, resolve } from "node:path";
import { terminalText, type RenamePlan } from "../../index.js";
import type { CommandContext } from "../command.js";
import { renameWords } from "../messages/rename-words.js";
import { relativePath } from "../relative-path.js";

export interface ToldPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly reason: string;
}

/** Shows the edits of the consumer's code, a line each, and warns of the places that a person has to look at. */
export function tellEdits({ arguments: { values }, tool, shell, report }: CommandContext, plan: RenamePlan) {
  if (plan.code === null) return [];
  const program = dirname(resolve(shell.cwd, values.get("write") ?? ""));
  const told = (file: string) => relativePath(shell.cwd, join(program, file));
  if (!report.json) {
    for (const file of plan.code.files) {
      for (const { line, column, before, after } of tool.shownEdits(file)) {
        report.data(terminalText(renameWords.edit(`${told(file.file)}:${line}:${column}`, before, after)));
      }
    }
  }
  const left: readonly ToldPlace[] = plan.code.left.map((place) => ({ ...place, file: told(place.file) }));
  report.problems(
    left.map(({ file, line, column, reason }) => {
      const place = { kind: "file", file: resolve(shell.cwd, file), line, column } as const;
      return tool.problem("rename.left", renameWords.left(reason), place, { severity: "warning" });
    }),
  );
  return left;
}
