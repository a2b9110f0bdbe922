// What the workflows say of an account that is as it was, and on the day after somebody has removed a field from it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { loadConfig, readSnapshot, startSandbox } from "fieldwright";

const nightly = "fieldwright check --live --usages tsconfig.json --fail-on used";

const config = await loadConfig({ cwd: "../.." });
const before = await readSnapshot(config.schemas, "acme");

const account = await startSandbox(config, "acme", { snapshot: before, documents: [] });
await run("fieldwright generate --pull --quiet", account);
await run("tsc && node out/report.js", account);
await run("fieldwright check", account);
await run(nightly, account);
await account.close();

console.log("\nSomebody removes the field Segment.");
const snapshot = { ...before, files: new Map([["metadata.json", withoutSegment(before.files.get("metadata.json"))]]) };
const changed = await startSandbox(
  config,
  "acme",
  { snapshot, documents: [] },
  { port: Number(new URL(account.url).port) },
);
await run(nightly, changed);
await changed.close();

async function run(line, { url, credentials }) {
  console.log(`\n$ ${line}`);
  const { clientId, clientSecret } = credentials;
  const own = { ACME_URL: url, FREEAGENT_CLIENT_ID: clientId, FREEAGENT_CLIENT_SECRET: clientSecret };
  const [code] = await once(spawn(line, { shell: true, stdio: "inherit", env: { ...process.env, ...own } }), "close");
  console.log(`exit code ${code}`);
}

function withoutSegment(text = "") {
  const metadata = JSON.parse(text);
  for (const entity of metadata.entities)
    entity.fields = entity.fields.filter(({ name_label: label }) => label !== "Segment");
  return JSON.stringify(metadata);
}
