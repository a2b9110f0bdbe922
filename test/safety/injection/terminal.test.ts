import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Snapshot } from "../../../generator/index.js";
import { bin, runTool } from "../crash/run-tool.js";
import { tellFigure } from "../figure.js";
import { payloads } from "../payloads.js";
import { freeagentAccount } from "./freeagent-account.js";

const work = mkdtempSync(join(tmpdir(), "fieldwright-terminal-"));
afterAll(() => rmSync(work, { recursive: true }));

const unsafe = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

function project(account: string, provider: string, { files }: Snapshot): string {
  const folder = join(work, account);
  mkdirSync(join(folder, "schemas", account), { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, "schemas", account, name), text);
  writeFileSync(join(folder, "codegen.yml"), `accounts:\n  ${account}: { provider: ${provider} }\n`);
  return folder;
}

/** An account that openapi-typescript refuses, in the words of the document. */
function refusedAccount(text: string): Snapshot {
  const operation = { operationId: text, responses: { 200: { description: text } } };
  const openapi = {
    openapi: "3.0.3",
    info: { title: text, version: "1" },
    paths: { "/contacts/": { get: operation, post: operation } },
  };
  const templates = { contact: [{ name: "a", label: text, type: text }] };
  const metadata = { formatVersion: 1, provider: "freecrm", url: "https://api.cogmento.com/api/1", templates };
  return {
    account: "refused",
    files: new Map([
      ["metadata.json", JSON.stringify(metadata)],
      ["openapi.yaml", JSON.stringify(openapi)],
    ]),
  };
}

test.skipIf(!existsSync(bin))(
  "the tool's output moves no cursor and gives no command",
  { timeout: 120_000 },
  async () => {
    const hostile = project("acme", "freeagent", freeagentAccount(payloads.map((text) => text.slice(0, 2000))));
    const control = payloads.filter((text) => unsafe.test(text)).join(" ");
    const refused = project("refused", "freecrm", refusedAccount(control));
    const runs = [
      [hostile, ["generate", "acme"]],
      [hostile, ["explain", "acme", "\u001b[2JcleareX"]],
      [hostile, ["explain", "acme", "Work Email"]],
      [hostile, ["check", "acme"]],
      [hostile, ["generate", "\u001b]52;c;ZXZpbA==\u0007"]],
      [refused, ["generate", "refused"]],
      [refused, ["check", "refused"]],
    ] as const;
    const wrong: string[] = [];
    let lines = 0;
    for (const [folder, words] of runs) {
      const { output } = await runTool(words, folder);
      expect(output, words.join(" ")).not.toBe("");
      for (const line of output.split("\n")) {
        lines += 1;
        if (unsafe.test(line) || /^(?:::|##\[)/.test(line)) wrong.push(`${words.join(" ")}: ${JSON.stringify(line)}`);
      }
    }
    tellFigure({
      suite: "injection: terminal",
      cases: lines,
      failures: wrong.length,
      figure: `${wrong.length} lines with control characters or commands`,
      goal: "0",
    });
    expect(wrong).toEqual([]);
  },
);
