import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { parseSync } from "oxc-parser";
import { describe, expect, test } from "vitest";
import { plainStatements } from "../../generator/output/plain/plain-statements.js";
import { statementOf, unplannedValue } from "../../generator/output/verify.js";

/** What the parser says of the same text: its statements, or null where it is wrong or holds more than data. */
function parsed(text: string, language: "types" | "data") {
  const { errors, program } = parseSync(language === "types" ? "a.d.ts" : "a.js", text, {
    lang: language === "types" ? "dts" : "js",
    sourceType: "module",
  });
  if (errors.length > 0) return null;
  if (language === "data" && unplannedValue(program.body) !== null) return null;
  return program.body.map(statementOf);
}

const generated = new URL("../../generated/", import.meta.url);
const files = ["acme", "northwind"].flatMap((account) =>
  ["", "entities/"].flatMap((folder) =>
    readdirSync(new URL(`${account}/${folder}`, generated))
      .filter((name) => /\.(?:d\.ts|js)$/.test(name) && name !== "openapi.d.ts")
      .map((name) => `${account}/${folder}${name}`),
  ),
);
const languageOf = (path: string) => (path.endsWith(".d.ts") ? "types" : "data");
const read = (path: string) => readFileSync(new URL(path, generated), "utf8");

test.each(files)("%s reads as the parser reads it", (path) => {
  const text = read(path);
  expect(plainStatements(text, languageOf(path))).toEqual(parsed(text, languageOf(path)));
});

describe("what is not emitted is left for the parser", () => {
  test.each([
    ["types", "export interface class {}"],
    ["types", "export type A = typeof b;"],
    ["types", "export type A = infer;"],
    ["types", "export\ndeclare const a: string;"],
    ["types", "export declare\nconst a: string;"],
    ["types", "export interface A { a: string }"],
    ["types", "// a\nexport type A = string;"],
    ["types", "export type A = string; /*"],
    ["types", 'export type A = "\\x41";'],
    ["types", 'export type A = "a\n";'],
    ["types", "export type \\u0041 = string;"],
    ["types", "export default A;"],
    ["data", "const a = b;"],
    ["data", 'const a = { __proto__: "a" };'],
    ["data", 'const a = { "__proto__": "a" };'],
    ["data", "const a = 01;"],
    ["data", "const a = 1n;"],
    ["data", "const a = 1a;"],
    ["data", "export function a(b) { return\nb(); }"],
    ["data", "export function a(b) { return c(); }"],
    ["data", "export function a(b) { return b; }"],
    ["data", "const a = `b`;"],
    ["data", "a();"],
  ] as const)("%s: %s", (language, text) => {
    expect(plainStatements(text, language)).toBeNull();
  });
});

test("whatever becomes of emitted text: what is taken, the parser takes, and finds the same in it", () => {
  const tokens =
    `* / */ /* // " ' \\ \` { } [ ] ( ) < > | , ; : ? = => . - @ # $ \u0000 \u2028 \n 0 1 a é export import type
    interface const function return class readonly keyof typeof new get async declare default extends as from null this
    __proto__ () {} [] <!-- \${ \\u0041 \\" 0x1 1e3 /a/`.split(/ +|\n +/);
  const small = files.map((path) => ({ path, text: read(path) })).filter(({ text }) => text.length < 9_000);
  const changes = fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      drop: fc.integer({ min: 0, max: 12 }),
      add: fc.constantFrom("", "\n", ...tokens),
    }),
    { minLength: 1, maxLength: 2 },
  );
  fc.assert(
    fc.property(fc.constantFrom(...small), changes, ({ path, text }, edits) => {
      let changed = text;
      for (const { at, drop, add } of edits) {
        const place = Math.floor(at * changed.length);
        changed = changed.slice(0, place) + add + changed.slice(place + drop);
      }
      const found = plainStatements(changed, languageOf(path));
      if (found !== null) expect(found).toEqual(parsed(changed, languageOf(path)));
    }),
    { numRuns: 2_000 },
  );
});
