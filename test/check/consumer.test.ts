import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { type FailOn, verdict } from "../../generator/drift/report.js";
import { assignNames } from "../../generator/model/assign-names.js";
import { emptyLock } from "../../generator/model/lock.js";
import type { AccountModel } from "../../generator/model/model.js";
import { writeSnapshot } from "../../generator/snapshot/write-snapshot.js";
import { runCli } from "../cli/test-shell.js";
import { relabel } from "../rename/relabel.js";
import { acmeAccount } from "../usages/fixtures/account.js";
import { consumerProject, type ConsumerProject, ownFiles } from "../usages/fixtures/consumer-project.js";
import { markedPlaces } from "../usages/fixtures/marked-places.js";
import { type LiveAccount, liveProject } from "./live-account.js";
import { metadataOf } from "./metadata-of.js";

const settings = `    provider: freeagent
    package: { name: "@acme/crm" }
    lines: { quote_item: quote }
`;
/** What tests read, and leave as it is. */
let project: ConsumerProject;
let live: LiveAccount;

async function makeProject(): Promise<{ readonly project: ConsumerProject; readonly live: LiveAccount }> {
  const made = await consumerProject(assignNames(acmeAccount(), emptyLock, new Map()).model);
  await rm(made.packageFolder, { recursive: true });
  return { project: made, live: await liveProject(made.folder, metadataOf(acmeAccount()), settings) };
}

/** For a test that changes it. */
async function ownProject(): ReturnType<typeof makeProject> {
  const own = await makeProject();
  onTestFinished(() => own.project.remove());
  return own;
}

beforeAll(async () => {
  ({ project, live } = await makeProject());
});
afterAll(() => project.remove());

const without = (place: string): AccountModel => {
  const model = acmeAccount();
  const keep = (entity: string, key: string) => `${entity}.${key}` !== place;
  const entities = model.entities.map((one) => ({
    ...one,
    fields: one.fields.filter(({ key }) => keep(one.key, key)),
  }));
  return { ...model, entities };
};

test("the fixture has at least 20 files, and compiles against the package", () => {
  expect(ownFiles(project).size).toBeGreaterThanOrEqual(20);
  expect(project.complaints()).toEqual([]);
});

test.each([
  ["contact.contact_field14", "@Contact.segment", 1],
  ["contact.contact_field20", "@Contact.nickName", 0],
])("the removal of %s is told with its exact lines", async (place, mark, exitCode) => {
  const drift = await live.checkAgainst(metadataOf(without(place)), { usages: project.tsconfig });
  const marked = markedPlaces(ownFiles(project)).filter((line) => line.endsWith(` ${mark}`));
  const [change] = drift.changes;
  expect(drift.problems).toEqual([]);
  expect(drift.changes.map(({ kind }) => kind)).toEqual(["field.removed"]);
  expect(change?.usages?.map(({ file, line, column }) => `${file}:${line}:${column} ${mark}`).toSorted()).toEqual(
    marked,
  );
  expect(marked.length > 0).toBe(exitCode === 1);
  const exits = (failOn: FailOn) => verdict({ accounts: [drift] }, failOn).exitCode;
  expect([exits("used"), exits("breaking")]).toEqual([exitCode, 1]);
});

test("several programs add up: each is heard, whichever comes first", async () => {
  const only = (name: string, file: string) => {
    project.write(name, JSON.stringify({ extends: "./tsconfig.json", include: [], files: [file] }));
    return join(project.folder, name);
  };
  const uses = only("tsconfig.uses.json", "src/patch.ts");
  const other = only("tsconfig.other.json", "src/structural.ts");
  const served = metadataOf(without("contact.contact_field14"));
  const files = async (usages: readonly string[]) => {
    const drift = await live.checkAgainst(served, { usages });
    const exit = verdict({ accounts: [drift] }, "used").exitCode;
    return [exit, ...new Set(drift.changes.flatMap((change) => change.usages?.map(({ file }) => file) ?? []))];
  };
  expect(await files([uses, other])).toEqual([1, "src/patch.ts"]);
  expect(await files([other, uses])).toEqual([1, "src/patch.ts"]);
  expect(await files([uses, uses])).toEqual([1, "src/patch.ts"]);
  expect(await files([other])).toEqual([0]);
});

test("code that only reads does not count where writing is hit", async () => {
  project.write(
    "tsconfig.reads.json",
    JSON.stringify({ extends: "./tsconfig.json", include: [], files: ["src/structural.ts"] }),
  );
  project.write(
    "tsconfig.writes.json",
    JSON.stringify({ extends: "./tsconfig.json", include: [], files: ["src/create.ts"] }),
  );
  const model = acmeAccount();
  const entities = model.entities.map((one) => ({
    ...one,
    fields: one.fields.map((field) => (field.key === "first_name" ? { ...field, required: true } : field)),
  }));
  const served = metadataOf({ ...model, entities });
  const exit = async (name: string) => {
    const drift = await live.checkAgainst(served, { usages: join(project.folder, name) });
    expect(drift.changes.map(({ kind }) => kind)).toContain("field.required-changed:required");
    return verdict({ accounts: [drift] }, "used").exitCode;
  };
  expect([await exit("tsconfig.reads.json"), await exit("tsconfig.writes.json")]).toEqual([0, 1]);
});

test("a program that cannot be read is trouble, and hides no change", async () => {
  const served = metadataOf(without("contact.contact_field20"));
  const drift = await live.checkAgainst(served, { usages: join(project.folder, "nothing.json") });
  expect(drift.changes).toHaveLength(1);
  expect(drift.problems.map(({ code }) => code)).toEqual(["usages.bad-tsconfig"]);
  expect(verdict({ accounts: [drift] }, "used").exitCode).toBe(2);
});

test("a program that cannot be read is trouble, even where nothing changed", async () => {
  const served = metadataOf(acmeAccount());
  const wrong = await live.checkAgainst(served, { usages: join(project.folder, "nothing.json") });
  expect(wrong.changes).toEqual([]);
  expect(wrong.problems.map(({ code, message }) => [code, message])).toEqual([
    ["usages.bad-tsconfig", expect.stringContaining("cannot be read")],
  ]);
  expect(verdict({ accounts: [wrong] }, "used").exitCode).toBe(2);
  const right = await live.checkAgainst(served, { usages: project.tsconfig });
  expect([right.problems, verdict({ accounts: [right] }, "any").exitCode]).toEqual([[], 0]);
});

test("what cannot be written as a whole is not written at all", async () => {
  const { project, live } = await ownProject();
  const cwd = project.folder;
  const paths = ["schemas/acme/names.lock.json", "generated/acme/manifest.json", "src/fields.ts"];
  const texts = () => Promise.all(paths.map((path) => readFile(join(cwd, path), "utf8")));
  await liveSnapshot(live, relabel(acmeAccount(), { "contact.contact_field14": "Customer Segment" }));
  const before = [await texts(), ...ownFiles(project)];
  project.write("generated/acme/mine.txt", "not generated");
  const refused = await runCli(["rename", "--all", "--write", "tsconfig.json", "-y"], { cwd });
  expect(refused.code).toBe(2);
  expect(refused.words).toContain("[output.foreign-files]");
  expect([await texts(), ...ownFiles(project)]).toEqual(before);
});

test("rename --write shows the edits, then makes them, and leaves the code compiling", async () => {
  const { project, live } = await ownProject();
  const cwd = project.folder;
  const relabelled = relabel(acmeAccount(), {
    contact: ["Person", "People"],
    "contact.contact_field14": "Customer Segment",
    "contact.work_email": "E-Mail",
    "sizes:Enterprise": "Corporation",
  });
  await liveSnapshot(live, relabelled);
  const before = [...ownFiles(project)];
  const listed = await runCli(["rename"], { cwd });
  expect(listed).toMatchObject({ code: 0 });
  expect(listed.data).toContain('Contact.segment -> customerSegment  (labelled "Customer Segment")\n');

  const dry = await runCli(["rename", "--all", "--write", "tsconfig.json"], { cwd });
  expect(dry).toMatchObject({ code: 0 });
  expect(dry.data).toMatch(/^src\/\w+\.tsx?:\d+:\d+: segment -> customerSegment$/m);
  expect(dry.words).toContain("Nothing was written. Add --yes to write it.");
  expect([...ownFiles(project)]).toEqual(before);

  const done = await runCli(["rename", "--all", "--write", "tsconfig.json", "--yes"], { cwd });
  expect(done).toMatchObject({ code: 0 });
  expect([...ownFiles(project)]).not.toEqual(before);
  expect(project.complaints()).toEqual([]);
  expect(await readFile(join(project.packageFolder, "index.d.ts"), "utf8")).toContain("Person");
  expect(await runCli(["check"], { cwd })).toMatchObject({ code: 0, data: "" });
  expect((await runCli(["rename"], { cwd })).words).toContain("every name says what its label says");
});

test("one name is adopted, and the old one stays as a deprecated alias", async () => {
  const { project, live } = await ownProject();
  const cwd = project.folder;
  await liveSnapshot(live, relabel(acmeAccount(), { "logo.name": "Legal Name" }));
  const some = await runCli(["rename", "acme", "legalName", "--alias", "--json"], { cwd });
  expect(JSON.parse(some.data)).toMatchObject({
    written: true,
    adopted: [{ kind: "field", name: "Account.fullName", from: "fullName", to: "legalName" }],
  });
  const types = await readFile(join(project.packageFolder, "entities/accounts.d.ts"), "utf8");
  expect(types).toContain("legalName");
  expect(types).toMatch(/@deprecated[^]*?fullName/);
  expect(await runCli(["check"], { cwd })).toMatchObject({ code: 0 });
});

test.each([
  [["rename", "acme", "segmnt"], 'No new name is offered for "segmnt".'],
  [["rename", "--all", "segment"], "--all and names exclude one another."],
  [["rename", "--write", "tsconfig.json"], "Say which names"],
])("%j is refused", async (words, want) => {
  const { code, words: said } = await runCli(words, { cwd: project.folder });
  expect(code).toBe(2);
  expect(said).toContain(want);
});

/** As a pull would write it. */
async function liveSnapshot(live: LiveAccount, model: AccountModel): Promise<void> {
  await writeSnapshot(live.config.schemas, metadataOf(model));
}
