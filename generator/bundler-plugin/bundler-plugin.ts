import { createUnplugin, type UnpluginInstance } from "unplugin";
import { onEsbuild, onRollup, onVite, onWebpack } from "./hooks.js";
import { createMaker, type PluginOptions } from "./plugin.js";

const name = "fieldwright";

/** One plugin for several bundlers: before they build, it generates the packages that their snapshots have outdated. */
export const bundlerPlugin: UnpluginInstance<PluginOptions | undefined, false> = createUnplugin((options = {}) => {
  const make = createMaker(options);
  return {
    name,
    rollup: onRollup(make),
    vite: onVite(make, name),
    webpack: onWebpack(make, name),
    esbuild: { setup: onEsbuild(make) },
  };
});
