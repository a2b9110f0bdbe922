import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  camelCase,
  isIdentifier,
  markOf,
  nameOfLabel,
  pascalCase,
  upperFirst,
  withSuffix,
} from "../../generator/model/identifiers.js";

describe("camelCase", () => {
  test.each([
    ["Work Email", "workEmail"],
    ["Re-Market Reason", "reMarketReason"],
    ["Language(s)", "languageS"],
    ["2nd Address", "_2ndAddress"],
    ["11 to 20 users", "_11To20Users"],
    ["contact_field14", "contactField14"],
    ["HTMLParser", "htmlParser"],
    ["iPhone Number", "iPhoneNumber"],
    ["VAT number", "vatNumber"],
    ["Today's Rate", "todaysRate"],
    ["ID", "id"],
    ["\u260e\ufe0f Phone", "phone"],
    ["1\ufe0f\u20e3 First", "_1First"],
    ["Seg\ufe0fment", "segment"],
    ["\u26a0\ufe0f", ""],
    ["\u0301 Mark", "mark"],
    ["Größe (cm)", "größeCm"],
    ["ÉTAT civil", "étatCivil"],
    ["電話番号", "電話番号"],
    ["電話 Number", "電話Number"],
    ["メールアドレス", "メールアドレス"],
    ["Дата рождения", "датаРождения"],
    ["تاريخ الميلاد", "تاريخالميلاد"],
    ["हिन्दी नाम", "हिन्दीनाम"],
    ["1st Place", "_1stPlace"],
    ["1ST PLACE", "_1stPlace"],
    ["1STplace", "_1stPlace"],
    ["1stplace", "_1Stplace"],
    ["3rdParty", "_3rdParty"],
    ["4thQuarter", "_4thQuarter"],
    ["14TH", "_14th"],
    ["121st", "_121st"],
    ["1st!", "_1st"],
    ["1thing", "_1Thing"],
    ["11th Floor", "_11ThFloor"],
    ["13TH floor", "_13ThFloor"],
    ["5th5th", "_5Th5th"],
    ["ab12cd", "ab12Cd"],
    ["A1B2", "a1B2"],
    ["ABc", "aBc"],
    ["x\u2019s y", "xsY"],
    ["a$b", "aB"],
    ["ÀÉBc", "àéBc"],
    ["\u01c5 eta", "\u01c6Eta"],
    ["Ⅷ x", "ⅷX"],
    ["x ßa", "xSSa"],
    ["x ŉa", "xʼNa"],
    ["x İ", "xİ"],
    ["٣ x", "_٣X"],
    ["x ٣", "x٣"],
    ["\u0301a", "a"],
    ["क\u094d\u200dष", "क\u094dष"],
    ["電話Ab", "電話Ab"],
    ["Ab電話", "ab電話"],
    ["% Discount", "discount"],
    ["__proto__", "proto"],
    ["???", ""],
    ["🎉🎉", ""],
    ["", ""],
  ])("%s -> %s", (given, want) => {
    expect(camelCase(given)).toBe(want);
  });

  test("letters that compose differently give one name", () => {
    expect(camelCase("Größe".normalize("NFD"))).toBe(camelCase("Größe".normalize("NFC")));
  });

  test("plain words are split as all others are, which a sign that cannot be seen makes of them", () => {
    const word = fc.stringMatching(/^(?:[A-Z]?[a-z]{1,4}|[A-Z]{1,3}|\d{1,3}|st|nd|rd|th)$/);
    const text = fc.array(fc.tuple(word, fc.constantFrom("", " ", "_", "-", " - ")), { maxLength: 5 });
    fc.assert(
      fc.property(text, (parts) => {
        const label = parts.flat().join("");
        expect(camelCase(label)).toBe(camelCase(`${label}\u200b`));
      }),
      { numRuns: 3000 },
    );
  });

  test("any text gives an identifier of at most 64 characters, or nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const name = camelCase(text);
        return name === "" || isIdentifier(name);
      }),
      { numRuns: 2000 },
    );
  });
});

test.each([
  ["a".repeat(65), "a".repeat(64)],
  ["é".repeat(65), "é".repeat(64)],
  [`1${"é".repeat(70)}`, `_1É${"é".repeat(61)}`],
  [`${"a".repeat(62)}𠀀`, `${"a".repeat(62)}𠀀`],
  [`${"a".repeat(63)}𠀀`, "a".repeat(63)],
])("%s is cut", (given, want) => {
  expect(camelCase(given)).toBe(want);
});

test.each([
  ["a".repeat(64), true],
  ["a".repeat(65), false],
  ["a b", false],
])("%s may be a name: %s", (given, want) => {
  expect(isIdentifier(given)).toBe(want);
});

test.each([
  ["", ""],
  ["a1", "A1"],
  ["élan", "Élan"],
  ["ßeta", "SSeta"],
  ["𐐨x", "𐐀x"],
  ["\u0080a", "\u0080a"],
])("upperFirst: %s -> %s", (given, want) => {
  expect(upperFirst(given)).toBe(want);
});

test("a type's name begins with a large letter", () => {
  expect(["custom_app_52", "größe", "2nd address"].map(pascalCase)).toEqual(["CustomApp52", "Größe", "_2ndAddress"]);
});

test.each([
  ["settings.document_template", "documentTemplate"],
  ["contact.first_name", "firstName"],
  ["Main St. Address", "mainStAddress"],
  ["a.b.last_name", "lastName"],
  [" contact.name ", "name"],
  ["a.b c", "aBC"],
  ["a. b", "aB"],
  ["A.name", "aName"],
  ["1.name", "_1Name"],
  ["a..name", "aName"],
  [null, null],
  ["---", null],
])("the label %s gives %s", (given, want) => {
  expect(nameOfLabel(given)).toBe(want);
});

test("a suffix shortens a long stem, never a letter in half", () => {
  expect(withSuffix("a".repeat(70), "Field7")).toBe(`${"a".repeat(58)}Field7`);
  expect(isIdentifier(withSuffix("𠀀".repeat(40), "F"))).toBe(true);
});

test("letters that cannot be seen are in no name", () => {
  expect(camelCase("Work\u3164Email\u115f")).toBe("workEmail");
  expect(isIdentifier("work\u3164Email")).toBe(false);
  expect(isIdentifier("work\ufe0fEmail")).toBe(false);
});

test("marks differ where ids differ", () => {
  expect(markOf("\ud800")).not.toBe(markOf("\ud83d"));
  expect(markOf("74f6a80b-a4cd-47c7-9005-c56a57bcca43")).not.toBe(markOf("74f6a80b-a4cd-47c7-9005-c56a57bcca44"));
});

test.each([
  ["", "ztntfp"],
  ["a", "1r9wi7g"],
  ["id:contact", "1qrttzy"],
  ["é", "tz86ys"],
])("the mark of %s is the same in every version: %s", (id, want) => {
  expect(markOf(id)).toBe(want);
});
