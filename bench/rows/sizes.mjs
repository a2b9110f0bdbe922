import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const generated = fileURLToPath(new URL("../../generated/", import.meta.url));

/** What a program ships: bundled, minified, compressed. */
export async function sizesRow() {
  const rows = [];
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
    rows.push([account, "createClient alone", ...client, ""]);
    rows.push([account, "createClient and collections (the runtime)", ...door, "<= 8.0"]);
    rows.push([account, `and \`${collection}\``, ...one, `<= ${(door[1] + 6).toFixed(1)}`]);
    rows.push([account, "the whole package", ...whole, ""]);
  }
  return [{ title: "Sizes", head: ["demo account", "what is imported", "minified KB", "gzip KB", "goal"], rows }];
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
