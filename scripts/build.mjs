// Makes dist/ and THIRD-PARTY-NOTICES.md, from a clean clone or over an older build.
import { spawnSync } from "node:child_process";
import { chmod, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import Handlebars from "handlebars";
import { rollup } from "rollup";
import { bundlePage } from "./bundle-page.mjs";
import { thirdPartyNotices } from "./third-party-notices.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
/** Built beside and renamed into place, so that a `dist/` is always a whole one. */
const dist = join(root, `.dist-${process.pid}`);
const place = join(root, "dist");

/** ts-morph brings a TypeScript of its own: a second one would be 23 MB more. */
const typescriptOfTsMorph = {
  name: "typescript-of-ts-morph",
  setup(build) {
    build.onResolve({ filter: /^typescript$/ }, () => ({ path: "typescript", namespace: "ts-morph" }));
    build.onLoad({ filter: /.*/, namespace: "ts-morph" }, () => ({
      resolveDir: root,
      contents: `import { createRequire } from "node:module";
        export default createRequire(import.meta.url)("ts-morph").ts;`,
    }));
  },
};

/** unplugin requires a package of its own in a way that no bundler sees, and it is nowhere where the tool is installed. */
const bundleWhatUnpluginRequires = {
  name: "bundle-what-unplugin-requires",
  setup(build) {
    build.onLoad({ filter: /[\\/]node_modules[\\/]unplugin[\\/]dist[\\/]index\.mjs$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      const required = /\b__require\("webpack-virtual-modules"\)/g;
      if (text.match(required)?.length !== 1) throw new Error("unplugin no longer requires webpack-virtual-modules.");
      const contents = text.replace(required, "webpackVirtualModules");
      return { contents: `import webpackVirtualModules from "webpack-virtual-modules";\n${contents}` };
    });
  },
};

/** Rollup drops a comment above an import. esbuild's, which name each part's file, go below: bench/profile.mjs reads them. */
const namesStay = {
  name: "names-stay",
  transform: (code) => code.replaceAll(/^(\/\/ \S+\n)((?:import [^;]+;\n)+)/gm, "$2$1"),
};

/** What all bundles have in common. */
const common = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20.19",
  allowOverwrite: true,
  legalComments: "none",
  metafile: true,
  // The same code as modules, of which only what is used goes in.
  alias: { yaml: join(root, "node_modules/yaml/browser/index.js") },
  // CommonJS parts call `require`.
  banner: {
    js: 'import { createRequire as createRequire_ } from "node:module"; const require = createRequire_(import.meta.url);',
  },
};

/** Packages that the tool depends on stay outside of its bundles. */
const packages = ["graphql", "oxc-parser", "ts-morph"];

/** As Node would, but in the folder that is being built: the one in place is an older one. */
const runtimeBeingBuilt = {
  name: "runtime-being-built",
  setup(build) {
    build.onResolve({ filter: /^#runtime\// }, ({ path }) => ({
      path: join(dist, "templates", path.slice(1)),
      sideEffects: false,
    }));
    // Bundles of their own; the chunks lie as deep as the files that import them.
    build.onResolve({ filter: /\/vendor\/[^/]+\.js$/ }, ({ path }) => ({
      path: `../vendor/${basename(path)}`,
      external: true,
    }));
  },
};

try {
  compile();
  await precompileTemplates();
  await describeBundledOperations();
  await printHelp();
  await bundleDocsPage();
  await relateRuntimeTypes();
  const bundled = [...(await bundleVendors()), ...(await bundleTool())];
  await writeIfChanged(join(root, "THIRD-PARTY-NOTICES.md"), await thirdPartyNotices(root, bundled));
  await chmod(join(dist, "generator/cli/bin.js"), 0o755);
  await rename(place, `${dist}-old`).catch(() => undefined);
  await rename(dist, place);
} finally {
  await rm(dist, { recursive: true, force: true });
  await rm(`${dist}-old`, { recursive: true, force: true });
}

function compile() {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const projects = [
    ["-p", join(root, "generator/tsconfig.build.json"), "--outDir", dist],
    // Runs in browsers: other libraries. It is bundled, so this only looks.
    ["-p", join(root, "templates/docs/tsconfig.json"), "--noEmit"],
  ];
  for (const project of projects) {
    const { status } = spawnSync(process.execPath, [tsc, ...project], { stdio: "inherit" });
    if (status !== 0) throw new Error("The compiler found errors; dist/ is as it was.");
  }
}

/** templates/package/*.hbs, as functions: at run time there is no template compiler. */
async function precompileTemplates() {
  const { templateOptions } = await import(pathToFileURL(join(dist, "generator/emit/template-options.js")).href);
  const folder = join(root, "templates/package");
  const files = (await readdir(folder)).filter((name) => name.endsWith(".hbs")).toSorted();
  const entries = await Promise.all(
    files.map(async (file) => {
      const template = await readFile(join(folder, file), "utf8");
      return `${JSON.stringify(file.slice(0, -".hbs".length))}: ${Handlebars.precompile(template, templateOptions)}`;
    }),
  );
  const text = `export const precompiled = {\n${entries.join(",\n")}\n};\n`;
  await writeFile(join(dist, "generator/emit/precompiled-templates.js"), text);
}

/** The documented operations, so that who generates needs no GraphQL parser for them. */
async function describeBundledOperations() {
  const built = (file) => import(pathToFileURL(join(dist, "generator", file)).href);
  const [{ describeOperations }, { bundledDocuments, bundledSdl }] = await Promise.all([
    built("emit/describe-operations.js"),
    built("providers/freeagent/graphql-documents.js"),
  ]);
  const described = await describeOperations(bundledDocuments(), bundledSdl());
  const text = `export const bundledOperations = ${JSON.stringify(described, null, 2)};\n`;
  await writeFile(join(dist, "generator/emit/bundled-operations.js"), text);
}

/** What `--help` says, so that who asks for it does not wait for a parser. */
async function printHelp() {
  const cli = (file) => import(pathToFileURL(join(dist, "generator/cli", file)).href);
  const [{ parseArguments }, { commandNames }] = await Promise.all([
    cli("arguments/parse-arguments.js"),
    cli("command.js"),
  ]);
  const asked = [["", ["--help"]], ...commandNames.map((name) => [name, [name, "--help"]])];
  const texts = asked.map(([name, words]) => {
    const { kind, text } = parseArguments(words);
    if (kind !== "help") throw new Error(`No help for "${words.join(" ")}".`);
    return [name, text];
  });
  const text = `export const printedHelp = ${JSON.stringify(Object.fromEntries(texts), null, 2)};\n`;
  await writeFile(join(dist, "generator/cli/arguments/printed-help.js"), text);
}

/** The data dictionary's script and style sheet, from templates/docs/. */
async function bundleDocsPage() {
  const text = `export const pageParts = ${JSON.stringify(await bundlePage())};\n`;
  await writeFile(join(dist, "generator/docs/page-parts.js"), text);
}

/** Declarations that are copied into packages name the shared runtime by path: resolvers differ on `#runtime` in them. */
async function relateRuntimeTypes() {
  const providers = join(dist, "generator/providers");
  for (const provider of await readdir(providers, { withFileTypes: true })) {
    if (!provider.isDirectory()) continue;
    const folder = join(providers, provider.name, "runtime");
    for (const name of (await readdir(folder)).filter((file) => file.endsWith(".d.ts"))) {
      const text = await readFile(join(folder, name), "utf8");
      await writeFile(join(folder, name), text.replaceAll('"#runtime/', '"../runtime/'));
    }
  }
}

/**
 * The tool in a few files instead of hundreds, as to load a file costs more than to run most of them. What a command does
 * not need stays in files that it does not load. Answers the paths of what went in.
 */
async function bundleTool() {
  const generator = join(dist, "generator");
  const bundlers = ["esbuild", "rollup", "vite", "webpack"];
  const doors = ["index", "cli/bin", ...bundlers.map((bundler) => `bundler-plugin/${bundler}`)];
  const entryPoints = Object.fromEntries(doors.map((door) => [door, join(generator, `${door}.js`)]));
  const { metafile } = await build({
    ...common,
    // Its comments and the names of chunks are of paths from here: this folder's own name is another one in each build.
    absWorkingDir: dist,
    entryPoints,
    outdir: generator,
    chunkNames: "chunks/[name]-[hash]",
    splitting: true,
    external: packages,
    plugins: [runtimeBeingBuilt, bundleWhatUnpluginRequires],
  });
  const made = await mergeChunks(generator, entryPoints);
  // Runtimes are copied into packages as they are.
  const stays = (path) => made.has(path) || /[\\/](?:runtime|vendor)[\\/][^\\/]+$/.test(path);
  const files = (await readdir(generator, { recursive: true })).map((path) => join(generator, path));
  await Promise.all(files.filter((path) => path.endsWith(".js") && !stays(path)).map((path) => rm(path)));
  return Object.keys(metafile.inputs).map((input) => relative(root, join(dist, input)));
}

/** All that the public API needs from the start, in one file: split by who shares what, it would be two dozen. */
async function mergeChunks(generator, input) {
  const { index, "cli/bin": bin } = input;
  const bundle = await rollup({
    input,
    external: (id) => !/^[./]|^[A-Z]:/.test(id) || /[\\/]vendor[\\/]/.test(id),
    // The files are as they should be; they only move.
    treeshake: false,
    plugins: [namesStay],
    onwarn: (warning) => {
      throw new Error(warning.message);
    },
  });
  const { output } = await bundle.write({
    dir: generator,
    chunkFileNames: "chunks/[name].js",
    manualChunks: (id, { getModuleInfo }) => {
      const isCore = importedBy(index, getModuleInfo).has(id) && !importedBy(bin, getModuleInfo).has(id);
      return isCore && id !== index ? "core" : undefined;
    },
  });
  await bundle.close();
  return new Set(output.map(({ fileName }) => join(generator, fileName)));
}

/** A file and all that is loaded with it. */
function importedBy(file, getModuleInfo, known = new Set()) {
  if (known.has(file) || getModuleInfo(file).isExternal) return known;
  known.add(file);
  for (const id of getModuleInfo(file).importedIds) importedBy(id, getModuleInfo, known);
  return known;
}

/** What others make, and its own dependencies with it: an installation brings in none of them. Answers the paths of what went in. */
async function bundleVendors() {
  const results = await Promise.all([
    build({
      ...common,
      entryPoints: ["generator/vendor/graphql-codegen.ts"],
      outfile: join(dist, "generator/vendor/graphql-codegen.js"),
      external: ["graphql"],
    }),
    build({
      ...common,
      entryPoints: ["generator/vendor/openapi-typescript.ts"],
      outfile: join(dist, "generator/vendor/openapi-typescript.js"),
      external: ["ts-morph"],
      plugins: [typescriptOfTsMorph],
      // What it refuses, it both throws and prints: as the document has it, control characters and all.
      drop: ["console"],
    }),
    build({
      ...common,
      entryPoints: ["generator/vendor/dagre.ts"],
      outfile: join(dist, "generator/vendor/dagre.js"),
    }),
  ]);
  return results.flatMap(({ metafile }) => Object.keys(metafile.inputs));
}

async function writeIfChanged(file, text) {
  const present = await readFile(file, "utf8").catch(() => null);
  if (present !== text) await writeFile(file, text);
}
