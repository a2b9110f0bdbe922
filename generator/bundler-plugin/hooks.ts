import { sep } from "node:path";
import type { BuildOptions, PluginBuild } from "esbuild";
import type { Plugin as RollupPlugin } from "rollup";
import type { Plugin as VitePlugin, ViteDevServer } from "vite";
import type { Compiler } from "webpack";
import type { InputPaths } from "../index.js";
import { type Maker, problemTexts, type ProblemTexts, reportBuild } from "./plugin.js";

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

/** Before each build, those of watch mode included. */
export function onRollup(make: Maker): Pick<RollupPlugin, "buildStart"> {
  return {
    async buildStart() {
      reportBuild(this, await make());
    },
  };
}

/** A pull writes several files: changes within this many milliseconds are one. */
const settleMs = 100;

/** As for Rollup where Vite builds. Its development server begins once, and is then told of changes by its watcher. */
export function onVite(make: Maker, name: string): Pick<VitePlugin, "buildStart" | "configureServer"> {
  let inputs: InputPaths = { files: [], folders: [] };
  let failed = false;

  const again = async (server: ViteDevServer): Promise<void> => {
    const made = await make();
    inputs = made.inputs;
    server.watcher.add([...inputs.files, ...inputs.folders]);
    const { error, warnings } = problemTexts(made.problems);
    for (const warning of warnings) server.config.logger.warn(warning);
    if (error !== null) {
      server.config.logger.error(error, { timestamp: true });
      server.ws.send({ type: "error", err: { message: error, stack: "", plugin: name } });
    } else if (made.changed.length > 0 || failed) {
      server.moduleGraph.invalidateAll();
      server.ws.send({ type: "full-reload" });
    }
    failed = error !== null;
  };

  return {
    async buildStart() {
      const made = await make();
      inputs = made.inputs;
      reportBuild(this, made);
    },
    configureServer(server) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const fail = (error: unknown) => server.config.logger.error(String(error), { timestamp: true });
      server.watcher.on("all", (_, path) => {
        if (!isInput(inputs, path)) return;
        clearTimeout(timer);
        timer = setTimeout(() => void again(server).catch(fail), settleMs);
      });
    },
  };
}

function isInput({ files, folders }: InputPaths, path: string): boolean {
  return files.includes(path) || folders.some((folder) => path.startsWith(folder + sep));
}

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
