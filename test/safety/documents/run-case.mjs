// Gives one hostile document to the built tool, in a process of its own, and prints what became of it as JSON.
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { cases } from "./cases.mjs";

// Chance decides how long the pauses between attempts are; they are not what is measured.
Math.random = () => 0;

const [name, dist] = process.argv.slice(2);
const { generate, loadProvider, parseConfig, ProblemError } = await import(dist);
const given = cases[name];

// The server is a process of its own: its time and memory are not the tool's.
const server = fork(fileURLToPath(new URL("serve-case.mjs", import.meta.url)), [name]);
const [{ url }] = await once(server, "message");

const provider = given.metadata === undefined ? "freecrm" : "freeagent";
const config = parseConfig({
  file: "/project/codegen.yml",
  text: `accounts: { hostile: { provider: ${provider} } }`,
  providers: ["freeagent", "freecrm"],
});
const freecrm = await loadProvider("freecrm");

// What every run loads is not the document's doing.
const plain = cases["metadata: harmless"].metadata();
const harmless = parseConfig({
  file: "/project/codegen.yml",
  text: "accounts: { hostile: { provider: freeagent } }",
  providers: ["freeagent", "freecrm"],
});
await generate(harmless, "hostile", { snapshot: snapshotOf({ "metadata.json": plain }), lock: null, documents: [] });
await serveHarmless();
const before = process.resourceUsage().maxRSS;
const begin = process.cpuUsage();
let outcome;
try {
  const snapshot = given.metadata === undefined ? await pulled() : snapshotOf({ "metadata.json": given.metadata() });
  const { files, problems } = await generate(config, "hostile", { snapshot, lock: null, documents: [] });
  // A document that is refused is told, and the pull goes on without it.
  const unseen = problems.find(({ code }) => code === "pull.not-seen");
  outcome =
    unseen === undefined
      ? { kind: "result", files: files.length }
      : { kind: "problem", message: unseen.message.slice(0, 200), code: unseen.code };
} catch (error) {
  outcome =
    error instanceof ProblemError
      ? { kind: "problem", message: error.problems[0].message.slice(0, 200), code: error.problems[0].code }
      : { kind: "crash", message: String(error?.stack ?? error).slice(0, 500) };
}
const { user, system } = process.cpuUsage(begin);
// Of the processor: what else the machine does is not the document's doing.
const ms = Math.round((user + system) / 1000);
const megabytes = Math.round((process.resourceUsage().maxRSS - before) / 1024);
server.send("how many?");
const [{ foreign }] = await once(server, "message");
process.stdout.write(JSON.stringify({ ...outcome, ms, megabytes, foreign }), () => process.exit(0));

/** The same for FreeCRM: its runtime, and what types its document. */
async function serveHarmless() {
  const openapi = { openapi: "3.0.3", paths: { "/contacts/": { get: { responses: { 200: { description: "ok" } } } } } };
  const metadata = { formatVersion: 1, provider: "freecrm", url: "https://api.cogmento.com/api/1", templates: {} };
  const files = { "metadata.json": JSON.stringify(metadata), "openapi.yaml": JSON.stringify(openapi) };
  const text = "accounts: { hostile: { provider: freecrm } }";
  const own = parseConfig({ file: "/project/codegen.yml", text, providers: ["freeagent", "freecrm"] });
  await generate(own, "hostile", { snapshot: snapshotOf(files), lock: null, documents: [] }).catch(() => undefined);
}

async function pulled() {
  const { snapshot } = await freecrm.pull({
    account: "hostile",
    url,
    credentials: { token: "token" },
    openapi: given.serve === undefined ? null : `${url}/doc`,
  });
  return snapshot;
}

function snapshotOf(files) {
  return { account: "hostile", files: new Map(Object.entries(files)) };
}
