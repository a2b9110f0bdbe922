import { describe, expect, it } from "vitest";
import { keptSummary, type PackageSummary, parseSummary } from "../../generator/output/manifest.js";
import { type Place, problem } from "../../generator/problem/problem.js";

const warning = (place: Place | null, hint?: string) =>
  problem("freecrm.unknown-type", "What is <this>?", place, {
    severity: "warning",
    ...(hint !== undefined && { hint }),
  });
const summaryOf = (problems: PackageSummary["problems"]): PackageSummary => ({
  entities: 1,
  fields: 2,
  choices: 3,
  problems,
});
const counts = { entities: 1, fields: 2, choices: 3 };
const field = { account: "acme", entity: "contact", field: "x" };

describe("a package's summary", () => {
  it.each([
    ["nothing to warn of", summaryOf([]), { ...counts, warnings: [] }],
    [
      "a place in the account",
      summaryOf([warning({ kind: "account", ...field })]),
      { ...counts, warnings: [{ code: "freecrm.unknown-type", message: "What is <this>?", place: field }] },
    ],
    [
      "a hint of its own",
      summaryOf([warning(null, "Ask.")]),
      { ...counts, warnings: [{ code: "freecrm.unknown-type", message: "What is <this>?", hint: "Ask." }] },
    ],
  ])("is kept as data, and read again: %s", (_, summary, kept) => {
    const text = JSON.stringify(keptSummary(summary));
    expect(JSON.parse(text)).toEqual(kept);
    expect(parseSummary(JSON.parse(text))).toEqual(summary);
  });

  it.each([
    ["a place in a file, which is elsewhere on another machine", [warning({ kind: "file", file: "/a/codegen.yml" })]],
    ["an error", [problem("freecrm.unknown-type", "No.")]],
    ["more than a manifest should hold", Array.from({ length: 1001 }, () => warning(null))],
  ])("is not kept: %s", (_, problems) => {
    expect(keptSummary(summaryOf(problems))).toBeUndefined();
  });

  it.each([
    ["nothing", undefined],
    ["a text", "summary"],
    ["no counts", { warnings: [] }],
    ["no warnings", counts],
    ["a code that this version does not know", { ...counts, warnings: [{ code: "toString", message: "x" }] }],
    ["no message", { ...counts, warnings: [{ code: "freecrm.unknown-type" }] }],
  ])("is not read from %s", (_, value) => {
    expect(parseSummary(value)).toBeNull();
  });
});
