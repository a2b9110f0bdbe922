import { createUnplugin, type UnpluginInstance } from "unplugin";
import { createMaker } from "./create-maker.js";
import { onEsbuild } from "./on-esbuild.js";
import { onRollup } from "./on-rollup.js";
import { onVite } from "./on-vite.js";
import { onWebpack } from "./on-webpack.js";
import type { PluginOptions } from "./plugin-options.js";

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
