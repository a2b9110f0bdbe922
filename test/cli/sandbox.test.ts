import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, vi } from "vitest";
import { sandboxHabits } from "../../generator/sandbox/service.js";
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

/** Runs the sandbox, hands over what it printed, then presses Ctrl-C. */
async function serving(words: readonly string[], use: (data: string) => Promise<void>): Promise<number> {
  const stop = new AbortController();
  let data = "";
  let said = "";
  const running = runCli(["sandbox", ...words], {
    cwd: await project(),
    signal: stop.signal,
    writeData: (text) => void (data += text),
    writeWords: (text) => void (said += text),
  });
  await vi.waitFor(() => expect(said).toContain("Ctrl-C ends it"), { timeout: 20_000 });
  await use(data);
  stop.abort();
  return (await running).code;
}

describe("sandbox", () => {
  it("serves the account until Ctrl-C, and leaves nothing running", async () => {
    let url = "";
    const code = await serving(["acme"], async (data) => {
      expect(data).toMatch(
        /^acme: http:\/\/127\.0\.0\.1:\d+\n {2}FREEAGENT_CLIENT_ID=\S+\n {2}FREEAGENT_CLIENT_SECRET=\S+\n/,
      );
      url = /http:\S+/.exec(data)?.[0] ?? "";
      expect((await fetch(url, { method: "POST" })).status).toBeGreaterThanOrEqual(400);
    });
    expect(code).toBe(130);
    await expect(fetch(url)).rejects.toThrow();
  });

  it("serves all accounts, as one document", async () => {
    await serving(["--json", "--seed", "7"], async (data) => {
      expect(JSON.parse(data)).toMatchObject({
        formatVersion: 1,
        accounts: [
          {
            account: "acme",
            url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+/),
            credentials: expect.any(Object),
          },
          { account: "northwind", url: expect.stringMatching(/\/api\/1$/), credentials: expect.any(Object) },
        ],
      });
    });
  });

  it("takes on habits, for every account", async () => {
    await serving(["--json", "--habits", "no-total, zero-total,html-answers"], async (data) => {
      const [, { url, credentials }] = JSON.parse(data).accounts;
      const headers = { authorization: `Token ${credentials.FREECRM_TOKEN}` };
      const answer = await fetch(`${url}/contacts/`, { method: "POST", headers, body: "{}" });
      expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
      const listed = await (await fetch(`${url}/contacts/`, { headers })).text();
      expect(listed).toContain('"results":[');
      expect(listed).not.toContain('"total":');
    });
  });

  it("refuses a habit that there is not, with what may have been meant", async () => {
    const { code, words } = await runCli(["sandbox", "--habits", "ties,cap-total"], { cwd: await project() });
    expect(code).toBe(2);
    expect(words).toContain('The sandbox has no habit "cap-total".');
    expect(words).toContain("Did you mean caps-total?");
  });

  it("lists the habits, each with what it does", async () => {
    const { code, data } = await runCli(["sandbox", "--habits", "list"], { cwd: await project() });
    expect(code).toBe(0);
    expect(data.trimEnd().split("\n")).toEqual(
      Object.entries(sandboxHabits).map(([name, what]) => `${name.padEnd(18)}  ${what}`),
    );
    const asJson = await runCli(["sandbox", "--habits", "list", "--json"], { cwd: await project() });
    expect(JSON.parse(asJson.data)).toMatchObject({ habits: sandboxHabits });
  });

  it("refuses a port that is no number", async () => {
    const { code, words } = await runCli(["sandbox", "--port", "http"], { cwd: await project() });
    expect(code).toBe(2);
    expect(words).toContain("--port must be a whole number.");
  });
});
