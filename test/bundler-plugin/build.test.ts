import { rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { bundlers } from "./bundlers.js";
import { labelOf, pluginProject } from "./plugin-project.js";

describe.each(bundlers)("a build by $name", ({ build }) => {
  it("generates the package from the snapshot, without network, and only where it is not as it would be", async () => {
    const project = await pluginProject();
    const fetch = vi.spyOn(globalThis, "fetch");
    expect(await labelOf(await build(project, { config: project.config }))).toBe("Segment");
    const first = await project.generatedAt();
    await build(project, { config: project.config });
    expect(await project.generatedAt()).toBe(first);
    await project.relabel("Market");
    expect(await labelOf(await build(project, { config: project.config }))).toBe("Market");
    expect(fetch).not.toHaveBeenCalled();
    fetch.mockRestore();
  });

  it("ends where there is no snapshot, and says what to do", async () => {
    const project = await pluginProject();
    await rm(join(project.folder, "schemas"), { recursive: true });
    const failure = await build(project, { config: project.config }).catch((error: unknown) => String(error));
    expect(failure).toContain("Account acme has no snapshot yet. [snapshot.missing]");
    expect(failure).toContain(join("schemas", "acme", "metadata.json"));
    expect(failure).toContain("Run `fieldwright pull acme`.");
  });

  it("ends where the configuration is wrong, and says where", async () => {
    const project = await pluginProject("    provder: x\n");
    const failure = await build(project, { config: project.config }).catch((error: unknown) => String(error));
    expect(failure).toMatch(/provder.*\n.*codegen\.yml:4:5\n.*provider/);
  });
});
