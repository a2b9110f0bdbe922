import type { Compiler } from "webpack";
import type { Maker } from "./create-maker.js";
import { problemTexts, type ProblemTexts } from "./problem-text.js";

/** Before each run, as its modules are resolved at once with all that begins later. */
export function onWebpack(make: Maker, name: string): (compiler: Compiler) => void {
  return (compiler) => {
    let watched: { readonly files: readonly string[]; readonly folders: readonly string[] } = {
      files: [],
      folders: [],
    };
    let told: ProblemTexts = { error: null, warnings: [] };
    const begin = async (): Promise<void> => {
      const { inputs, changed, problems } = await make();
      watched = inputs;
      told = problemTexts(problems);
      if (changed.length > 0) compiler.inputFileSystem?.purge?.([...changed]);
    };
    compiler.hooks.beforeRun.tapPromise(name, begin);
    compiler.hooks.watchRun.tapPromise(name, begin);
    // An error of the compilation and not of the run: after one of those, webpack watches no more.
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.fileDependencies.addAll(watched.files);
      compilation.contextDependencies.addAll(watched.folders);
      const { WebpackError } = compiler.webpack;
      if (told.error !== null) compilation.errors.push(new WebpackError(told.error));
      compilation.warnings.push(...told.warnings.map((warning) => new WebpackError(warning)));
    });
  };
}
