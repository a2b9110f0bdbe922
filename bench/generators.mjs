import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { measure } from "./measure.mjs";
import { peerFile, work } from "./peers.mjs";

export const bin = fileURLToPath(new URL("../dist/generator/cli/bin.js", import.meta.url));

export const inputs = (size) => join(work, "inputs", size);
export const output = (name, size) => join(work, "outputs", size, name);
export const ourProject = (size) => join(inputs(size), "ours");

/** We, from nothing: no package and no names' lock. */
export function oursCold(size) {
  const cwd = ourProject(size);
  return {
    before: () => {
      rmSync(join(cwd, "generated"), { recursive: true, force: true });
      rmSync(join(cwd, "schemas", "bench", "names.lock.json"), { force: true });
    },
    run: () => measure([bin, "generate", "--quiet"], { cwd }),
  };
}

/** We, where a package is there, and one field of one entity has got another label since. The snapshot is put back. */
export function oursChanged(size) {
  const cwd = ourProject(size);
  const snapshot = join(cwd, "schemas", "bench", "metadata.json");
  let original = "";
  return {
    before: () => {
      original = readFileSync(snapshot, "utf8");
      writeFileSync(snapshot, original.replace(/("name_label": ".*)",/, '$1 too",'));
    },
    run: async () => {
      const used = await measure([bin, "generate", "--quiet"], { cwd });
      writeFileSync(snapshot, original);
      return used;
    },
  };
}

/** Each peer, on the equivalent input of a size. */
export function peerSides(size) {
  const openapi = join(inputs(size), "openapi.yaml");
  const schema = join(inputs(size), "schema.graphql");
  const documents = join(inputs(size), "operations.graphql");
  const side = (name, peer, script, words, files = {}) => {
    const cwd = output(name, size);
    return {
      before: () => {
        rmSync(cwd, { recursive: true, force: true });
        mkdirSync(cwd, { recursive: true });
        symlinkSync(join(work, peer, "node_modules"), join(cwd, "node_modules"));
        for (const [file, value] of Object.entries(files)) writeFileSync(join(cwd, file), JSON.stringify(value));
      },
      run: () => measure([peerFile(peer, script), ...words], { cwd }),
    };
  };
  const codegen = (name, generates) =>
    side(name, "graphql-codegen", "@graphql-codegen/cli/esm/bin.js", ["--config", "codegen.json"], {
      "codegen.json": { schema, documents, generates },
    });
  const plugin = { name: "gql.tada/ts-plugin", schema, tadaOutputLocation: "./graphql-env.d.ts" };
  return {
    "openapi-typescript": side("openapi-typescript", "openapi-typescript", "openapi-typescript/bin/cli.js", [
      openapi,
      "-o",
      "schema.d.ts",
    ]),
    "@hey-api/openapi-ts": side("hey-api", "hey-api", "@hey-api/openapi-ts/bin/run.js", ["-i", openapi, "-o", "out"]),
    "orval (fetch)": side("orval", "orval", "orval/dist/bin/orval.js", [
      "--input",
      openapi,
      "--output",
      "out.ts",
      "--client",
      "fetch",
    ]),
    "swagger-typescript-api": side(
      "swagger-typescript-api",
      "swagger-typescript-api",
      "swagger-typescript-api/dist/cli.mjs",
      ["generate", "-p", openapi, "-o", "out", "-n", "api.ts", "--silent"],
    ),
    "graphql-codegen, client preset": codegen("codegen-client", { "gql/": { preset: "client" } }),
    "graphql-codegen, operations + typed-document-node": codegen("codegen-plugins", {
      "gen.ts": { plugins: ["typescript-operations", "typed-document-node"] },
    }),
    genql: side("genql", "genql", "@genql/cli/dist/cli.js", ["--schema", schema, "--output", "genql"]),
    "gql.tada generate-output": side("tada", "tada", "gql.tada/bin/cli.js", ["generate-output"], {
      "tsconfig.json": { compilerOptions: { strict: true, skipLibCheck: true, plugins: [plugin] }, files: [] },
    }),
  };
}

/** Makes the output of a side that other rows build on, unless it is there. */
export async function ensureOutput(side, file) {
  if (existsSync(file)) return;
  await side.before?.();
  await side.run();
}
