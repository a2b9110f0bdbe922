// `npm run demo`: from two live accounts to typed calls, in a temporary folder, with nothing left behind.
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist", "generator");
const bin = join(dist, "cli", "bin.js");
const stopped = new AbortController();
const undo = [];

const configuration = `accounts:
  acme:
    provider: freeagent
    url: \${ACME_URL}
    package: { name: "@acme/crm" }
  northwind:
    provider: freecrm
    url: \${NORTHWIND_URL}
    credentials: { email: "\${FREECRM_EMAIL}", password: "\${FREECRM_PASSWORD}" }
    package: { name: "@northwind/crm" }
`;

const compilerOptions = {
  target: "es2023",
  lib: ["es2023"],
  module: "nodenext",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  types: ["node"],
  typeRoots: [join(root, "node_modules", "@types")],
  rootDir: "src",
  outDir: "out",
};

for (const signal of ["SIGINT", "SIGTERM"])
  process.once(signal, () => stopped.abort(new Error(`stopped by ${signal}`)));
try {
  await demonstrate();
} catch (error) {
  console.error(`\nThe demo failed: ${error instanceof Error ? error.message : error}`);
  process.exitCode = stopped.signal.aborted ? 130 : 1;
} finally {
  for (const step of undo.toReversed()) await step();
}

async function demonstrate() {
  if (!existsSync(bin))
    await run("build the tool", process.execPath, [join(root, "scripts", "build.mjs")], { cwd: root });
  const folder = mkdtempSync(join(tmpdir(), "fieldwright-demo-"));
  undo.push(() => rmSync(folder, { recursive: true, force: true }));

  const acme = await sandbox("acme");
  const northwind = await sandbox("northwind");
  const env = {
    ...process.env,
    ACME_URL: acme.url,
    NORTHWIND_URL: northwind.url,
    FREEAGENT_CLIENT_ID: acme.credentials.clientId,
    FREEAGENT_CLIENT_SECRET: acme.credentials.clientSecret,
    FREECRM_EMAIL: northwind.credentials.email,
    FREECRM_PASSWORD: northwind.credentials.password,
  };
  writeFileSync(join(folder, "codegen.yml"), configuration);
  const options = { cwd: folder, env };
  await run("fieldwright pull", process.execPath, [bin, "pull", "--cwd", folder], options);
  await run("fieldwright generate", process.execPath, [bin, "generate", "--cwd", folder], options);

  writeProgram(folder);
  const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
  await run("type-check the programs", process.execPath, [tsc, "-p", folder], options);
  for (const program of ["acme-contacts", "northwind-contacts", "tasks", "tasks-northwind"])
    await run(program, process.execPath, [join(folder, "out", `${program}.js`)], { ...options, show: true });

  console.log(`\nfreeagent answered ${total(acme.requests())} requests, freecrm ${total(northwind.requests())}.`);
}

/** A CRM on this machine that has the account of `schemas/<account>`. */
async function sandbox(account) {
  const { loadConfig, readSnapshot, startSandbox } = await import(pathToFileURL(join(dist, "index.js")).href);
  const config = await loadConfig({ cwd: root });
  const snapshot = await readSnapshot(config.schemas, account);
  const running = await startSandbox(config, account, { snapshot, documents: [] });
  undo.push(() => running.close());
  console.log(`${account} on ${running.url}`);
  return running;
}

function writeProgram(folder) {
  mkdirSync(join(folder, "src"));
  cpSync(join(root, "examples", "demo"), join(folder, "src"), { recursive: true });
  const tasks = readFileSync(join(folder, "src", "tasks.ts"), "utf8");
  writeFileSync(join(folder, "src", "tasks-northwind.ts"), tasks.replace('"./acme.js"', '"./northwind.js"'));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["src"] }));
  for (const account of ["acme", "northwind"]) {
    mkdirSync(join(folder, "node_modules", `@${account}`), { recursive: true });
    symlinkSync(join(folder, "generated", account), join(folder, "node_modules", `@${account}`, "crm"), "junction");
  }
}

/** Runs a program to its end. Its output is shown if asked for, or if it fails. */
function run(title, command, args, { show = false, ...options }) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(command, args, { ...options, signal: stopped.signal, stdio: ["ignore", "pipe", "pipe"] });
    const output = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (bytes) => output.push(bytes));
    child.once("error", (error) => reject(stopped.signal.aborted ? stopped.signal.reason : error));
    child.once("close", (code) => {
      const text = Buffer.concat(output).toString("utf8");
      if (code !== 0) return reject(new Error(`${title} ended with exit code ${code}.\n${text}`));
      if (show) process.stdout.write(text);
      else console.log(`${title}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
      resolve();
    });
  });
}

function total(requests) {
  return Object.values(requests).reduce((sum, count) => sum + count, 0);
}
