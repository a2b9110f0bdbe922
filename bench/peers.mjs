import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Ignored by git: installed peers, inputs, outputs. */
export const work = fileURLToPath(new URL("peers/", import.meta.url));

const typescript = { typescript: "5.9.3" };
const graphql = { graphql: "16.15.0" };

/** The newest that run on Node 20. */
const manifests = {
  "openapi-typescript": { dependencies: { "openapi-typescript": "7.13.0", ...typescript } },
  "hey-api": { dependencies: { "@hey-api/openapi-ts": "0.95.0", ...typescript } },
  orval: { dependencies: { orval: "7.13.2", ...typescript } },
  "swagger-typescript-api": { dependencies: { "swagger-typescript-api": "13.13.0", ...typescript } },
  "graphql-codegen": {
    dependencies: {
      "@graphql-codegen/cli": "7.4.3",
      "@graphql-codegen/client-preset": "6.2.0",
      "@graphql-codegen/typed-document-node": "7.1.1",
      "@graphql-codegen/typescript-operations": "6.1.9",
      ...graphql,
      ...typescript,
    },
    // What it asks for is not published.
    overrides: { "@graphql-tools/batch-execute": "10.2.0" },
  },
  genql: { dependencies: { "@genql/cli": "6.3.4", ...graphql, ...typescript } },
  tada: { dependencies: { "gql.tada": "1.11.3", ...graphql, ...typescript } },
  calls: {
    dependencies: {
      "@types/node": "20.19.43",
      "@urql/core": "6.0.3",
      "gql.tada": "1.11.3",
      "graphql-request": "7.4.0",
      ky: "1.14.3",
      "openapi-fetch": "0.17.0",
      ...graphql,
      ...typescript,
    },
  },
};

/** Installs what is not there, or not in the pinned version. */
export function installPeers() {
  for (const [name, manifest] of Object.entries(manifests)) {
    const folder = join(work, name);
    const file = join(folder, "package.json");
    const text = `${JSON.stringify({ name: `bench-${name}`, private: true, ...manifest }, null, 2)}\n`;
    const present = existsSync(file) ? readFileSync(file, "utf8") : "";
    if (present === text && existsSync(join(folder, "node_modules"))) continue;
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
    const words = ["install", "--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts", "--loglevel=error"];
    const { status } = spawnSync("npm", words, { cwd: folder, stdio: "inherit" });
    if (status !== 0) throw new Error(`The peer ${name} could not be installed.`);
  }
}

/** A file of an installed peer. */
export function peerFile(name, path) {
  return join(work, name, "node_modules", path);
}

/** Name and version of everything that is measured. */
export function peerVersions() {
  return Object.values(manifests)
    .flatMap(({ dependencies }) => Object.entries(dependencies))
    .map(([name, version]) => `${name} ${version}`)
    .filter((text, index, all) => all.indexOf(text) === index)
    .toSorted();
}
