import { cwd, env } from "node:process";
import { makePackages, type MadePackages } from "./make-packages.js";
import type { PluginOptions } from "./plugin-options.js";

/** Makes the packages that are stale. Bundlers begin several builds at once: one after the other gets its turn. */
export type Maker = () => Promise<MadePackages>;

/** Of the process: a configuration of several builds has a plugin for each, and all of them make the same packages. */
let turn: Promise<unknown> = Promise.resolve();

export function createMaker(options: PluginOptions): Maker {
  let pull = options.pull;
  let known: MadePackages["inputs"] = { files: [], folders: [] };

  const make = async (): Promise<MadePackages> => {
    const made = await makePackages({ ...options, pull }, { cwd: cwd(), environment: env });
    const failed = made.problems.some(({ severity }) => severity === "error");
    if (made.pulled) pull = false;
    // What is half-edited names fewer files than it did; it is mended in one of those.
    known = failed ? { files: union(known, made, "files"), folders: union(known, made, "folders") } : made.inputs;
    return { ...made, inputs: known };
  };
  return () => {
    const mine = turn.then(make);
    turn = mine.catch(() => undefined);
    return mine;
  };
}

function union(known: MadePackages["inputs"], { inputs }: MadePackages, kind: "files" | "folders"): readonly string[] {
  return [...new Set([...known[kind], ...inputs[kind]])];
}
