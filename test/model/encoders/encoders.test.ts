import fc from "fast-check";
import { parseSync } from "oxc-parser";
import { describe, expect, test } from "vitest";
import {
  blockComment,
  csvCell,
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
    [`'`, `"'"`],
    [`""'`, `'""\\''`],
    ["<", '"\\u003C"'],
    ["a`${b}", '"a`${b}"'],
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
    ["1.5", "1.5"],
    ["12", "12"],
    [".5", '".5"'],
    ["1.", '"1."'],
    ["1e3", '"1e3"'],
    ["-1", '"-1"'],
    ["NaN", "NaN"],
    ["1x", '"1x"'],
    ["9007199254740993", '"9007199254740993"'],
    ["__proto__", '["__proto__"]'],
    ["a\u3164", '"a\\u3164"'],
    ["", '""'],
  ])("%j -> %s", (given, want) => {
    expect(propertyKey(given)).toBe(want);
  });

  test.each([
    ["segment", "segment"],
    ["a b", '"a b"'],
    ["1", '"1"'],
    ["__proto__", "__proto__"],
    ["", '""'],
  ])("as a member, %j -> %s", (given, want) => {
    expect(memberName(given)).toBe(want);
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
    ["x".repeat(241), `${"x".repeat(239)}\u2026`],
    ["x".repeat(240), "x".repeat(240)],
    [`${"x".repeat(239)}/`, `${"x".repeat(239)}/`],
    ["\ud83d\ude00".repeat(130), "\ud83d\ude00".repeat(130).slice(0, 478) + "\u2026"],
    ["  a   b  ", "a b"],
    ["a\t\r\nb\u0085c\vd\fe\u2029f", "a b c d e f"],
    ["@see", "\\@see"],
    ["a.@b _@c \u00e9@d 1@e", "a.@b _\\@c \u00e9@d 1@e"],
    ["a*/*/", "a*\\/*\\/"],
    ["a < b / c", "a < b / c"],
    ['it\'s (a) "b": 1-2_3;', 'it\'s (a) "b": 1-2_3;'],
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

  test.each(["", "a-b", "1a", "a b", "a\u200db", "x;y", "-a", "a\n", "\u200da"])("refuses %j", (name) => {
    expect(() => identifier(name)).toThrow(ProblemError);
  });

  test.each(
    `arguments await break case catch class const continue debugger default delete do else enum eval export extends false
    finally for function if implements import in instanceof interface let new null package private protected public return
    static super switch this throw true try typeof undefined var void while with yield`.split(/\s+/),
  )("refuses the word %s", (name) => {
    expect(() => identifier(name)).toThrow(ProblemError);
  });

  test("says what it refuses, without what nobody can see", () => {
    const refused = {
      problems: [
        expect.objectContaining({
          code: "output.not-an-identifier",
          message: '"a<U+200D>b" cannot be the name of a declaration.',
        }),
      ],
    };
    expect(() => identifier("a\u200db")).toThrow(expect.objectContaining(refused));
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
    ["www.evil.example, WWW.EVIL.EXAMPLE", "www\\.evil.example, WWW\\.EVIL.EXAMPLE"],
    ["`", "\\`"],
    ["  a \t b  ", "a b"],
    [
      "\\ ` * _ [ ] { } < > # | ~ & $ ! : @ ^",
      "\\\\ \\` \\* \\_ \\[ \\] \\{ \\} \\< \\> \\# \\| \\~ \\& \\$ \\! \\: \\@ \\^",
    ],
    ["**", "\\*\\*"],
    ["\u202e", "U+202E"],
  ])("%j -> %s", (given, want) => {
    expect(markdownText(given)).toBe(want);
  });

  test.each([
    ["work_email", "`work_email`"],
    ["a|b", "`a\\|b`"],
    ["a`b``c", "``` a`b``c ```"],
    ["a`b", "`` a`b ``"],
    ["a``b`c", "``` a``b`c ```"],
    ["a|b|c", "`a\\|b\\|c`"],
    [" a  b ", "`a b`"],
    [" ", ""],
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

test.each([
  ["a\nb\tc", "a\nb\tc"],
  ["a\u0000b\r\u202ec", "aU+0000bU+000DU+202Ec"],
  ["\ud83d", "U+D83D"],
  ["\u{e0041}", "U+E0041"],
  ["`", "&#96;"],
  ["&amp;", "&amp;amp;"],
])("htmlText %j -> %s", (given, want) => {
  expect(htmlText(given)).toBe(want);
});

test.each([
  ["plain text", "plain text"],
  ["a,b", '"a,b"'],
  ["a;b", '"a;b"'],
  ['say "x"', '"say ""x"""'],
  ["it's", `"it's"`],
  [" a", '" a"'],
  ["a ", '"a "'],
  ["a\r\n\tb", "a b"],
  ["=1+1", `"'=1+1"`],
  ["  =1", `"'  =1"`],
  ["+1", `"'+1"`],
  ["-1", `"'-1"`],
  ["@x", `"'@x"`],
  ["|x", `"'|x"`],
  ["%x", `"'%x"`],
  ["\uff1dx", `"'\uff1dx"`],
  ["a=b", "a=b"],
  ["\u202e", "U+202E"],
  ["", ""],
])("csvCell %j -> %s", (given, want) => {
  expect(csvCell(given)).toBe(want);
});

test.each([
  ["plain", 0, '"plain"'],
  ["", 0, '""'],
  ['say "x"', 0, '"say \\"x\\""'],
  ["</script>", 0, '"\\u003C/script>"'],
  ["a\nb", 0, '"a\\nb"'],
  ["\u2028\u202e\u{e0041}", 0, '"\\u2028\\u202E\\uDB40\\uDC41"'],
  [{ a: [1, null], b: undefined }, 0, '{"a":[1,null]}'],
  [{ a: [1] }, 2, '{\n  "a": [\n    1\n  ]\n}'],
  [5, 0, "5"],
] as const)("jsonText of %j, indented by %i: %s", (value, indent, want) => {
  expect(jsonText(value, indent)).toBe(want);
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
  test.each([
    "contacts",
    "contacts.d.ts",
    "app-1k2j",
    ".gitattributes",
    "gr\u00f6\u00dfe",
    "a b",
    "console",
    "com",
    "...a",
    "falcon",
    "x".repeat(200),
  ])("takes %s", (name) => {
    expect(pathSegment(name)).toBe(name);
  });

  const names = [
    "",
    ".",
    "..",
    "a/b",
    "a\\b",
    "a:b",
    "a*",
    "a?",
    'a"',
    "a<",
    "a>",
    "a|",
    "a.",
    "a ",
    " a",
    "a\0b",
    "a\u202eb",
  ];
  const devices = ["con", "prn", "AUX", "NUL.txt", "nul.a.b", "com1", "com\u00b9", "LPT9", "lpt\u00b3.txt", "com0"];
  test.each([...names, ...devices, "x".repeat(201), "\u00f6".repeat(101)])("refuses %j", (name) => {
    expect(() => pathSegment(name)).toThrow(ProblemError);
  });

  test("says what it refuses, without what nobody can see", () => {
    const refused = {
      problems: [
        expect.objectContaining({ code: "output.unsafe-path", message: '"a<U+202E>/" cannot be the name of a file.' }),
      ],
    };
    expect(() => pathSegment("a\u202e/")).toThrow(expect.objectContaining(refused));
  });
});

test("terminalText moves no cursor and begins no line", () => {
  expect(terminalText("a\u001b[31mb\r\nc")).toBe("a<U+001B>[31mb\\nc");
  expect(terminalText("a\nb\n\tc\t\rd")).toBe("a\\nb\\n\\tc\\t<U+000D>d");
  expect(terminalText("\ue000\u0007\ufeff")).toBe("\ue000<U+0007><U+FEFF>");
  fc.assert(
    fc.property(anyText, (text) => {
      expect(terminalText(text)).not.toMatch(unseen);
    }),
  );
});
