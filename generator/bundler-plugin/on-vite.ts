import { sep } from "node:path";
import type { Plugin as VitePlugin, ViteDevServer } from "vite";
import type { InputPaths } from "../index.js";
import type { Maker } from "./create-maker.js";
import { problemTexts } from "./problem-text.js";
import { reportBuild } from "./report-build.js";

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
