import { totalmem } from "node:os";
import { availableMemory, platform } from "node:process";
import { exitCode } from "./command.js";
import { run } from "./run.js";
import type { Shell } from "./shell.js";
import { usageWords } from "./words/words.js";

/** The only file that knows the process: its streams, its variables, its signals, its exit code. */
export async function main(): Promise<void> {
  const ended = new AbortController();
  const interrupt = () => {
    // A second Ctrl-C does not wait for anything.
    if (ended.signal.aborted) process.exit(exitCode.interrupted);
    ended.abort();
  };
  // What nobody has caught must not end as exit code 1, which means that something was found.
  process.on("uncaughtException", (error) => {
    process.stderr.write(`${usageWords.unexpected(String(error)).replaceAll(/\p{C}/gu, "?")}\n`);
    process.exit(exitCode.trouble);
  });
  process.on("SIGINT", interrupt).on("SIGTERM", interrupt);
  // Whoever reads may stop reading: `fieldwright explain x | head`.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }

  async function prompt(question: string, shown: boolean): Promise<string> {
    const { createInterface } = await import("node:readline/promises");
    const { Writable } = await import("node:stream");
    // A terminal that is read key by key shows nothing by itself: what is typed is seen only if it is written again.
    const output = shown ? process.stderr : new Writable({ write: (_chunk, _encoding, done) => done() });
    if (!shown) process.stderr.write(question);
    const lines = createInterface({ input: process.stdin, output, terminal: process.stdin.isTTY === true });
    // At a prompt, Ctrl-C is no signal but a sign that is typed; Ctrl-D ends what can be asked, too.
    const end = () => {
      lines.off("SIGINT", end).off("close", end);
      process.stderr.write("\n");
      interrupt();
    };
    lines.on("SIGINT", end).on("close", end);
    try {
      return await lines.question(shown ? question : "", { signal: ended.signal });
    } finally {
      lines.off("SIGINT", end).off("close", end).close();
      if (!shown && !ended.signal.aborted) process.stderr.write("\n");
    }
  }

  const shell: Shell = {
    cwd: process.cwd(),
    environment: process.env,
    writeData: (text) => void process.stdout.write(text),
    writeWords: (text) => void process.stderr.write(text),
    wordsOnTerminal: process.stderr.isTTY === true,
    dataOnTerminal: process.stdout.isTTY === true,
    canAsk: process.stdin.isTTY === true && process.stderr.isTTY === true,
    columns: process.stderr.columns ?? 80,
    ask: (question) => prompt(question, true),
    askSecret: (question) => prompt(question, false),
    signal: ended.signal,
    today: () => new Date().toISOString().slice(0, 10),
    now: () => performance.now(),
    freeMemory: async () => freeMemory(),
  };
  process.exitCode = await run(process.argv.slice(2), shell);
  process.off("SIGINT", interrupt).off("SIGTERM", interrupt);
}

/** Bytes that this process may still take, a container's limit included. */
function freeMemory(): number {
  // macOS counts what it would give up at once as used.
  return Math.max(availableMemory(), platform === "darwin" ? totalmem() / 4 : 0);
}
