import { describe, expect, test } from "vitest";
import type { GeneratedFile, PlannedStatement, StatementPlan } from "../../generator/output/package.js";
import { verify } from "../../generator/output/verify.js";

function file(path: string, text: string, plan: StatementPlan | readonly PlannedStatement[]): GeneratedFile {
  return { path, text, plan: "kind" in plan ? plan : { kind: "exact", statements: plan } };
}

const data = [
  { kind: "import", name: "./a.js" },
  { kind: "const", name: "list" },
  { kind: "function", name: "make" },
];

const goodData = `import { other } from "./a.js";
const list = { a: "x", ["__proto__"]: -1, b: [true, null, { c: other }] };
export function make(client) {
  return other(other(client), list, { list });
}
`;

const types = [
  { kind: "import", name: "./a.js" },
  { kind: "export", name: "./b.js" },
  { kind: "type", name: "List" },
  { kind: "const", name: "List" },
  { kind: "interface", name: "Gr\u00f6\u00dfe" },
  { kind: "function", name: "make" },
];

const goodTypes = `import type { A } from "./a.js";
export { B } from "./b.js";
/** \ud83d\ude00 */
export type List = "*/" | "\u65e5\u672c";
export declare const List: Readonly<Record<List, string>>;
export interface Gr\u00f6\u00dfe extends A { readonly a: string | null }
export declare function make(client: A): Gr\u00f6\u00dfe;
`;

test("what is as planned passes", async () => {
  const files = [
    file("a.js", goodData, data),
    file("a.d.ts", goodTypes, types),
    file("foreign.d.ts", "type A = 1;\nexport interface B {}\n", { kind: "kinds", kinds: ["type", "interface"] }),
    { path: "README.md", text: "process.exit(1)", plan: null },
  ];
  await expect(verify(files)).resolves.toBeUndefined();
});

describe("data files", () => {
  test.each([
    ["a call in a value", goodData.replace('"x"', "alert(1)"), "CallExpression is no data"],
    ["a computed key", goodData.replace('["__proto__"]', "[evil()]"), "a computed key is no data"],
    ["a template", goodData.replace('"x"', "`${evil}`"), "TemplateLiteral is no data"],
    ["a function as a value", goodData.replace('"x"', "() => 1"), "ArrowFunctionExpression is no data"],
    ["a method", goodData.replace('a: "x"', "a() {}"), "plain properties"],
    ["a getter", goodData.replace('a: "x"', "get a() { return 1 }"), "plain properties"],
    ["a spread", goodData.replace('a: "x"', "...other"), "plain properties"],
    ["a regular expression", goodData.replace('"x"', "/x/"), "only text"],
    ["a name from nowhere", goodData.replace('"x"', "process"), 'declares no "process"'],
    ["a call of something global", goodData.replace("other(other", "fetch(other"), 'declares no "fetch"'],
    ["a call of a member", goodData.replace("other(other", "other.x(other"), "only what has a name may be called"],
    ["a second statement in a function", goodData.replace("  return", "  evil();\n  return"), "only return a call"],
    ["a default parameter", goodData.replace("make(client)", "make(client = evil())"), "only return a call"],
    ["a statement behind the others", `${goodData}process.exit(1);\n`, "unplanned statement (ExpressionStatement)"],
    ["a statement between", goodData.replace("export", "evil();\nexport"), "unplanned statement"],
    ["another module", goodData.replace("./a.js", "node:fs"), "unplanned statement (import node:fs)"],
    ["two declarations in one", goodData.replace("const list =", "const x = 1, list ="), "unplanned statement (const)"],
    ["a variable", goodData.replace("const list", "let list"), "unplanned statement (let)"],
    ["a missing statement", goodData.slice(0, goodData.indexOf("export")), "missing (function make)"],
    ["a syntax error", goodData.replace('"x"', '"x'), "but found"],
    ["an HTML comment", `<!-- x\n${goodData}`, "HTML comments"],
  ])("%s is refused", async (_, text, reason) => {
    expect(text).not.toBe(goodData);
    await expect(verify([file("entities/a.js", text, data)])).rejects.toThrow(reason);
    await expect(verify([file("entities/a.js", text, data)])).rejects.toThrow(/^entities\/a\.js:\d+:\d+: /);
  });
});

describe("declaration files", () => {
  test.each([
    [
      "a broken-out comment",
      goodTypes.replace("/** ", "/** */ process.exit(1); /*"),
      "not allowed in ambient contexts",
    ],
    ["a global declaration", `${goodTypes}declare global { interface Array<T> { x: 1 } }\n`, "unplanned statement"],
    ["a hidden declaration", goodTypes.replace("export type", "interface X {}\nexport type"), "unplanned statement"],
    ["an empty export", `${goodTypes}export {};\n`, "unplanned statement"],
    ["an export of everything", goodTypes.replace("export { B }", "export *"), "unplanned statement"],
    ["an import for its effect", goodTypes.replace("import type { A } from", "import"), "unplanned statement"],
    ["another name", goodTypes.replace("type List", "type Last"), "unplanned statement (type Last)"],
    [
      "a longer name",
      goodTypes.replace("interface Gr\u00f6\u00dfe", "interface Gr\u00f6\u00dfer"),
      "unplanned statement",
    ],
    ["another kind", goodTypes.replace("declare const", "declare let"), "unplanned statement"],
    ["a class", goodTypes.replace("interface", "declare class"), "unplanned statement"],
    ["a missing statement", goodTypes.slice(0, goodTypes.lastIndexOf("export")), "missing (function make)"],
    ["a function with a body", goodTypes.replace("Gr\u00f6\u00dfe;", "Gr\u00f6\u00dfe { evil() }"), "ambient context"],
  ])("%s is refused", async (_, text, reason) => {
    expect(text).not.toBe(goodTypes);
    await expect(verify([file("a.d.ts", text, types)])).rejects.toThrow(reason);
  });
});

test("text of other generators may hold statements of the planned kinds only", async () => {
  const plan: StatementPlan = { kind: "kinds", kinds: ["type"] };
  await expect(verify([file("x.d.ts", "export enum A { B }\n", plan)])).rejects.toThrow("TSEnumDeclaration");
  await expect(verify([file("x.d.ts", "export interface A {}\n", plan)])).rejects.toThrow("interface A");
});

test("every failing file is named, with the place and the text", async () => {
  const bad = [file("a.js", "evil(1);\n", []), file("b.js", "\n  evil(2);\n", [])];
  await expect(verify(bad)).rejects.toMatchObject({
    problems: [
      { code: "output.unexpected-code", place: { file: "a.js", line: 1, column: 1 } },
      { message: expect.stringContaining('"evil(2);'), place: { file: "b.js", line: 2, column: 3 } },
    ],
  });
});

test("text of other generators may give a name only once, whatever it names", async () => {
  const text = "export type Page = 1;\nexport type Other = 2;\nexport interface Page {}\n";
  const plan: StatementPlan = { kind: "kinds", kinds: ["type", "interface"] };
  await expect(verify([file("foreign.d.ts", text, plan)])).rejects.toThrow(
    /foreign\.d\.ts:3:1: a name twice \(interface Page\)/,
  );
});
