import { resolve } from "node:path";
import type { AccountDrift } from "../index.js";
import type { CommandContext } from "./command.js";
import { reportWords } from "./messages/report-words.js";
import { relativePath } from "./relative-path.js";

/**
 * What was found, with the changes accepted that `--baseline` lists; `--update-baseline` lists all of them first. Read
 * before anybody is asked: a path with a slip in it is not to cost a pull.
 */
export async function knownChanges({
  arguments: { values, flags },
  tool,
  shell,
  report,
}: CommandContext): Promise<(drifts: readonly AccountDrift[]) => Promise<readonly AccountDrift[]>> {
  const given = values.get("baseline");
  if (given === undefined) return async (drifts) => drifts;
  const file = resolve(shell.cwd, given);
  const update = flags.has("update-baseline");
  const before = await tool.readBaseline(file, { orNone: update });
  if (!update) return async (drifts) => drifts.map((drift) => tool.withBaseline(drift, before));
  return async (drifts) => {
    const now = tool.nextBaseline(before, drifts);
    // What is there was read, so it is a baseline.
    const written = await tool.replaceFile(file, tool.printBaseline(now), () => true);
    report.say(reportWords.baseline(relativePath(shell.cwd, file), written));
    return drifts.map((drift) => tool.withBaseline(drift, now));
  };
}
