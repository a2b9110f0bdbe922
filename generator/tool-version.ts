import { readFileSync } from "node:fs";

/** The version of this tool, from its own package.json: one folder up in the source, three in what is built. */
export const toolVersion = readVersion(["../package.json", "../../package.json", "../../../package.json"]);

function readVersion(candidates: readonly string[]): string {
  for (const candidate of candidates) {
    try {
      const manifest: unknown = JSON.parse(readFileSync(new URL(candidate, import.meta.url), "utf8"));
      if (typeof manifest === "object" && manifest !== null && "version" in manifest) return String(manifest.version);
    } catch {
      // Not here: the other place has it.
    }
  }
  throw new Error("Fieldwright's own package.json is missing: install the tool again.");
}
