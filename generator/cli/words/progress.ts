import { terminalText } from "../../index.js";
import type { Shell } from "../shell.js";
import { reportWords } from "./words.js";

export interface Progress {
  readonly show: (state: ProgressState) => void;
  /** Leaves nothing of a bar behind. */
  readonly end: () => void;
}

export interface ProgressState {
  readonly done: number;
  readonly total: number;
  readonly step: string;
  /** Absent where nothing is asked of anybody. */
  readonly requests?: number;
  /** Of the CRM's limit; absent where there is none. */
  readonly window?: { readonly used: number; readonly requests: number; readonly perMs: number };
  /** Set while something has to be waited for. */
  readonly waitMs?: number;
}

/** Nobody wonders about a shorter one. */
const shortestWait = 1000;
const widestBar = 24;
const narrowestBar = 6;
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
    show: ({ done, total, step, requests, window, waitMs = 0 }) => {
      const part = total === 0 ? 0 : Math.min(1, done / total);
      const sent = requests === undefined ? "" : reportWords.requests(requests, windowOf(window));
      const wait = waitMs < shortestWait ? "" : reportWords.waiting(Math.ceil(waitMs / 1000));
      const room = Math.max(1, columns - 1);
      const line = (width: number) => {
        const filled = Math.round(part * width);
        const picture = `${"#".repeat(filled)}${"-".repeat(width - filled)}`;
        return terminalText(reportWords.progress(title, picture, `${done}/${total}`, step, sent, wait));
      };
      // What is told matters more than how wide the picture is.
      const tooLong = Math.max(0, line(widestBar).length - room);
      write(`${clearLine}${line(Math.max(narrowestBar, widestBar - tooLong)).slice(0, room)}`);
    },
    end: () => write(clearLine),
  };
}

function lines(title: string, write: (text: string) => void): Progress {
  let last: string | null = null;
  return {
    show: ({ step, total, window, waitMs = 0 }) => {
      if (waitMs >= shortestWait) {
        const wait = `${reportWords.waiting(Math.ceil(waitMs / 1000))}${windowOf(window)}`;
        write(`${terminalText(`${title}: ${wait}`)}\n`);
      } else if (step !== last) write(`${terminalText(reportWords.step(title, step, total))}\n`);
      last = step;
    },
    end: () => {},
  };
}

function windowOf(window: ProgressState["window"]): string {
  return window === undefined ? "" : reportWords.window(window.used, window.requests, window.perMs / 1000);
}
