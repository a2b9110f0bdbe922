import type { AccountConfig } from "../index.js";
import type { CommandContext } from "./command.js";
import { reportWords } from "./messages/report-words.js";

/** Does work that may go through a program's files, and shows how far it is. */
export async function withUsagesShown<Result>(
  { report }: CommandContext,
  { name }: AccountConfig,
  work: (onUsages: (done: number, total: number) => void) => Promise<Result>,
): Promise<Result> {
  const progress = report.progress(reportWords.searching(name));
  let shown = false;
  try {
    return await work((done, total) => {
      shown = true;
      progress.show({ done, total, step: "files" });
    });
  } finally {
    if (shown) progress.end();
  }
}
