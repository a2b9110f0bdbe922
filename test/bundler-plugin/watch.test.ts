import { readFile, writeFile } from "node:fs/promises";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { bundlers } from "./bundlers.js";
import { labelOf, pluginProject } from "./plugin-project.js";

const patience = { timeout: 60_000, interval: 50 };

describe.each(bundlers)("$name, watching", ({ watch }) => {
  it("builds again when the snapshot changes, tells of a broken configuration, and goes on", async () => {
    const project = await pluginProject();
    const results: (string | Error)[] = [];
    const end = await watch(project, { config: project.config }, (result) => void results.push(result));
    onTestFinished(end);
    const latest = () => vi.waitUntil(() => results.at(-1), patience);
    const becomes = async (label: string) =>
      vi.waitFor(async () => {
        const result = await latest();
        expect(result).toBeTypeOf("string");
        expect(await labelOf(String(result))).toBe(label);
      }, patience);

    await becomes("Segment");
    await project.relabel("Market");
    await becomes("Market");

    const config = await readFile(project.config, "utf8");
    await writeFile(project.config, config.replace("provider", "provder"));
    await vi.waitFor(() => expect(String(results.at(-1))).toContain("provder"), patience);
    await writeFile(project.config, config);
    await project.relabel("Segment of old");
    await becomes("Segment of old");
  });
});
