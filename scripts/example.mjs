// `npm run example <name>`: a local CRM, and one of examples/ run against it. Ctrl-C ends both.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist", "generator");

/** The account that each example works with; null where it starts sandboxes of its own. */
const accounts = {
  "sync-job": "acme",
  "vite-page": "acme",
  "edge-webhook": "northwind",
  "downstream-ci": null,
};

/** What a program reads from its environment, by what the sandbox calls it. */
const variables = {
  acme: { url: "ACME_URL", clientId: "FREEAGENT_CLIENT_ID", clientSecret: "FREEAGENT_CLIENT_SECRET" },
  northwind: { url: "NORTHWIND_URL", email: "FREECRM_EMAIL", password: "FREECRM_PASSWORD" },
};

const [name = "", ...rest] = process.argv.slice(2);
if (Object.hasOwn(accounts, name)) await run(name, accounts[name]);
else {
  console.error(`Name an example: ${Object.keys(accounts).join(", ")}.`);
  process.exitCode = 2;
}

async function run(example, account) {
  if (!existsSync(join(dist, "index.js"))) await ended(spawn(process.execPath, [join(root, "scripts", "build.mjs")]));
  const cwd = join(root, "examples", example);
  linkPackages(cwd);
  const sandbox = account === null ? null : await startSandbox(account);
  try {
    const env = { ...process.env, ...(sandbox === null ? {} : environment(account, sandbox)) };
    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    process.exitCode = await ended(spawn(npm, ["start", "--silent", "--", ...rest], { cwd, env, stdio: "inherit" }));
  } finally {
    await sandbox?.close();
  }
}

/** What `npm install` would do, were the tool in a registry. Everything else is found in the repository's own folder. */
function linkPackages(folder) {
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const modules = join(folder, "node_modules");
  for (const [name, source] of Object.entries(dependencies))
    if (source.startsWith("file:")) link(join(folder, source.slice("file:".length)), join(modules, name));
  link(root, join(modules, "fieldwright"));
  link(join(dist, "cli", "bin.js"), join(modules, ".bin", "fieldwright"), "file");
}

function link(target, path, type = "junction") {
  mkdirSync(dirname(path), { recursive: true });
  rmSync(path, { recursive: true, force: true });
  symlinkSync(target, path, type);
}

async function startSandbox(account) {
  const { loadConfig, readSnapshot, startSandbox } = await import(pathToFileURL(join(dist, "index.js")).href);
  const config = await loadConfig({ cwd: root });
  const snapshot = await readSnapshot(config.schemas, account);
  const sandbox = await startSandbox(config, account, { snapshot, documents: [] });
  console.error(`${account} on ${sandbox.url}`);
  return sandbox;
}

function environment(account, { url, credentials }) {
  const values = { url, ...credentials };
  return Object.fromEntries(Object.entries(variables[account]).map(([key, variable]) => [variable, values[key]]));
}

/** The exit code. Ctrl-C reaches the program as well: its end is waited for. */
function ended(child) {
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => {});
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve(code ?? 130));
  });
}
