import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { GeneratedFile } from "../../../generator/output/package.js";

/** The fastest one: that all compilers find the same in a package, other tests see. */
const compiler = fileURLToPath(new URL("../../../node_modules/typescript-7/bin/tsc", import.meta.url));

const compilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  target: "es2023",
  module: "nodenext",
  lib: ["es2023"],
  types: [],
};

/** Writes packages below a folder and tells what the compiler finds in all their declarations together. */
export function typeCheck(folder: string, packages: readonly (readonly GeneratedFile[])[]): readonly string[] {
  const files = packages.flatMap((written, index) =>
    written.flatMap(({ path, text }) => {
      const file = join(folder, String(index), path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      return path.endsWith(".d.ts") && !/^(?:runtime|provider)\//.test(path) ? [file] : [];
    }),
  );
  const project = join(folder, "tsconfig.json");
  writeFileSync(project, JSON.stringify({ compilerOptions, files }));
  const { status, stdout, stderr } = spawnSync(process.execPath, [compiler, "-p", project, "--pretty", "false"], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  const complaints = stdout.split("\n").filter((line) => line.trim() !== "");
  // A compiler that says nothing and does not end well has seen nothing.
  return status === 0 || complaints.length > 0 ? complaints : [`the compiler ended with ${status}: ${stderr}`];
}
