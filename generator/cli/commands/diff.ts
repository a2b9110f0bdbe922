import type { Config } from "../../index.js";
import { oneOf, reportFormat } from "../arguments/option-values.js";
import type { Command, CommandContext, ExitCode } from "../command.js";
import { relativePath } from "../make-package.js";
import { paintReport } from "../words/reporter.js";
import { diffWords } from "../words/words.js";
import { reportFolder, reportingFailure } from "./report-options.js";

/** Two snapshots -> what changed from the one to the other. Asks nobody, writes nothing. */
export const diff: Command = async (context) => {
  const { tool, shell, report } = context;
  const format = reportFormat(context, [...tool.reportFormats, "changelog"]);
  const levels = tool.failOnLevels.filter((level) => level !== "used");
  const failOn = oneOf(context, "fail-on", levels, "breaking");
  const [before = "", after = ""] = context.arguments.operands;

  const shown = format === "changelog" ? "text" : format;
  const from = await reportFolder(context, format);
  const found = await reportingFailure(context, { format: shown, from }, async () => {
    const config = await configIfAny(context);
    const sides = await tool.readSides(before, after, { config, cwd: shell.cwd });
    return tool.diff(...sides, { today: shell.today(), shownFile: relativePath(from, sides[1].file) });
  });
  const text = format === "changelog" ? found.changelog : await tool.printReport(format, { accounts: [found], from });
  shell.writeData(format === "text" ? paintReport(text, report.paint) : text);
  if (found.version !== null) report.say(diffWords.step(found.step, found.version));
  return tool.verdict({ accounts: [found] }, failOn).exitCode satisfies ExitCode;
};

/** Folders are compared without a configuration, too; one that was named, or is wrong, has to be put right. */
async function configIfAny({ arguments: { values }, tool, shell }: CommandContext): Promise<Config | null> {
  const file = values.get("config");
  if (file === undefined && tool.findConfig(shell.cwd) === null) return null;
  return tool.loadConfig({ cwd: shell.cwd, file });
}
