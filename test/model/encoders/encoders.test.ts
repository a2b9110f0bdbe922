import fc from "fast-check";
import { parseSync } from "oxc-parser";
import { describe, expect, test } from "vitest";
import {
  blockComment,
  htmlText,
  identifier,
  jsonText,
  markdownCode,
  markdownText,
  memberName,
  pathSegment,
  propertyKey,
  stringLiteral,
  terminalText,
} from "../../../generator/model/encoders.js";
import { ProblemError } from "../../../generator/problem/problem.js";
import { payloads } from "./payloads.js";

const anyText = fc.oneof(fc.string({ unit: "binary", maxLength: 40 }), fc.constantFrom(...payloads.slice(0, -1)));
const unseen = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\p{Cs}]/u;

/** The only statement of a module, and nothing else may be there. */
function parseOne(text: string, lang: "js" | "dts" = "js") {
  const { program, errors, comments } = parseSync(`x.${lang}`, text, { lang, sourceType: "module" });
  expect(errors).toEqual([]);
  expect(program.body).toHaveLength(1);
  return { statement: program.body[0], comments };
}

function evaluate(expression: string): unknown {
  return new Function(`"use strict"; return (${expression});`)();
}

describe("stringLiteral", () => {
  test.each([
    ["plain", '"plain"'],
    ["it's", `"it's"`],
    ['say "x"', `'say "x"'`],
    [`both ' and "`, `"both ' and \\""`],
    ["a\\", '"a\\\\"'],
    ["a\r\n\tb", '"a\\r\\n\\tb"'],
    ["</script>", '"\\u003C/script>"'],
    ["\u2028\u202e\u200b", '"\\u2028\\u202E\\u200B"'],
    ["\ud83d", '"\\uD83D"'],
    ["\ud83d\ude00", '"\ud83d\ude00"'],
    ["", '""'],
  ])("%j -> %s", (given, want) => {
    expect(stringLiteral(given)).toBe(want);
  });

  test("is read back as the same text, hides nothing, and stays inside a script", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const literal = stringLiteral(text);
        expect(evaluate(literal)).toBe(text);
        expect(literal).not.toMatch(unseen);
        expect(literal).not.toContain("<");
        parseOne(`export type X = ${literal};`, "dts");
      }),
    );
  });
});

describe("propertyKey", () => {
  test.each([
    ["segment", "segment"],
    ["class", "class"],
    ["gr\u00f6\u00dfe", "gr\u00f6\u00dfe"],
    ["a b", '"a b"'],
    ["1", "1"],
    ["01", '"01"'],
    ["1.50", '"1.50"'],
    ["__proto__", '["__proto__"]'],
    ["a\u3164", '"a\\u3164"'],
    ["", '""'],
  ])("%j -> %s", (given, want) => {
    expect(propertyKey(given)).toBe(want);
  });

  test("makes an own property of the same name, whatever that is", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const value = evaluate(`{ ${propertyKey(text)}: 1 }`);
        expect(Object.keys(Object(value))).toEqual([text]);
        expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
        parseOne(`export interface X { ${memberName(text)}: 1 }`, "dts");
      }),
    );
  });
});

describe("blockComment", () => {
  test.each([
    ["Work Email", "Work Email"],
    ["a */ b **/", "a *\\/ b **\\/"],
    ["*", "*"],
    ["two\nlines\u2028three", "two lines three"],
    ["@deprecated x@example.com {@link y}", "\\@deprecated x@example.com {\\@link y}"],
    ["\u202egnp", "U+202Egnp"],
    ["</script>", "<\\/script>"],
    ["x".repeat(300), `${"x".repeat(239)}\u2026`],
  ])("%j -> %s", (given, want) => {
    expect(blockComment(given)).toBe(want);
  });

  test("neither ends the comment, nor begins a tag or a line", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const comment = blockComment(text);
        expect(comment).not.toMatch(unseen);
        expect(comment).not.toMatch(/(?:^|\s)@/);
        const { comments } = parseOne(`/** ${comment} */\nexport const x = 1;`);
        expect(comments).toHaveLength(1);
      }),
    );
  });
});

describe("identifier", () => {
  test.each(["contact", "Contact", "_2nd", "$x", "gr\u00f6\u00dfe", "\u55b6\u696d", "constructor"])(
    "takes %s",
    (name) => {
      expect(identifier(name)).toBe(name);
    },
  );

  test.each(["", "class", "await", "a-b", "1a", "a b", "a\u200db", "x;y", "import"])("refuses %j", (name) => {
    expect(() => identifier(name)).toThrow(ProblemError);
  });

  test("takes nothing that code could not declare", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const name = (() => {
          try {
            return identifier(text);
          } catch {
            return null;
          }
        })();
        if (name !== null) parseOne(`export const ${name} = 1;`);
      }),
    );
  });
});

describe("markdown", () => {
  test.each([
    ["a | b", "a \\| b"],
    ["[x](y) <b> *z* _q_", "\\[x\\](y) \\<b\\> \\*z\\* \\_q\\_"],
    ["two\nlines", "two lines"],
    ["`", "\\`"],
  ])("%j -> %s", (given, want) => {
    expect(markdownText(given)).toBe(want);
  });

  test.each([
    ["work_email", "`work_email`"],
    ["a|b", "`a\\|b`"],
    ["a`b``c", "``` a`b``c ```"],
    ["", ""],
  ])("code %j -> %s", (given, want) => {
    expect(markdownCode(given)).toBe(want);
  });

  test("leaves no line break, no bare bar and no tag", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const encoded = markdownText(text);
        expect(encoded).not.toMatch(unseen);
        expect(encoded.replaceAll(/\\./gu, "")).not.toMatch(/[|<>[\]`*]/);
      }),
    );
  });
});

test("htmlText leaves no tag, no attribute's end and nothing hidden", () => {
  expect(htmlText(`<b a="1" c='2'>&`)).toBe("&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;");
  fc.assert(
    fc.property(anyText, (text) => {
      expect(htmlText(text)).not.toMatch(/[<>"'`]/);
      expect(htmlText(text).replaceAll(/[\n\t]/g, "")).not.toMatch(unseen);
    }),
  );
});

test("jsonText is read back as the same value, and stays inside a script element", () => {
  fc.assert(
    fc.property(fc.dictionary(anyText, anyText), fc.constantFrom(0, 2), (value, indent) => {
      const text = jsonText(value, indent);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(text).not.toMatch(/[<\u2028\u2029]/);
    }),
  );
});

describe("pathSegment", () => {
  test.each(["contacts", "contacts.d.ts", "app-1k2j", ".gitattributes", "gr\u00f6\u00dfe"])("takes %s", (name) => {
    expect(pathSegment(name)).toBe(name);
  });

  test.each(["", ".", "..", "a/b", "a\\b", "con", "NUL.txt", "a.", "a ", "a\0b", "a\u202eb", "x".repeat(201), "a:b"])(
    "refuses %j",
    (name) => {
      expect(() => pathSegment(name)).toThrow(ProblemError);
    },
  );
});

test("terminalText moves no cursor and begins no line", () => {
  expect(terminalText("a\u001b[31mb\r\nc")).toBe("a<U+001B>[31mb\\nc");
  fc.assert(
    fc.property(anyText, (text) => {
      expect(terminalText(text)).not.toMatch(unseen);
    }),
  );
});
