import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { watchInputs, type WatchedAccounts } from "../../generator/config/watch.js";

async function put(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** A project with one account and a document, and how often a change was told. */
async function watched() {
  const directory = await mkdtemp(join(tmpdir(), "watched-"));
  const at = (path: string) => join(directory, path);
  const stop = new AbortController();
  onTestFinished(async () => {
    stop.abort();
    await rm(directory, { recursive: true });
  });
  await put(at("codegen.yml"), "accounts: {}");
  await put(at("schemas/acme/metadata.json"), "{}");
  await put(at("schemas/acme/names.lock.json"), "{}");
  await put(at("ops/a.graphql"), "query a { a }");
  const account = (documents: string) => ({ name: "acme", documents: [documents], schema: [] });
  const config = { file: at("codegen.yml"), directory, schemas: at("schemas") };
  let chosen: WatchedAccounts = { config, accounts: [account("ops/**/*.graphql")] };
  // As many looks as the file system allows, and no clock.
  const looks = async () => void (await new Promise((resolve) => setImmediate(resolve)));
  const changes = watchInputs(chosen, async () => chosen, stop.signal, looks);
  await changes.next();
  let isTold = false;
  let next = changes.next().then(() => (isTold = true));
  return {
    at,
    configure: (documents: string) => void (chosen = { config, accounts: [account(documents)] }),
    /** Waits for a change to be told. */
    told: async () => {
      await next;
      isTold = false;
      next = changes.next().then(() => (isTold = true));
    },
    /** Whether nothing is told within some looks. */
    isQuiet: async () => {
      for (let look = 0; look < 50; look += 1) await looks();
      return !isTold;
    },
  };
}

type Project = Awaited<ReturnType<typeof watched>>;
const atomically = async ({ at }: Project, file: string, text: string) => {
  await put(at(`${file}.tmp~`), text);
  await rename(at(`${file}.tmp~`), at(file));
};

const edits: readonly (readonly [what: string, edit: (project: Project) => Promise<void>])[] = [
  ["a save in place", ({ at }) => put(at("ops/a.graphql"), "query b { b }")],
  ["an atomic save", (project) => atomically(project, "ops/a.graphql", "query c { c }")],
  ["a new document", ({ at }) => put(at("ops/new/b.graphql"), "query d { d }")],
  ["a document that goes", ({ at }) => rm(at("ops/a.graphql"))],
  ["a snapshot, atomically", (project) => atomically(project, "schemas/acme/metadata.json", '{"a":1}')],
  ["a lock, as a checkout writes it", ({ at }) => put(at("schemas/acme/names.lock.json"), '{"a":1}')],
  ["the configuration", ({ at }) => put(at("codegen.yml"), "accounts: { acme: {} }")],
  [
    "a folder that is replaced",
    async ({ at }) => {
      await put(at("ops.new/a.graphql"), "query e { e }");
      await rename(at("ops"), at("ops.old"));
      await rename(at("ops.new"), at("ops"));
    },
  ],
];

test.each(edits)("%s is told, and what follows it", async (_, edit) => {
  const project = await watched();
  await edit(project);
  await project.told();
  await put(project.at("ops/later.graphql"), "query later { later }");
  await project.told();
});

test.each([
  ["a note beside the documents", "ops/notes.txt"],
  ["a file beside the configuration", "package.json"],
  ["a file beside the snapshot", "schemas/acme/notes.md"],
  ["another account's snapshot", "schemas/other/metadata.json"],
])("%s starts nothing", async (_, file) => {
  const project = await watched();
  await put(project.at(file), "x");
  expect(await project.isQuiet()).toBe(true);
});

test("patterns that a new configuration names are followed", async () => {
  const project = await watched();
  project.configure("queries/*.graphql");
  await put(project.at("codegen.yml"), "accounts: { acme: { documents: queries } }");
  await project.told();
  await put(project.at("queries/a.graphql"), "query a { a }");
  await project.told();
});
