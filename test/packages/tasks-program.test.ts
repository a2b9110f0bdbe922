import { execFile } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import ts from "typescript";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Sandbox } from "../../generator/index.js";
import { makeProject, root } from "./demo-packages.js";
import { sandboxOf } from "./sandbox-of.js";
import { typeComplaints } from "./type-complaints.js";

const run = promisify(execFile);
const examples = join(root, "examples/demo");
const program = readFileSync(join(examples, "tasks.ts"), "utf8");
const others = readdirSync(examples).filter((name) => name.endsWith(".ts") && !name.includes("contacts"));

/** The same program, by the account whose client it imports. */
const programs = {
  acme: program,
  northwind: program.replace('from "./acme.js"', 'from "./northwind.js"'),
};

let sandboxes: { readonly acme: Sandbox; readonly northwind: Sandbox };
let project: ReturnType<typeof makeProject>;

beforeAll(async () => {
  sandboxes = { acme: await sandboxOf("acme"), northwind: await sandboxOf("northwind") };
  project = makeProject({
    ...Object.fromEntries(others.map((name) => [name, readFileSync(join(examples, name), "utf8")])),
    "tasks-acme.ts": programs.acme,
    "tasks-northwind.ts": programs.northwind,
  });
});
afterAll(async () => {
  project.remove();
  await Promise.all(Object.values(sandboxes).map((sandbox) => sandbox.close()));
});

test("one line differs", () => {
  const [left, right] = [programs.acme.split("\n"), programs.northwind.split("\n")];
  expect(left.filter((line, index) => line !== right[index])).toEqual(['import { crm } from "./acme.js";']);
});

test("it compiles for both accounts", () => {
  const files = ["tasks-acme.ts", "tasks-northwind.ts"].map((name) => join(project.folder, name));
  const node = { types: ["node"], typeRoots: [join(root, "node_modules/@types")] };
  expect(typeComplaints(files, node)).toEqual([]);
}, 60_000);

test.each(["acme", "northwind"] as const)(
  "it lists, filters, creates, updates, iterates and deletes in %s",
  async (account) => {
    for (const name of [...others, `tasks-${account}.ts`]) {
      const text = readFileSync(join(project.folder, name), "utf8");
      const { outputText } = ts.transpileModule(text, {
        compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023, verbatimModuleSyntax: true },
      });
      writeFileSync(join(project.folder, name.replace(/\.ts$/, ".js")), outputText);
    }
    const { acme, northwind } = sandboxes;
    const before = acme.store.list("task").length + northwind.store.list("task").length;
    const { stdout } = await run(process.execPath, [join(project.folder, `tasks-${account}.js`)], {
      env: {
        ...process.env,
        ACME_URL: acme.url,
        NORTHWIND_URL: northwind.url,
        FREEAGENT_CLIENT_ID: acme.credentials["clientId"],
        FREEAGENT_CLIENT_SECRET: acme.credentials["clientSecret"],
        FREECRM_EMAIL: northwind.credentials["email"],
        FREECRM_PASSWORD: northwind.credentials["password"],
      },
    });
    expect(stdout).toContain("Tasks of high priority");
    expect(stdout).toContain("created, updated, met while iterating, deleted");
    expect(Object.keys(sandboxes[account].requests()).length).toBeGreaterThan(3);
    expect(acme.store.list("task").length + northwind.store.list("task").length).toBe(before);
  },
);
