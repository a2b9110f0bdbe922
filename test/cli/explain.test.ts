import { describe, expect, it } from "vitest";
import { fileURLToPath } from "node:url";
import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runCli, temporaryFolder } from "./test-shell.js";

const schemas = fileURLToPath(new URL("../../schemas", import.meta.url));

async function project(): Promise<string> {
  const folder = await temporaryFolder();
  const accounts = "accounts:\n  acme: { provider: freeagent }\n  northwind: { provider: freecrm }\n";
  await writeFile(join(folder, "codegen.yml"), accounts);
  for (const account of ["acme", "northwind"]) {
    await cp(join(schemas, account), join(folder, "schemas", account), { recursive: true });
  }
  return folder;
}

describe("explain", () => {
  it.each(["contact", "Contact", "contacts"])("finds the entity by %s", async (name) => {
    const { code, data } = await runCli(["explain", name, "acme", "--json"], { cwd: await project() });
    expect(code).toBe(0);
    expect(JSON.parse(data)).toMatchObject({
      formatVersion: 1,
      matches: expect.arrayContaining([
        expect.objectContaining({ account: "acme", kind: "entity", systemName: "contact" }),
      ]),
    });
  });

  it("finds a field by system name, and prints a table", async () => {
    const { code, data, words } = await runCli(["explain", "contact.work_email"], { cwd: await project() });
    expect({ code, words }).toEqual({ code: 0, words: "" });
    expect(data).toMatch(/^contact\.work_email {2}field, acme\n/);
    expect(data).toMatch(/\n {2}identifier +Contact\.workEmail\n/);
    expect(data).toMatch(/\n {2}type +email\n/);
  });

  it("suggests what may have been meant", async () => {
    const { code, data, words } = await runCli(["explain", "contatc", "acme"], { cwd: await project() });
    expect({ code, data }).toEqual({ code: 2, data: "" });
    expect(words).toBe(
      'error  Nothing in these accounts goes by "contatc". [cli.nothing-found]\n  Did you mean "contact"?\n\n',
    );
  });

  it("suggests an account", async () => {
    const { code, words } = await runCli(["explain", "contact", "northwnid"], { cwd: await project() });
    expect(code).toBe(2);
    expect(words).toContain('Did you mean "northwind"?');
  });
});
