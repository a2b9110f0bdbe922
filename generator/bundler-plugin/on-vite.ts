import { sep } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import type { InputPaths } from "../index.js";
import type { Maker } from "./create-maker.js";
import { problemTexts } from "./problem-text.js";

/** A pull writes several files: changes within this many milliseconds are one. */
const settleMs = 100;

/** As for Rollup where Vite builds; the development server begins once, and is then told of changes by its watcher. */
export function onVite(make: Maker, name: string): Pick<Plugin, "buildStart" | "configureServer"> {
  let begun = false;
  let inputs: InputPaths = { files: [], folders: [] };

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
  let failed = false;

  return {
    async buildStart() {
      const made = await make();
      begun = true;
      inputs = made.inputs;
      for (const path of [...inputs.files, ...inputs.folders]) this.addWatchFile(path);
      const { error, warnings } = problemTexts(made.problems);
      for (const warning of warnings) this.warn(warning);
      if (error !== null) this.error(error);
    },
    configureServer(server) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const report = (error: unknown) => server.config.logger.error(String(error), { timestamp: true });
      server.watcher.on("all", (_, path) => {
        if (!begun || !isInput(inputs, path)) return;
        clearTimeout(timer);
        timer = setTimeout(() => void again(server).catch(report), settleMs);
      });
    },
  };
}

function isInput({ files, folders }: InputPaths, path: string): boolean {
  return files.includes(path) || folders.some((folder) => path.startsWith(folder + sep));
}
