/** What the process ends with; part of the public contract. */
export const exitCode = {
  /** Nothing to report. */
  fine: 0,
  /** Something was found: a change that counts, output that is stale, a version that falls behind. */
  found: 1,
  /** Usage, configuration, credentials, network, metadata, output: what was asked could not be done. */
  trouble: 2,
  /** Ctrl-C. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
