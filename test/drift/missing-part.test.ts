import { expect, test } from "vitest";
import { findMissingPart } from "../../generator/drift/trust.js";
import type { ProblemCode } from "../../generator/problem/codes.js";
import { problem } from "../../generator/problem/problem.js";

const warning = (code: ProblemCode, message: string) => problem(code, message, null, { severity: "warning" });
const fewer = warning("freecrm.templates-incomplete", "deal: 1 of 2 templates");
const fewest = warning("freecrm.templates-incomplete", "deal: 0 of 2 templates");
const missing = warning("freecrm.model-missing", "task: nothing is told of it");
const other = warning("drift.policy-expired", "old");

test.each([
  ["nothing", [], [], null],
  ["templates that were there", [], [fewer], fewer.message],
  ["a model that was there", [other], [other, missing], missing.message],
  ["what lacked it before, too", [fewer], [fewer], null],
  ["what lacks more than before", [fewer], [fewest], fewest.message],
  ["the first of two", [], [missing, fewer], missing.message],
  ["what is there again", [fewer], [], null],
  ["a warning of something else", [], [other], null],
])("missing: %s", (_name, before, after, want) => {
  const found = findMissingPart(before, after);
  expect(found === null ? null : [found.message, found.severity]).toEqual(want === null ? null : [want, "error"]);
});
