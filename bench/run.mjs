// `npm run bench [-- --only <row>] [--quick] [--most <rounds>]`: see README.md.
import { existsSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { sizes } from "./account.mjs";
import { bin, inputs } from "./generators.mjs";
import { goalsSection } from "./goals.mjs";
import { writeInputs } from "./inputs.mjs";
import { installPeers, peerVersions } from "./peers.mjs";
import { accountsRow } from "./rows/accounts.mjs";
import { callsRow } from "./rows/calls.mjs";
import { dictionaryRow } from "./rows/dictionary.mjs";
import { editorRow } from "./rows/editor.mjs";
import { freecrmRow } from "./rows/freecrm.mjs";
import { generateRow } from "./rows/generate.mjs";
import { profileRow } from "./rows/profile.mjs";
import { requestsRow } from "./rows/requests.mjs";
import { scalingRow } from "./rows/scaling.mjs";
import { sizesRow } from "./rows/sizes.mjs";
import { startUpRow } from "./rows/start-up.mjs";
import { typesRow } from "./rows/types.mjs";
import { printSection } from "./table.mjs";

const rows = {
  "start-up": startUpRow,
  generate: generateRow,
  accounts: accountsRow,
  freecrm: freecrmRow,
  scaling: scalingRow,
  types: typesRow,
  editor: editorRow,
  requests: requestsRow,
  calls: callsRow,
  dictionary: dictionaryRow,
  sizes: sizesRow,
  profile: profileRow,
};

const { values } = parseArgs({
  options: { only: { type: "string" }, quick: { type: "boolean", default: false }, most: { type: "string" } },
});
if (values.only !== undefined && !Object.hasOwn(rows, values.only)) {
  console.error(`There is no row "${values.only}". Rows: ${Object.keys(rows).join(", ")}.`);
  process.exit(2);
}
if (!existsSync(bin)) {
  console.error("There is no dist/ yet: run `npm run build`.");
  process.exit(2);
}

installPeers();
for (const size of Object.keys(sizes))
  if (!existsSync(join(inputs(size), "operations.graphql"))) writeInputs(inputs(size), size);

const text = [];
const goals = [];
const loads = [loadavg()[0]];
for (const [name, row] of Object.entries(rows)) {
  if (values.only !== undefined && values.only !== name) continue;
  console.error(`${name} …`);
  for (const section of await row({ quick: values.quick, most: Number(values.most ?? Infinity) })) {
    text.push(printSection(section));
    goals.push(...(section.goals ?? []));
    console.log(`${printSection(section)}\n`);
  }
  loads.push(loadavg()[0]);
}
if (values.only === undefined && !values.quick) {
  writeFileSync(
    fileURLToPath(new URL("RESULTS.md", import.meta.url)),
    [head(), printSection(goalsSection(goals)), ...text].join("\n"),
  );
}
if (goals.length > 0) console.log(printSection(goalsSection(goals)));

function head() {
  const [{ model }] = cpus();
  const machine = `${cpus().length} x ${model.trim()}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, ${process.platform}, Node ${process.versions.node}`;
  const load = `${Math.min(...loads).toFixed(1)} to ${Math.max(...loads).toFixed(1)}`;
  return [
    "# Results",
    "",
    `One run of \`npm run bench\` on ${machine}. Load average while it ran: ${load}; above ${cpus().length}, other work`,
    "took time from both sides alike, and ratios of CPU time say more than seconds.",
    "",
    "What each side does. Peers parse YAML or SDL, and most validate it; we read a snapshot, which is JSON. FreeCRM's row is",
    "the like-for-like one: both sides begin with the same OpenAPI document. openapi-typescript and gql.tada write types",
    "only. We write, for each app, types to read, create, update and filter with documentation, the data that a client",
    "needs to translate names, choices and values, the client itself, and `model.json`; what was written is read again",
    "before it is put in place.",
    "",
    `Peers: ${peerVersions().join(", ")}.`,
    "",
  ].join("\n");
}
