import { terminalText } from "../index.js";
import { reportWords } from "./messages/report-words.js";
import type { Shell } from "./shell.js";

export interface Progress {
  readonly show: (state: ProgressState) => void;
  /** Leaves nothing of a bar behind. */
  readonly end: () => void;
}

export interface ProgressState {
  readonly done: number;
  readonly total: number;
  readonly step: string;
  readonly requests: number;
  /** Set while something has to be waited for. */
  readonly waitMs?: number;
}

/** Nobody wonders about a shorter one. */
const shortestWait = 1000;
const barWidth = 24;
const clearLine = "\r\u001b[K";

type Screen = Pick<Shell, "environment" | "wordsOnTerminal" | "columns" | "writeWords">;

/** A bar that moves on a terminal; in CI and in files a line for each step; nothing when quiet. */
export function createProgress(shell: Screen, title: string, quiet: boolean): Progress {
  if (quiet) return { show: () => {}, end: () => {} };
  const { environment, wordsOnTerminal, columns, writeWords } = shell;
  const moves = wordsOnTerminal && !environment["CI"] && environment["TERM"] !== "dumb";
  return moves ? bar(title, columns, writeWords) : lines(title, writeWords);
}

function bar(title: string, columns: number, write: (text: string) => void): Progress {
  return {
    show: ({ done, total, step, requests, waitMs = 0 }) => {
      const part = total === 0 ? 0 : Math.min(1, done / total);
      const filled = Math.round(part * barWidth);
      const picture = `${"#".repeat(filled)}${"-".repeat(barWidth - filled)}`;
      const wait = waitMs < shortestWait ? "" : reportWords.waiting(Math.ceil(waitMs / 1000));
      const text = terminalText(reportWords.progress(title, picture, `${done}/${total}`, step, requests, wait));
      write(`${clearLine}${text.slice(0, Math.max(1, columns - 1))}`);
    },
    end: () => write(clearLine),
  };
}

function lines(title: string, write: (text: string) => void): Progress {
  let last: string | null = null;
  return {
    show: ({ step, total, waitMs = 0 }) => {
      if (waitMs >= shortestWait) {
        write(`${terminalText(`${title}: ${reportWords.waiting(Math.ceil(waitMs / 1000))}`)}\n`);
      } else if (step !== last) write(`${terminalText(reportWords.step(title, step, total))}\n`);
      last = step;
    },
    end: () => {},
  };
}
