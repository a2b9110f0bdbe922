import type { GeneratedFile } from "../output/generated-file.js";

/** What a generated package is besides its account's model. */
export interface EmitSettings {
  readonly packageName: string;
  readonly version: string;
  /** Keeps npm from publishing the package. */
  readonly private: boolean;
  /** How dates are read. */
  readonly date: "string" | "Date";
  /** Version of this tool, shown in the package's README. */
  readonly toolVersion: string;
  /** The copied runtime: `runtime/*` and `provider/*`. */
  readonly runtimeFiles: readonly GeneratedFile[];
  /**
   * Path from the package's folder to the one that relative modules of custom types are named from.
   * Default `../..`: the configuration stands two folders above its packages.
   */
  readonly modulesFrom?: string;
  /** Text that has been made already, verified, by the hash of what it was made from. Default: nothing. */
  readonly made?: ReadonlyMap<string, string>;
}
