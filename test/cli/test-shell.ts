import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import * as index from "../../generator/index.js";
import { run } from "../../generator/cli/run.js";
import type { Tool } from "../../generator/cli/command.js";
import type { Shell } from "../../generator/cli/shell.js";

export interface Ran {
  readonly code: number;
  /** What came to stdout. */
  readonly data: string;
  /** What came to stderr. */
  readonly words: string;
}

export interface TestWorld extends Partial<Shell> {
  /** Parts of the tool to replace. */
  readonly tool?: Partial<Tool>;
}

/** Runs a command line in a world that is all made up, but for the folder. */
export async function runCli(words: readonly string[], { tool = {}, ...world }: TestWorld = {}): Promise<Ran> {
  const data: string[] = [];
  const said: string[] = [];
  const shell: Shell = {
    cwd: "/nowhere",
    environment: {},
    writeData: (text) => void data.push(text),
    writeWords: (text) => void said.push(text),
    wordsOnTerminal: false,
    dataOnTerminal: false,
    canAsk: false,
    columns: 80,
    ask: () => Promise.reject(new Error("nobody to ask")),
    askSecret: () => Promise.reject(new Error("nobody to ask")),
    signal: new AbortController().signal,
    today: () => "2030-06-15",
    now: () => 0,
    freeMemory: async () => 2 ** 33,
    ...world,
  };
  const code = await run(words, shell, async () => ({ ...index, ...tool }));
  return { code, data: data.join(""), words: said.join("") };
}

/** A folder that is gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "cli-")));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}
