import type { Plugin as RollupPlugin } from "rollup";
import type { Maker } from "./create-maker.js";
import { reportBuild } from "./report-build.js";

/** Before each build, those of watch mode included. */
export function onRollup(make: Maker): Pick<RollupPlugin, "buildStart"> {
  return {
    async buildStart() {
      reportBuild(this, await make());
    },
  };
}
