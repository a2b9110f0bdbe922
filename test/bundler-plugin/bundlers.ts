import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build as esbuild, type BuildOptions, context, type PluginBuild } from "esbuild";
import { type Plugin, rollup, type RollupOptions, watch as rollupWatch } from "rollup";
import { build as vite, type InlineConfig } from "vite";
import webpack from "webpack";
import { fieldwright as forEsbuild } from "../../generator/bundler-plugin/esbuild.js";
import type { PluginOptions } from "../../generator/bundler-plugin/plugin.js";
import { fieldwright as forRollup } from "../../generator/bundler-plugin/rollup.js";
import { fieldwright as forVite } from "../../generator/bundler-plugin/vite.js";
import { fieldwright as forWebpack } from "../../generator/bundler-plugin/webpack.js";
import type { PluginProject } from "./plugin-project.js";

export interface Bundler {
  readonly name: string;
  /** The bundle's text; rejects with what the bundler says. */
  readonly build: (project: PluginProject, options: PluginOptions) => Promise<string>;
  /** Tells of each build, until it is ended. */
  readonly watch: (project: PluginProject, options: PluginOptions, told: Told) => Promise<() => Promise<void>>;
}

/** The bundle's text, or why there is none. */
export type Told = (result: string | Error) => void;

/** What Rollup leaves to a plugin of its own that every project has. */
const nodeResolve: Plugin = {
  name: "node-resolve",
  resolveId: (id, importer) =>
    id.startsWith("#") && importer !== undefined ? createRequire(importer).resolve(id) : null,
};

const ofRollup: Bundler = {
  name: "Rollup",
  build: async ({ entry }, options) => {
    const bundle = await rollup(rollupOptions(entry, options));
    const { output } = await bundle.generate({ format: "es" });
    return output[0].code;
  },
  watch: async ({ entry }, options, told) => {
    const watcher = rollupWatch({ ...rollupOptions(entry, options), watch: { skipWrite: true } });
    watcher.on("event", async (event) => {
      if (event.code === "ERROR") told(new Error(event.error.message));
      if (event.code === "BUNDLE_END") told((await event.result.generate({ format: "es" })).output[0].code);
    });
    return () => watcher.close();
  },
};

function rollupOptions(entry: string, options: PluginOptions): RollupOptions {
  return { input: entry, plugins: [forRollup(options), nodeResolve], onLog: () => {} };
}

const ofEsbuild: Bundler = {
  name: "esbuild",
  build: async ({ entry }, options) => {
    const { outputFiles } = await esbuild({ ...esbuildOptions(entry), plugins: [forEsbuild(options)] });
    return outputFiles?.[0]?.text ?? "";
  },
  watch: async ({ entry }, options, told) => {
    const tell = {
      name: "tell",
      setup: (build: PluginBuild) =>
        build.onEnd(({ errors, outputFiles }) =>
          told(
            errors.length > 0 ? new Error(errors.map(({ text }) => text).join("\n")) : (outputFiles?.[0]?.text ?? ""),
          ),
        ),
    };
    const running = await context({ ...esbuildOptions(entry), plugins: [forEsbuild(options), tell] });
    await running.watch();
    return () => running.dispose();
  },
};

function esbuildOptions(entry: string): BuildOptions {
  return { entryPoints: [entry], bundle: true, format: "esm", write: false, logLevel: "silent" };
}

const ofWebpack: Bundler = {
  name: "webpack",
  build: (project, options) =>
    new Promise((resolve, reject) => {
      const compiler = webpackCompiler(project, options);
      compiler.run((error, stats) => {
        compiler.close(async () => {
          const result = await webpackResult(project, error, stats);
          if (typeof result === "string") resolve(result);
          else reject(result);
        });
      });
    }),
  watch: async (project, options, told) => {
    const compiler = webpackCompiler(project, options);
    compiler.watch({}, async (error, stats) => told(await webpackResult(project, error, stats)));
    return () => new Promise((resolve) => compiler.close(() => resolve()));
  },
};

function webpackCompiler({ folder, entry }: PluginProject, options: PluginOptions): webpack.Compiler {
  return webpack({
    context: folder,
    entry,
    mode: "none",
    target: "es2022",
    experiments: { outputModule: true },
    output: { path: join(folder, "out"), filename: "main.js", library: { type: "module" } },
    plugins: [forWebpack(options)],
    infrastructureLogging: { level: "none" },
  });
}

async function webpackResult(project: PluginProject, error: Error | null, stats?: webpack.Stats) {
  if (error !== null) return error;
  if (stats?.hasErrors() === true) return new Error(stats.toString({ all: false, errors: true }));
  return writtenCode(project);
}

function writtenCode({ folder }: PluginProject): Promise<string> {
  return readFile(join(folder, "out", "main.js"), "utf8");
}

const ofVite: Bundler = {
  name: "Vite",
  build: async (project, options) => codeOf(await vite(viteOptions(project, options))),
  watch: async (project, options, told) => {
    const { build, ...rest } = viteOptions(project, options);
    const watcher = await vite({ ...rest, build: { ...build, write: true, watch: {} } });
    if (!("on" in watcher)) throw new Error("Vite does not watch.");
    watcher.on("event", async (event) => {
      if (event.code === "ERROR") told(new Error(event.error.message));
      if (event.code === "BUNDLE_END") told(await writtenCode(project));
    });
    return () => watcher.close();
  },
};

function viteOptions({ folder, entry }: PluginProject, options: PluginOptions): InlineConfig {
  return {
    root: folder,
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      minify: false,
      outDir: "out",
      lib: { entry, formats: ["es"], fileName: () => "main.js" },
    },
    plugins: [forVite(options)],
  };
}

function codeOf(built: Awaited<ReturnType<typeof vite>>): string {
  const outputs = Array.isArray(built) ? built : [built];
  const first = outputs.flatMap((one) => ("output" in one ? one.output : []))[0];
  return first?.type === "chunk" ? first.code : "";
}

export const bundlers: readonly Bundler[] = [ofVite, ofRollup, ofWebpack, ofEsbuild];
