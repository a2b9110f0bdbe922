import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { atMost } from "../goals.mjs";

const generated = fileURLToPath(new URL("../../generated/", import.meta.url));

/** What a program ships: bundled, minified, compressed. */
export async function sizesRow() {
  const rows = [];
  const goals = [];
  for (const [account, collection] of [
    ["acme", "contacts"],
    ["northwind", "contacts"],
  ]) {
    const folder = join(generated, account);
    const client = await bundled(`export { createClient } from "./client.js";`, folder);
    const door = await bundled(
      `export * from "./client.js"; export { collection } from "./provider/index.js";`,
      folder,
    );
    const one = await bundled(
      `export * from "./client.js"; export { ${collection} } from "./entities/${collection}.js";`,
      folder,
    );
    const whole = await bundled(`export * from "./index.js";`, folder);
    rows.push([account, "createClient alone", ...client]);
    rows.push([account, "createClient and collections (the runtime)", ...door]);
    rows.push([account, `and \`${collection}\``, ...one]);
    rows.push([account, "the whole package", ...whole]);
    goals.push(atMost("runtime", `KB of the runtime, gzip, ${account}`, 8, door[1]));
    goals.push(atMost("runtime", `KB of one entity on top of it, gzip, ${account}`, 6, one[1] - door[1]));
  }
  return [{ title: "Sizes", head: ["demo account", "what is imported", "minified KB", "gzip KB"], rows, goals }];
}

async function bundled(contents, resolveDir) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
  });
  const [{ contents: bytes }] = outputFiles;
  return [bytes.length, gzipSync(bytes, { level: 9 }).length].map((size) => Math.round(size / 100) / 10);
}
