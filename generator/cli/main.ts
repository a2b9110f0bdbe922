import { exitCode } from "./exit-code.js";
import { usageWords } from "./messages/usage-words.js";
import { run } from "./run.js";
import type { Shell } from "./shell.js";

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

  const shell: Shell = {
    cwd: process.cwd(),
    environment: process.env,
    writeData: (text) => void process.stdout.write(text),
    writeWords: (text) => void process.stderr.write(text),
    wordsOnTerminal: process.stderr.isTTY === true,
    dataOnTerminal: process.stdout.isTTY === true,
    canAsk: process.stdin.isTTY === true && process.stderr.isTTY === true,
    columns: process.stderr.columns ?? 80,
    ask: async (question) => {
      const { createInterface } = await import("node:readline/promises");
      const prompt = createInterface({ input: process.stdin, output: process.stderr });
      // At a prompt, Ctrl-C is no signal but a sign that is typed; Ctrl-D ends what can be asked, too.
      const end = () => {
        prompt.off("SIGINT", end).off("close", end);
        process.stderr.write("\n");
        interrupt();
      };
      prompt.on("SIGINT", end).on("close", end);
      try {
        return await prompt.question(question, { signal: ended.signal });
      } finally {
        prompt.off("SIGINT", end).off("close", end).close();
      }
    },
    signal: ended.signal,
    today: () => new Date().toISOString().slice(0, 10),
    now: () => performance.now(),
  };
  process.exitCode = await run(process.argv.slice(2), shell);
  process.off("SIGINT", interrupt).off("SIGTERM", interrupt);
}
