import { jsonText, type JsonValue } from "../model/encoders.js";
import type { GeneratedFile } from "../output/generated-file.js";
import type { PackageScope } from "./package-scope.js";

/** `package.json`: no dependencies, no build step, one subpath a collection. */
export function emitManifest({ model, settings, entities }: PackageScope): GeneratedFile {
  const exports = new Map<string, JsonValue>([
    [".", subpath("index")],
    ["./client", subpath("client")],
    ["./operations", subpath("operations")],
    ...entities.map(({ collection, file }) => [`./${collection}`, subpath(`entities/${file}`)] as const),
    ["./model.json", "./model.json"],
    ["./package.json", "./package.json"],
  ]);
  const manifest = {
    name: settings.packageName,
    version: settings.version,
    private: settings.private ? true : undefined,
    description: `Typed client of the CRM account ${model.account}`,
    type: "module",
    sideEffects: false,
    engines: { node: ">=20.19" },
    imports: { "#runtime/*.js": "./runtime/*.js" },
    exports: Object.fromEntries(exports),
    // Whoever publishes the package has no use for what git is told.
    files: ["*", "!.gitattributes"],
  };
  return { path: "package.json", text: `${jsonText(manifest, 2)}\n`, plan: null };
}

function subpath(file: string): JsonValue {
  return { types: `./${file}.d.ts`, default: `./${file}.js` };
}
