import type { MadePackages } from "./make-packages.js";
import { problemTexts } from "./problem-text.js";

/** What Rollup, and Vite after its example, offer while a build begins. */
interface BuildContext {
  readonly addWatchFile: (path: string) => void;
  readonly warn: (text: string) => void;
  /** Ends the build. */
  readonly error: (text: string) => never;
}

/** Tells a build what to watch and what is wrong. Throws what the bundler makes of an error. */
export function reportBuild(context: BuildContext, { inputs, problems }: MadePackages): void {
  for (const path of [...inputs.files, ...inputs.folders]) context.addWatchFile(path);
  const { error, warnings } = problemTexts(problems);
  for (const warning of warnings) context.warn(warning);
  if (error !== null) context.error(error);
}
