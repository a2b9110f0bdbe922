import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { onTestFinished } from "vitest";

/** The program of Cloudflare's runtime; null where it has none for this machine. */
export const workerd = programOf();

function programOf(): string | null {
  try {
    const { default: path } = Object(createRequire(import.meta.url)("workerd"));
    return typeof path === "string" ? path : null;
  } catch {
    return null;
  }
}

/** Serves a module's `fetch` in Cloudflare's runtime, and answers its address. `#runtime` and the rest come from source. */
export async function serveWorker(program: string, source: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "fieldwright-worker-"));
  const port = await freePort();
  await build({
    stdin: { contents: source, resolveDir: fileURLToPath(new URL("../..", import.meta.url)), loader: "ts" },
    outfile: join(folder, "worker.js"),
    bundle: true,
    format: "esm",
    target: "es2023",
    conditions: ["fieldwright-source"],
  });
  // A date before the runtime began to carry promises from one request over to another.
  const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (modules = [(name = "worker.js", esModule = embed "worker.js")],
      compatibilityDate = "2024-01-01", globalOutbound = "out")),
    (name = "out", network = (allow = ["private", "local"])) ],
  sockets = [ (name = "http", address = "127.0.0.1:${port}", http = (), service = "main") ] );
`;
  await writeFile(join(folder, "config.capnp"), config);
  const child = spawn(program, ["serve", "--verbose", "config.capnp"], { cwd: folder });
  onTestFinished(async () => {
    const exited = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await exited;
    await rm(folder, { recursive: true });
  });
  await listening(child, `http://127.0.0.1:${port}`);
  return `http://127.0.0.1:${port}`;
}

async function listening(child: ChildProcess, url: string): Promise<void> {
  let said = "";
  child.stderr?.on("data", (data) => (said += String(data)));
  for (;;) {
    if (child.exitCode !== null) throw new Error(`workerd ended: ${said}`);
    const isUp = await fetch(`${url}/up`).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}
