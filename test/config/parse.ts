import type { Config } from "../../generator/config/config.js";
import { parseConfig } from "../../generator/config/read-config.js";
import { ProblemError } from "../../generator/problem/problem.js";

export const file = "/project/codegen.yml";

export function parse(text: string): Config {
  return parseConfig({ file, text, providers: ["freeagent", "freecrm"] });
}

/** What is wrong with a configuration: `line:column message (hint)`, sorted as found. */
export function complaints(text: string): readonly string[] {
  try {
    parse(text);
    return [];
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return error.problems.map(({ message, place, hint }) => {
      const at = place?.kind === "file" ? `${place.line}:${place.column}` : "nowhere";
      return `${at} ${message}${hint.startsWith("Did you mean") ? ` ${hint}` : ""}`;
    });
  }
}
