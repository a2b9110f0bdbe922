import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, transform } from "esbuild";
import { rollup } from "rollup";

const generated = fileURLToPath(new URL("../../generated/", import.meta.url));

/**
 * What a program ships: bundled, minified, compressed. What methods load when they are first called counts apart. In one
 * file, as for an edge runtime, everything is there from the beginning.
 */
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
    rows.push(row(account, "createClient alone", client, ""));
    rows.push(row(account, "createClient and collections (the runtime)", door, "<= 8.0"));
    rows.push(row(account, `and \`${collection}\``, one, `<= ${kilobytes(door.first.gzip + 6000)}`));
    rows.push(row(account, "the whole package", whole, ""));
  }
  const head = [
    "demo account",
    "what is imported",
    "minified KB",
    "gzip KB",
    "goal",
    "loaded late, gzip KB",
    "in one file, gzip KB",
  ];
  return [{ title: "Sizes", head, rows }];
}

function row(account, imported, { first, late, inOneFile }, goal) {
  return [
    account,
    imported,
    kilobytes(first.minified),
    kilobytes(first.gzip),
    goal,
    kilobytes(late.gzip),
    kilobytes(inOneFile.gzip),
  ];
}

async function bundled(contents, folder) {
  const common = { minify: true, format: "esm", target: "es2022" };
  const stdin = { contents, resolveDir: folder };
  const { outputFiles } = await build({ ...common, stdin, bundle: true, write: false });
  // What is loaded first and late share code: Rollup leaves it where it is loaded first, as most bundlers do.
  const entry = join(folder, "entry.js");
  const bundle = await rollup({
    input: entry,
    plugins: [
      {
        name: "entry",
        load: (id) => (id === entry ? contents : null),
        resolveId: (id) => {
          if (id === entry) return id;
          return id.startsWith("#runtime/") ? join(folder, id.slice(1)) : null;
        },
      },
    ],
  });
  const { output } = await bundle.generate({ format: "esm" });
  const loaded = new Set(output.filter(({ isEntry }) => isEntry));
  for (const { imports } of loaded) for (const name of imports) loaded.add(output.find((one) => one.fileName === name));
  const sizes = (chunks) =>
    Promise.all(chunks.map(async ({ code }) => Buffer.from((await transform(code, common)).code))).then(sizeOf);
  return {
    first: await sizes([...loaded]),
    late: await sizes(output.filter((chunk) => !loaded.has(chunk))),
    inOneFile: sizeOf([outputFiles[0].contents]),
  };
}

function sizeOf(files) {
  return {
    minified: files.reduce((sum, bytes) => sum + bytes.length, 0),
    gzip: files.reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length, 0),
  };
}

function kilobytes(bytes) {
  return Math.round(bytes / 100) / 10;
}
