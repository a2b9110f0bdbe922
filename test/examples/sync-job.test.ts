import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import type { AccountSandboxOptions } from "../../generator/index.js";
import { sandboxOf } from "../packages/sandbox-of.js";
import { acmeVariables, exampleCopy, type ExampleCopy } from "./example-copy.js";

let copy: ExampleCopy;
let jobs = 0;

beforeAll(async () => {
  copy = await exampleCopy("sync-job");
  expect(await copy.run("tsc")).toEqual({ code: 0, text: "" });
});

afterAll(() => copy.remove());

/** The job with files and a CRM of its own. */
async function job(options: AccountSandboxOptions = {}) {
  const sandbox = await sandboxOf("acme", options);
  onTestFinished(() => sandbox.close());
  const data = join(copy.folder, "data", String((jobs += 1)));
  await mkdir(data, { recursive: true });
  const file = (name: string) => join(data, name);
  return {
    sandbox,
    sync: (flags = "") => copy.run(`node out/sync.js ${flags}`, { ...acmeVariables(sandbox), SYNC_FOLDER: data }),
    post: (...lines: readonly object[]) =>
      writeFile(file("outbox.jsonl"), lines.map((line) => `${JSON.stringify(line)}\n`).join("")),
    rows: async (name: string): Promise<readonly unknown[]> =>
      (await readFile(file(name), "utf8"))
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
  };
}

const ada = { firstName: "Ada", lastName: "Example", workEmail: "ada@example.com" };

it("reads all at first, then what has changed, and all again where it is told to", async () => {
  const { sandbox, sync, rows } = await job({ records: 120 });
  expect((await sync()).text).toContain("contacts: 120 changed, 120 in all\nopportunities: 120 changed, 120 in all");

  const [first, second] = sandbox.store.list("contact");
  sandbox.store.update("contact", first?.id ?? "", { work_email: "changed@example.com" });
  sandbox.store.remove("contact", second?.id ?? "");
  // A process that has just begun makes sure of each page that is not full, with one more request.
  const asked = sandbox.requests()["listEntityValues"] ?? 0;
  expect((await sync()).text).toContain("contacts: 1 changed, 120 in all\nopportunities: 0 changed, 120 in all");
  expect(sandbox.requests()["listEntityValues"] ?? 0).toBe(asked + 4);
  expect(await rows("contacts.jsonl")).toContainEqual(
    expect.objectContaining({ id: first?.id, workEmail: "changed@example.com" }),
  );

  expect((await sync("--full")).text).toContain("contacts: 0 changed, 119 in all");
});

it("brings the outbox to the CRM once, even where the answer to a write is lost", async () => {
  let lost = 0;
  const { sandbox, sync, post, rows } = await job({
    faults: ({ body }) => {
      if (!body.includes("createEntity") || lost > 0) return null;
      lost += 1;
      return { kind: "reset", acted: true };
    },
  });
  await post(ada, { ...ada, firstName: "Alan", workEmail: "alan@example.com" });
  const { code, text } = await sync();
  expect(text).toContain("outbox: 2 created, 0 kept");
  expect(text).toContain("ada@example.com: the answer was lost; the contact is there");
  expect(code).toBe(0);
  expect(lost).toBe(1);
  expect(await rows("outbox.jsonl")).toEqual([]);
  const made = sandbox.store.list("contact").filter(({ values }) => values["work_email"] === "ada@example.com");
  expect(made).toHaveLength(1);
});

it("tells of retries, and begins again from where it was after a failure", async () => {
  let broken = true;
  const { sync, rows } = await job({
    faults: ({ number, body }) => {
      if (number === 2) return { kind: "status", status: 503 };
      return broken && body.includes('"deal"') ? { kind: "status", status: 403 } : null;
    },
  });
  const failed = await sync();
  expect(failed.text).toContain("attempt 1 failed (server), again in");
  expect(failed.code).toBe(1);
  await expect(rows("state.jsonl")).rejects.toThrow("ENOENT");
  broken = false;
  expect((await sync()).text).toContain("contacts: 0 changed, 25 in all\nopportunities: 25 changed");
});
