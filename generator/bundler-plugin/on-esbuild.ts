import type { BuildOptions, PluginBuild } from "esbuild";
import type { InputPaths } from "../index.js";
import type { Maker } from "./create-maker.js";
import { problemTexts } from "./problem-text.js";

/** Before each build. What to watch can be told only with what is resolved: it is told with the entry points. */
export function onEsbuild(make: Maker): (build: PluginBuild) => void {
  return (build) => {
    let inputs: InputPaths = { files: [], folders: [] };
    build.onStart(async () => {
      const made = await make();
      inputs = made.inputs;
      const { error, warnings } = problemTexts(made.problems);
      return { errors: error === null ? [] : [{ text: error }], warnings: warnings.map((text) => ({ text })) };
    });
    const entries = entriesOf(build.initialOptions);
    if (entries.length === 0) return;
    const filter = new RegExp(`^(?:${entries.map(literal).join("|")})$`);
    build.onResolve({ filter }, ({ kind }) =>
      kind === "entry-point" ? { watchFiles: [...inputs.files], watchDirs: [...inputs.folders] } : undefined,
    );
  };
}

function entriesOf({ entryPoints = [] }: BuildOptions): readonly string[] {
  if (!Array.isArray(entryPoints)) return Object.values(entryPoints);
  return entryPoints.map((entry) => (typeof entry === "string" ? entry : entry.in));
}

function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
