// docs/terminal.svg: what the commands print, run for real against a sandbox, as a picture of a terminal. The same bytes
// every time: how long something took is left out. Needs dist/. Another file to write may be named.
import { spawn } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { terminalSvg } from "./terminal-svg.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist", "generator");
const tool = await import(pathToFileURL(join(dist, "index.js")).href);
const account = "acme";

const folder = mkdtempSync(join(tmpdir(), "fieldwright-"));
const undo = [() => rmSync(folder, { recursive: true, force: true })];
try {
  const before = await tool.readDemo("acme", account);
  const first = await sandbox(before, 0);
  writeFileSync(
    join(folder, "codegen.yml"),
    `accounts:\n  acme:\n    provider: freeagent\n    url: ${first.url}\n    entities: { exclude: [ticket, custom_app_31] }\n`,
  );
  const { clientId, clientSecret } = first.credentials;
  writeFileSync(join(folder, ".env"), `FREEAGENT_CLIENT_ID=${clientId}\nFREEAGENT_CLIENT_SECRET=${clientSecret}\n`);

  const scenes = [await scene("pull", 0), await scene("generate", 0), await scene("check", 0)];
  scenes.push(await scene("explain contact_field14", 0));
  await first.close();
  await sandbox(edited(before), Number(new URL(first.url).port));
  scenes.push(await scene("check --live", 1, "# somebody edits the account"));
  writeFileSync(process.argv[2] ?? join(root, "docs", "terminal.svg"), terminalSvg(scenes.flat()));
} finally {
  for (const step of undo.toReversed()) await step();
}

async function sandbox(snapshot, port) {
  const config = tool.parseConfig({
    file: join(folder, "codegen.yml"),
    text: `accounts: { ${account}: { provider: freeagent } }`,
    environment: {},
    providers: Object.keys(tool.providers),
  });
  const started = await tool.startSandbox(config, account, { snapshot, documents: [] }, { port, empty: true });
  undo.push(() => started.close());
  return started;
}

/** The account, as somebody leaves it who tidies up. */
function edited({ files, ...snapshot }) {
  const metadata = JSON.parse(files.get("metadata.json"));
  const contact = metadata.entities.find(({ name }) => name === "contact");
  const field = (name) => contact.fields.find((one) => one.name === name);
  contact.fields = contact.fields.filter((one) => one !== field("contact_field70"));
  field("work_email").is_required = true;
  field("contact_field28").name_label = "Score";
  return { ...snapshot, files: new Map([...files, ["metadata.json", JSON.stringify(metadata)]]) };
}

/** The lines of one command: what was typed, then what it printed, both streams as they come. */
async function scene(words, wanted, comment) {
  const file = join(folder, "said");
  const said = openSync(file, "w");
  const child = spawn(process.execPath, [join(dist, "cli", "bin.js"), ...words.split(" ")], {
    cwd: folder,
    env: { PATH: process.env["PATH"] ?? "", FORCE_COLOR: "1", CI: "true" },
    stdio: ["ignore", said, said],
  });
  const code = await new Promise((done) => child.once("close", done));
  closeSync(said);
  const text = readFileSync(file, "utf8");
  if (code !== wanted) throw new Error(`fieldwright ${words} ended with ${code}:\n${text}`);
  const lines = text
    .replaceAll(/ \(\d+\.\d s\)/g, "")
    .trimEnd()
    .split("\n");
  return [...(comment === undefined ? [] : [`\u001b[2m${comment}\u001b[0m`]), `\u001b[prompt]${words}`, ...lines, ""];
}
