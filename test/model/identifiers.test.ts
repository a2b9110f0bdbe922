import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  camelCase,
  isIdentifier,
  markOf,
  nameOfLabel,
  pascalCase,
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
    ["Größe (cm)", "größeCm"],
    ["ÉTAT civil", "étatCivil"],
    ["電話番号", "電話番号"],
    ["電話 Number", "電話Number"],
    ["メールアドレス", "メールアドレス"],
    ["Дата рождения", "датаРождения"],
    ["تاريخ الميلاد", "تاريخالميلاد"],
    ["हिन्दी नाम", "हिन्दीनाम"],
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

test("a type's name begins with a large letter", () => {
  expect(["custom_app_52", "größe", "2nd address"].map(pascalCase)).toEqual(["CustomApp52", "Größe", "_2ndAddress"]);
});

test.each([
  ["settings.document_template", "documentTemplate"],
  ["contact.first_name", "firstName"],
  ["Main St. Address", "mainStAddress"],
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
});

test("marks differ where ids differ", () => {
  expect(markOf("\ud800")).not.toBe(markOf("\ud83d"));
  expect(markOf("74f6a80b-a4cd-47c7-9005-c56a57bcca43")).not.toBe(markOf("74f6a80b-a4cd-47c7-9005-c56a57bcca44"));
});
