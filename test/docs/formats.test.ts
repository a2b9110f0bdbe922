import { describe, expect, it } from "vitest";
import { csvHead, type DocsFormat, isDocs, printCsv, printDocs } from "../../generator/docs/print.js";
import { csvCell } from "../../generator/model/encoders.js";
import { hostileAccount, hostileTexts } from "./hostile-account.js";
import { described, smallChanges } from "./small-account.js";

const place = { file: "src/a|b.ts", line: 3, column: 7 };
const extras = {
  past: { since: "git:HEAD~1", changes: smallChanges },
  usages: {
    program: "tsconfig.json",
    entities: new Map(),
    fields: new Map([["id:contact", new Map([["id:work_email", [place, place, place, place]]])]]),
  },
};

describe("a CSV cell", () => {
  it.each([
    ["plain", "plain"],
    ["", ""],
    ["a,b", '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ["two\r\nlines", "two lines"],
    ["=1+1", `"'=1+1"`],
    ["+1", `"'+1"`],
    ["-1", `"'-1"`],
    ["@x", `"'@x"`],
    ["\t=1", `"' =1"`],
    ["\uFF1D1", `"'\uFF1D1"`],
    ["a=1", "a=1"],
    ["\u202Ex", "U+202Ex"],
  ])("of %j is %j", (given, want) => {
    expect(csvCell(given)).toBe(want);
  });
});

describe("CSV", () => {
  it("is one row a field, with everything that is known", () => {
    const [head, ...rows] = printCsv([described()]).split("\r\n");
    expect(head).toBe(csvHead);
    expect(rows).toContain(
      "acme,contact,Contact,Contact,contact_field14,id:contact_field14,Segment,segment,choice,Single Select," +
        'OpenChoice<ContactSegment> | null,no,no,read-write,yes,no,yes,choice:smb,,,,,"SMB (choice:smb); Enterprise (choice:ent)"',
    );
    expect(rows.filter((row) => row !== "")).toHaveLength(7);
  });

  it("keeps hostile text in its cell, and none begins a formula", () => {
    const rows = parseCsv(printCsv([described(hostileAccount)]));
    expect(rows).toHaveLength(1 + 4 * hostileTexts.length);
    expect(new Set(rows.map((cells) => cells.length))).toEqual(new Set([23]));
    expect(rows.flat().filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
  });
});

describe("Markdown", () => {
  it("has a table an entity and one a list", async () => {
    const text = await printDocs("markdown", described(undefined, extras));
    expect(text).toContain("\n# acme\n");
    expect(text).toContain(
      "\n## Changes since git\\:HEAD\\~1\n\n" +
        "- breaking: **Contact › Fax** Field removed\n" +
        "  - **Account › City** Its mirror went along\n" +
        '- dangerous: **Contact › Segment** Relabelled\\: "Tier" -\\> "Segment"\n' +
        "- accepted: **GET /x** Path removed\n",
    );
    expect(text).toContain("; used in `src/a\\|b.ts:3:7`, `src/a\\|b.ts:3:7`, `src/a\\|b.ts:3:7`, 1 more |");
    expect(text).toContain(
      '\n| Account | `account` | `logo_id` | Reference | `Reference<"Account"> \\| null` |  | refers to Account |\n',
    );
    expect(text).toContain(
      "\n### ContactSegment\n\n| Choice | In code | Id |\n| --- | --- | --- |\n| SMB | `SMB` | `choice:smb` |\n",
    );
  });

  it("keeps hostile text in its cell", async () => {
    const text = await printDocs("markdown", described(hostileAccount));
    const bare = text.replace(/^<!--.*-->$/m, "").replaceAll(/(?<!\\)(`+)[^`].*?(?<!`)\1(?!`)/g, "");
    expect(bare.match(/(?<!\\)[<[]/g)).toBeNull();
    const rows = text.split("\n").filter((line) => line.startsWith("|"));
    const widths = new Set(rows.map((row) => row.split(/(?<!\\)\|/).length));
    expect(widths).toEqual(new Set([9, 5]));
  });
});

describe("JSON", () => {
  it("is the dictionary, hostile or not", async () => {
    for (const given of [described(undefined, extras), described(hostileAccount)]) {
      const text = await printDocs("json", given, given);
      expect(JSON.parse(text)).toEqual({ formatVersion: 1, generator: "fieldwright docs", accounts: [given, given] });
      expect(text).not.toMatch(/[<\u202E\u2028]/);
    }
  });
});

describe("every format", () => {
  const formats: readonly DocsFormat[] = ["html", "markdown", "json", "csv"];

  it.each(formats)("%s knows its own, and nobody else's", async (format) => {
    const text = await printDocs(format, described());
    expect(formats.map((each) => [each, isDocs(each, text)])).toEqual(formats.map((each) => [each, each === format]));
    expect(isDocs(format, "something else")).toBe(false);
  });

  it.each(formats)("%s is the same every time, with no path and no date", async (format) => {
    const text = await printDocs(format, described());
    expect(await printDocs(format, described())).toBe(text);
    expect(text).not.toContain(process.cwd());
    expect(text).not.toMatch(/\b20\d\d-\d\d-\d\d\b/);
  });
});

/** RFC 4180, as small as it can be. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "\r\n") rows.push([]);
  }
  return rows.filter((cells) => cells.length > 1);
}
