/** Everything a command may touch of the world around it. Made by `main`, and by tests. */
export interface Shell {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** To stdout: data, and nothing else. */
  readonly writeData: (text: string) => void;
  /** To stderr: words and progress. */
  readonly writeWords: (text: string) => void;
  /** Whether words are read by a person at a terminal. */
  readonly wordsOnTerminal: boolean;
  /** Whether data is read by a person at a terminal. */
  readonly dataOnTerminal: boolean;
  /** Whether a person can be asked. */
  readonly canAsk: boolean;
  /** Columns of the terminal. */
  readonly columns: number;
  /** Shows the question and answers the line typed, without its end. */
  readonly ask: (question: string) => Promise<string>;
  /** The same, without showing what is typed. */
  readonly askSecret: (question: string) => Promise<string>;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  /** `YYYY-MM-DD`, in UTC. */
  readonly today: () => string;
  /** Milliseconds, from any beginning. */
  readonly now: () => number;
  /** Bytes that this process may still take. */
  readonly freeMemory: () => Promise<number>;
}
