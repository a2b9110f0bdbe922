import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bin, output } from "../generators.mjs";
import { atMost } from "../goals.mjs";
import { byTurns, measure, medians, pairedRatio } from "../measure.mjs";
import { peerFile } from "../peers.mjs";
import { mib, seconds, times } from "../table.mjs";

const snapshot = fileURLToPath(new URL("../../schemas/northwind/", import.meta.url));

/** The like-for-like row: both sides read the same OpenAPI document, and ours has openapi-typescript inside. */
export async function freecrmRow({ quick }) {
  const cwd = output("freecrm", "demo");
  rmSync(cwd, { recursive: true, force: true });
  mkdirSync(cwd, { recursive: true });
  cpSync(snapshot, join(cwd, "schemas", "northwind"), { recursive: true });
  let version = 0;
  writeFileSync(join(cwd, "codegen.yml"), settings(version));
  const alone = [peerFile("openapi-typescript", "openapi-typescript/bin/cli.js"), join(snapshot, "openapi.yaml")];
  const generate = { run: () => measure([bin, "generate", "--quiet"], { cwd }) };
  const sides = {
    "openapi-typescript alone": { run: () => measure([...alone, "-o", "alone.d.ts"], { cwd }) },
    "Fieldwright, cold": {
      ...generate,
      before: () => rmSync(join(cwd, "generated"), { recursive: true, force: true }),
    },
    "Fieldwright, the document is the same": {
      ...generate,
      before: () => writeFileSync(join(cwd, "codegen.yml"), settings((version += 1))),
    },
    "Fieldwright, nothing changed": generate,
    "Fieldwright, check": { run: () => measure([bin, "check", "--quiet"], { cwd }) },
  };
  const limits = { "Fieldwright, cold": 1.15, "Fieldwright, nothing changed": 0.3 };
  const runs = await byTurns(sides, quick ? 1 : 7);
  const reference = runs["openapi-typescript alone"];
  const rows = Object.entries(runs).map(([name, of]) => {
    const { wall, cpu, memory } = medians(of);
    const ratios = [times(pairedRatio(of, reference, "wall")), times(pairedRatio(of, reference, "cpu"))];
    return [name, seconds(wall), seconds(cpu), mib(memory), ...ratios];
  });
  const goals = Object.entries(limits).map(([name, limit]) =>
    atMost(
      "freecrm",
      `FreeCRM: ${name}, over openapi-typescript alone`,
      limit,
      pairedRatio(runs[name], reference, "wall"),
    ),
  );
  const head = ["", "wall s", "CPU s", "peak MiB", "wall over it", "CPU over it"];
  return [{ title: "FreeCRM, the demo account", head, rows, goals }];
}

/** A package of another version is made anew, from the same account. */
function settings(version) {
  return `accounts:\n  northwind: { provider: freecrm, package: { version: 0.0.${version} } }\n`;
}
