import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** room -> the rooms it may import from. A file directly under generator/ is of the room `stages`. */
const mayImport: Record<string, readonly string[]> = {
  problem: ["runtime"],
  json: ["model"],
  model: ["problem", "config", "snapshot", "runtime"],
  config: ["problem", "json", "model", "providers", "drift", "snapshot", "runtime"],
  snapshot: ["problem", "json", "model"],
  openapi: ["json", "model"],
  providers: ["openapi", "problem", "json", "model", "config", "snapshot", "sandbox", "runtime"],
  sandbox: ["problem", "model", "providers", "snapshot", "runtime"],
  emit: ["openapi", "problem", "model", "output", "vendor"],
  output: ["problem", "model", "snapshot", "version"],
  vendor: [],
  drift: ["problem", "json", "model", "config", "snapshot", "runtime"],
  usages: ["openapi", "problem", "model", "drift", "emit"],
  rename: ["problem", "model", "usages", "drift"],
  docs: ["problem", "model", "emit", "output", "drift", "usages", "version", "vendor"],
  version: [],
  stages: [
    "version",
    "problem",
    "model",
    "config",
    "snapshot",
    "providers",
    "emit",
    "output",
    "drift",
    "sandbox",
    "usages",
    "rename",
    "docs",
    "runtime",
  ],
  cli: ["stages"],
  "bundler-plugin": ["stages"],
  runtime: [],
};

interface Import {
  readonly file: string;
  readonly specifier: string;
  readonly target: string;
}

const imports = ["generator", "templates/runtime"].flatMap((folder) => filesOf(join(root, folder)).flatMap(importsOf));

test("each room imports only from the rooms that it may know", () => {
  const broken = imports
    .filter(({ target }) => target.startsWith("generator") || target.startsWith("templates"))
    .filter(({ file, target }) => {
      const [from, to] = [roomOf(file), roomOf(target)];
      // A vendor's problem codes stand with the vendor; the list joins them.
      if (file === "generator/problem/codes.ts" && /^generator\/providers\/[^/]+\/codes\.ts$/.test(target))
        return false;
      return from !== to && !(mayImport[from] ?? []).includes(to);
    })
    .map(({ file, target }) => `${file} imports ${target}`);
  expect(imports.length).toBeGreaterThan(500);
  expect(broken).toEqual([]);
});

test.each(["cli", "bundler-plugin"])("the outermost room %s knows the public API alone", (room) => {
  const outside = imports.filter(({ file, target }) => roomOf(file) === room && roomOf(target) !== room);
  expect(new Set(outside.filter(({ target }) => target.startsWith("generator")).map(({ target }) => target))).toEqual(
    new Set(["generator/index.ts"]),
  );
});

test("providers never import one another", () => {
  const vendor = (path: string) => /^generator\/providers\/([^/]+)\//.exec(path)?.[1];
  const crossing = imports.filter(({ file, target }) => {
    const [from, to] = [vendor(file), vendor(target)];
    return from !== undefined && to !== undefined && from !== to;
  });
  expect(crossing).toEqual([]);
});

test("what ships knows neither Node nor any package", () => {
  const shipped = imports.filter(({ file }) => /(?:^templates|\/)runtime\//.test(file));
  expect(shipped.length).toBeGreaterThan(50);
  expect(shipped.filter(({ specifier }) => !/^(?:\.{1,2}\/|#runtime\/)/.test(specifier))).toEqual([]);
});

test("only the doors of the outside use the network and the file system", () => {
  const uses = (pattern: RegExp, allowed: RegExp) =>
    imports.filter(({ file, specifier }) => pattern.test(specifier) && !allowed.test(file)).map(({ file }) => file);
  expect(uses(/^node:(?:http|https|net|tls|dns|dgram)/, /^generator\/sandbox\/server\.ts$/)).toEqual([]);
  expect(
    uses(
      /^node:fs/,
      /^generator\/(?:snapshot|output|config|sandbox|emit\/(?:read-runtime|templates)\.ts|tool-version\.ts|providers\/freecrm\/openapi\/load-openapi\.ts|providers\/freeagent\/graphql-documents\.ts|usages|docs\/html\.ts)/,
    ),
  ).toEqual([]);
});

function roomOf(path: string): string {
  if (path.startsWith("templates/runtime") || /\/runtime\//.test(path))
    return path.includes("providers") ? "providers" : "runtime";
  if (path === "generator/tool-version.ts") return "version";
  const [, room = "", ...rest] = path.split("/");
  return rest.length === 0 ? "stages" : room;
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(file, "utf8");
  const own = relative(root, file).split(sep).join("/");
  return [
    ...text.matchAll(
      /(?:^|[\s;}])(?:import|export)\b[^"';]*?from\s*"([^"]+)"|import\s*\(\s*"([^"]+)"\s*\)|^import\s+"([^"]+)"/gm,
    ),
  ].map(([, from, lazy, bare]) => {
    const specifier = from ?? lazy ?? bare ?? "";
    return { file: own, specifier, target: targetOf(own, specifier) };
  });
}

function targetOf(file: string, specifier: string): string {
  if (specifier.startsWith("#runtime/"))
    return `templates/runtime/${specifier.slice("#runtime/".length).replace(/js$/, "ts")}`;
  if (!specifier.startsWith(".")) return specifier;
  return join(dirname(file), specifier).split(sep).join("/").replace(/js$/, "ts");
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
