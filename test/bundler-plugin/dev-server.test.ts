import { readFile, writeFile } from "node:fs/promises";
import { createLogger, createServer, type HotPayload, type ViteDevServer } from "vite";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { fieldwright } from "../../generator/bundler-plugin/vite.js";
import { pluginProject, type PluginProject } from "./plugin-project.js";

const patience = { timeout: 60_000, interval: 50 };

async function serve({ folder, config }: PluginProject) {
  const logger = createLogger("silent");
  const said = vi.spyOn(logger, "error");
  const server = await createServer({
    root: folder,
    configFile: false,
    customLogger: logger,
    optimizeDeps: { noDiscovery: true },
    server: { port: 0, host: "127.0.0.1" },
    plugins: [fieldwright({ config })],
  });
  onTestFinished(() => server.close());
  const sent: HotPayload[] = [];
  vi.spyOn(server.ws, "send").mockImplementation((payload: unknown) => {
    if (isPayload(payload)) sent.push(payload);
  });
  await server.listen();
  return { server, sent, said };
}

function isPayload(value: unknown): value is HotPayload {
  return typeof value === "object" && value !== null && "type" in value;
}

async function labelFrom(server: ViteDevServer): Promise<unknown> {
  return (await server.ssrLoadModule("/src/main.js"))["label"];
}

describe("Vite's development server", () => {
  it("has the package from its start, makes it anew when the snapshot changes, and has the page loaded again", async () => {
    const project = await pluginProject();
    const { server, sent } = await serve(project);
    expect(await labelFrom(server)).toBe("Segment");
    await project.relabel("Market");
    await vi.waitFor(() => expect(sent).toContainEqual({ type: "full-reload" }), patience);
    expect(await labelFrom(server)).toBe("Market");
  });

  it("shows what is wrong over the page, and takes it away when it is mended", async () => {
    const project = await pluginProject();
    const { sent, said } = await serve(project);
    const config = await readFile(project.config, "utf8");
    await writeFile(project.config, config.replace("provider", "provder"));
    const told = expect.objectContaining({
      type: "error",
      err: expect.objectContaining({ plugin: "fieldwright", message: expect.stringContaining("provder") }),
    });
    await vi.waitFor(() => expect(sent).toContainEqual(told), patience);
    expect(said.mock.calls.join()).toContain("codegen.yml:3:5");
    await writeFile(project.config, config);
    await vi.waitFor(() => expect(sent.at(-1)).toEqual({ type: "full-reload" }), patience);
  });
});
