import { expect, test } from "vitest";
import { reportGithub } from "../../generator/drift/reporters/report-github.js";
import { reportJson } from "../../generator/drift/reporters/report-json.js";
import { reportMarkdown } from "../../generator/drift/reporters/report-markdown.js";
import { reportText } from "../../generator/drift/reporters/report-text.js";
import { both, freeagentModel, withField } from "./drift-fixture.js";
import { account, judged } from "./report-fixture.js";

const renamed = ["contact.segment", "contact.other_segments", "contact.contact_field1"].map((place) =>
  withField(place, { vendorType: place === "contact.contact_field1" ? "decimal" : "picklist" }),
);
const report = (...changes: readonly (typeof renamed)[number][]) => ({
  accounts: [account({ changes: judged(both(...changes)(freeagentModel)) })],
});
const words = "Vendor's word for the type changed";

test("the vendor's words of several fields are one line", () => {
  const three = report(...renamed);
  expect(reportText(three)).toMatch(
    /^acme \(freeagent\)\n {2}safe {6}Vendor's word for the type changed in 3 fields: .* -> picklist \(2\), .* -> decimal \(1\)\n\n3 safe\.\n$/,
  );
  expect(reportMarkdown(three).match(/Vendor's word/g)).toHaveLength(1);
  expect(reportGithub(three).trimEnd().split("\n")).toEqual([
    expect.stringMatching(/^::notice file=schemas\/acme\/metadata.json,title=acme::Vendor's word .* in 3 fields/),
  ]);
});

test("of one field it is told as any change, and programs get each", () => {
  const [first] = renamed;
  if (first === undefined) throw new Error("three are renamed");
  expect(reportText(report(first))).toContain(`Segment (segment): ${words}: `);
  expect(JSON.parse(reportJson(report(...renamed)))).toMatchObject({
    accounts: [{ changes: [{ code: "field.vendor-type-changed" }, {}, {}] }],
    summary: { safe: 3 },
  });
});

test("under a change of the type it says nothing more", () => {
  const retyped = report(withField("contact.contact_field1", { type: { kind: "text" }, vendorType: "long_text" }));
  expect(reportText(retyped)).toContain("Number became a text");
  expect(reportText(retyped)).not.toContain(words);
  expect(reportGithub(retyped)).not.toContain("follow from it");
  expect(reportJson(retyped)).toContain('"field.vendor-type-changed"');
});
