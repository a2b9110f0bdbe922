import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * Imports every module of a package in a process of its own, with the prototypes frozen, and makes a client; tells which
 * properties of the global object and of the prototypes are there afterwards that were not before.
 */
export async function importPackage(
  folder: string,
): Promise<{ readonly left: readonly string[]; readonly stderr: string }> {
  const modules = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".js"));
  const program = `
    const holders = { globalThis, Object: Object.prototype, Array: Array.prototype, Function: Function.prototype, String: String.prototype };
    const namesOf = () => Object.entries(holders).flatMap(([name, holder]) => Reflect.ownKeys(holder).map((key) => name + "." + String(key)));
    const before = new Set(namesOf());
    for (const holder of Object.values(holders)) if (holder !== globalThis) Object.freeze(holder);
    const made = [];
    for (const url of ${JSON.stringify(modules.map((path) => pathToFileURL(join(folder, path)).href))}) made.push(await import(url));
    const { createClient } = await import(${JSON.stringify(pathToFileURL(join(folder, "index.js")).href)});
    const crm = createClient({ credentials: { token: "token" }, fetch: () => Promise.reject(new Error("no network")) });
    for (const key in crm) void crm[key];
    const left = namesOf().filter((name) => !before.has(name) && name !== "globalThis.Symbol(fieldwright.limiters.2)");
    process.stdout.write(JSON.stringify(left));
  `;
  const { stdout, stderr } = await run(process.execPath, ["--input-type=module", "--eval", program], {
    maxBuffer: 64 * 1024 * 1024,
  });
  const left: unknown = JSON.parse(stdout);
  return { left: Array.isArray(left) ? left.map(String) : ["no answer"], stderr };
}
