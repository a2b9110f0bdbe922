import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { printProblem } from "../../../generator/cli/words/reporter.js";
import { generate, ProblemError, terminalText, writePackage } from "../../../generator/index.js";
import { casesOf, tellFigure } from "../figure.js";
import { payloads } from "../payloads.js";
import { configFrom } from "./config-of.js";
import { countStatements } from "./count-statements.js";
import { freeagentAccount } from "./freeagent-account.js";

const work = mkdtempSync(join(tmpdir(), "fieldwright-configuration-"));
afterAll(() => rmSync(work, { recursive: true }));

/** A configuration with the text at one place. */
const sinks: Readonly<Record<string, (text: string) => object>> = {
  "account's name": (text) => ({ [text]: { provider: "freeagent" } }),
  "package.name": (text) => ({ acme: { provider: "freeagent", package: { name: text } } }),
  "package.version": (text) => ({ acme: { provider: "freeagent", package: { version: text } } }),
  "override's key": (text) => ({
    acme: { provider: "freeagent", overrides: { [`plain.${text}`]: { name: "given" } } },
  }),
  "override's name": (text) => ({ acme: { provider: "freeagent", overrides: { "plain.first_name": { name: text } } } }),
  "custom type": (text) => ({
    acme: { provider: "freeagent", overrides: { "plain.first_name": { type: { ts: text, from: "./money.js" } } } },
  }),
  "custom type's module": (text) => ({
    acme: { provider: "freeagent", overrides: { "plain.first_name": { type: { ts: "Money", from: text } } } },
  }),
  lines: (text) => ({ acme: { provider: "freeagent", lines: { [text]: "plain" } } }),
  url: (text) => ({ acme: { provider: "freeagent", url: text } }),
  provider: (text) => ({ acme: { provider: text } }),
};

// eslint-disable-next-line no-control-regex
const unsafe = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

test("configuration: a text is refused with a problem, or is text", { timeout: 120_000 }, async () => {
  let cases = 0;
  let refused = 0;
  const failures: string[] = [];
  const stride = casesOf({ share: 6, full: 1 });
  const texts = payloads.filter((_, index) => index % stride === 0);
  // Longer ones take no other way, and the list of sinks is long.
  for (const text of texts.map((each) => each.slice(0, 2000))) {
    for (const [sink, accounts] of Object.entries(sinks)) {
      cases += 1;
      try {
        const config = configFrom(JSON.stringify({ accounts: accounts(text) }));
        const [account] = config.accounts;
        if (account === undefined) continue;
        const { files } = await generate(config, account.name, {
          snapshot: freeagentAccount(["plain"]),
          lock: null,
          documents: [],
        });
        failures.push(...countStatements(files.filter(({ path }) => !path.startsWith("runtime/"))).syntaxErrors);
        const output = join(work, "out", "generated");
        const folder = join(output, account.name);
        if (!folder.startsWith(output)) failures.push(`${sink}: ${text}`);
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        refused += 1;
        const told = error.problems.map((each) => printProblem(each, "/project", (_, plain) => plain)).join("");
        if (unsafe.test(told)) failures.push(`${sink}: ${JSON.stringify(text)} reaches the terminal`);
      }
    }
  }
  tellFigure({
    suite: "injection: configuration and its messages",
    cases,
    failures: failures.length,
    figure: `${texts.length} payloads x ${Object.keys(sinks).length} sinks: ${refused} refused, ${failures.length} got through`,
    goal: "0",
  });
  expect(failures).toEqual([]);
});

test("paths: nothing is written outside the output", async () => {
  const failures: string[] = [];
  let cases = 0;
  const attempt = async (folder: string, path: string): Promise<void> => {
    cases += 1;
    await writePackage(folder, [{ path, text: "evil", plan: null }]).catch((error: unknown) => {
      if (!(error instanceof ProblemError)) throw error;
    });
  };
  const base = join(work, "base");
  for (const text of payloads) {
    await attempt(join(base, "generated", "acme"), text);
    await attempt(join(base, "generated", "acme"), `entities/${text}.js`);
    await attempt(
      `${join(base, "generated")}/${text.replaceAll("..", "dots").replaceAll("/", ":").slice(0, 300)}`,
      "index.js",
    );
  }
  failures.push(...readdirSync(base).filter((entry) => entry !== "generated"));
  expect(existsSync("/tmp/escape") || existsSync(join(work, "escape"))).toBe(false);

  // A package's folder that is a link, or has one in it, is left alone; so is what it leads to.
  const elsewhere = join(work, "elsewhere");
  mkdirSync(elsewhere);
  mkdirSync(join(base, "linked"), { recursive: true });
  symlinkSync(elsewhere, join(base, "linked", "acme"));
  await attempt(join(base, "linked", "acme"), "index.js");
  failures.push(...readdirSync(elsewhere));
  tellFigure({
    suite: "injection: paths",
    cases,
    failures: failures.length,
    figure: `${failures.length} writes outside the output`,
    goal: "0",
  });
  expect(failures).toEqual([]);
});

test("a terminal is shown no control characters", () => {
  expect(payloads.filter((text) => unsafe.test(terminalText(text)) || terminalText(text).includes("\n"))).toEqual([]);
});
