import type { Plugin } from "rollup";
import type { Maker } from "./create-maker.js";
import { problemTexts } from "./problem-text.js";

/** Before each build, those of watch mode included. */
export function onRollup(make: Maker): Pick<Plugin, "buildStart"> {
  return {
    async buildStart() {
      const { inputs, problems } = await make();
      for (const path of [...inputs.files, ...inputs.folders]) this.addWatchFile(path);
      const { error, warnings } = problemTexts(problems);
      for (const warning of warnings) this.warn(warning);
      if (error !== null) this.error(error);
    },
  };
}
