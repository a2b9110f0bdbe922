import { expect, test } from "vitest";
import type { ModelChange } from "../../../generator/drift/change.js";
import { compareAccounts } from "../../../generator/drift/compare/models.js";
import type { DriftReport, JudgedChange } from "../../../generator/drift/report.js";
import { reportGithub } from "../../../generator/drift/reporters/report-github.js";
import { reportJson } from "../../../generator/drift/reporters/report-json.js";
import { reportMarkdown } from "../../../generator/drift/reporters/report-markdown.js";
import { reportSarif } from "../../../generator/drift/reporters/report-sarif.js";
import { reportText } from "../../../generator/drift/reporters/report-text.js";
import { htmlText } from "../../../generator/model/encoders.js";
import { problem } from "../../../generator/problem/problem.js";
import { understand } from "../../../generator/understand.js";
import { tellFigure } from "../figure.js";
import { payloads } from "../payloads.js";
import { configOf } from "./config-of.js";
import { freeagentAccount } from "./freeagent-account.js";

const unsafe = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/;
const report = await hostileReport();
const changes = report.accounts[0]?.changes.length ?? 0;

/** What is wrong with each form of the report. */
const forms: Readonly<Record<string, () => readonly unknown[]>> = {
  text: () =>
    reportText(report)
      .split("\n")
      .filter((line) => unsafe.test(line)),
  // Every line is a command of ours, so none begins with one of theirs.
  annotations: () =>
    reportGithub(report)
      .split("\n")
      .filter((line) => unsafe.test(line) || !/^(?:::(?:error|warning|notice) |$)/.test(line)),
  SARIF: () => (JSON.parse(reportSarif(report)), unsafe.test(reportSarif(report)) ? ["control characters"] : []),
  JSON: () => (JSON.parse(reportJson(report)), []),
  Markdown: () => {
    const lines = reportMarkdown(report).split("\n");
    return lines.filter(
      (line) => unsafe.test(line) || /(?<!\\)<(?!br>)[a-z!/]|(?<![\\`\w])@everyone|(?<!\\)!\[/i.test(withoutCode(line)),
    );
  },
  HTML: () => payloads.map(htmlText).filter((text) => /[<>"'`]|&(?!(?:amp|lt|gt|quot|#39|#96);)/.test(text)),
};

test.each(Object.keys(forms))("a report as %s", (name) => {
  expect(changes).toBeGreaterThan(payloads.length);
  const wrong = forms[name]?.() ?? ["unknown"];
  tellFigure({
    suite: `injection: report as ${name}`,
    cases: name === "HTML" ? payloads.length : changes,
    failures: wrong.length,
    figure: `${wrong.length} that are more than text`,
    goal: "0",
  });
  expect(wrong).toEqual([]);
});

function withoutCode(line: string): string {
  return line.replaceAll(/(`+)[^]*?[^`]\1(?!`)/g, "");
}

async function hostileReport(): Promise<DriftReport> {
  // A system name of blanks alone is refused.
  const texts = payloads.map((text) => text.slice(0, 500)).filter((text) => text.trim() !== "");
  const modelOf = async (some: readonly string[]) => {
    const sources = { snapshot: freeagentAccount(some), lock: null, documents: [] };
    return (await understand(configOf("acme", "freeagent"), "acme", sources)).model;
  };
  const judged = (change: ModelChange): JudgedChange => ({
    ...change,
    accepted: null,
    follows: change.follows.map(judged),
    usages: [{ file: "src/app.ts", line: 1, column: 1 }],
  });
  const found = await compareAccounts(await modelOf(["plain"]), await modelOf(["plain", ...texts]));
  const gone = await compareAccounts(await modelOf(["plain", ...texts]), await modelOf(["plain"]));
  return {
    accounts: [
      {
        account: "acme",
        provider: "freeagent",
        snapshot: "schemas/acme/metadata.json",
        stale: ["generated/acme/index.js"],
        changes: [...found, ...gone].map(judged),
        problems: texts.map((text) => problem("snapshot.invalid", text, null, { severity: "warning" })),
      },
    ],
  };
}
