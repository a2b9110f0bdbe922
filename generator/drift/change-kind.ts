import type { Flow } from "./flow.js";
import type { Severities } from "./severity.js";

/** A step of semantic versioning; `none` where nothing changed. */
export type VersionStep = "major" | "minor" | "patch" | "none";

/** One row of the table of changes. */
export interface ChangeKind {
  readonly title: string;
  /**
   * At its worst. Directions in which the thing could not be used anyway are safe: a field that was never creatable
   * does not break creating when it goes.
   */
  readonly severity: Severities;
  /** The same by whether the thing is sent or answered, of changes inside schemas. */
  readonly flow?: Flow;
  /** Why it is judged so. */
  readonly why: string;
  /** What to do about it. */
  readonly fix: string;
  /**
   * The step of the generated package's version, where it does not follow from the severity: what breaks only against
   * the server is mended by generating again, and leaves the package's types as they were.
   */
  readonly step?: Exclude<VersionStep, "none">;
}
