import { describe, expect, it } from "vitest";
import { createProgress } from "../../generator/cli/words/progress.js";
import { createPaint, printProblem } from "../../generator/cli/words/reporter.js";
import { hideSecrets, problem, ProblemError } from "../../generator/problem/problem.js";

const plain = createPaint({ environment: {}, onTerminal: false, refused: false });

describe("a problem", () => {
  it.each([
    [
      "in a file of the project",
      problem("config.unknown-key", 'Unknown key "x".', { kind: "file", file: "/p/codegen.yml", line: 3, column: 5 }),
      'error  Unknown key "x". [config.unknown-key]\n  at codegen.yml:3:5\n  Correct the key, or take it out.\n',
    ],
    [
      "elsewhere",
      problem("snapshot.missing", "None.", { kind: "file", file: "/q/x.json" }, { hint: "Pull." }),
      "error  None. [snapshot.missing]\n  at /q/x.json\n  Pull.\n",
    ],
    [
      "in an account, with a hostile name",
      problem(
        "model.duplicate-id",
        "Two\u001b[2J.",
        { kind: "account", account: "acme", entity: "contact", field: "a\nb" },
        { severity: "warning", hint: "Look." },
      ),
      "warning  Two<U+001B>[2J. [model.duplicate-id]\n  at acme: contact.a\\nb\n  Look.\n",
    ],
    ["nowhere", problem("cli.usage", "No.", null, { hint: "Help." }), "error  No. [cli.usage]\n  Help.\n"],
  ])("%s", (_, given, want) => {
    expect(printProblem(given, "/p", plain)).toBe(want);
  });
});

describe("colour", () => {
  it.each([
    ["on a terminal", { environment: {}, onTerminal: true, refused: false }, true],
    ["in a file", { environment: {}, onTerminal: false, refused: false }, false],
    ["in a file, forced", { environment: { FORCE_COLOR: "1" }, onTerminal: false, refused: false }, true],
    ["refused by FORCE_COLOR=0", { environment: { FORCE_COLOR: "0" }, onTerminal: true, refused: false }, false],
    ["refused by --no-color", { environment: { FORCE_COLOR: "1" }, onTerminal: true, refused: true }, false],
    ["refused by NO_COLOR", { environment: { NO_COLOR: "1" }, onTerminal: true, refused: false }, false],
    ["with NO_COLOR empty", { environment: { NO_COLOR: "" }, onTerminal: true, refused: false }, true],
    ["on a dumb terminal", { environment: { TERM: "dumb" }, onTerminal: true, refused: false }, false],
  ])("%s", (_, wish, want) => {
    expect(createPaint(wish)("red", "x")).toBe(want ? "\u001b[31mx\u001b[0m" : "x");
  });
});

describe("progress", () => {
  const states = [
    { done: 1, total: 4, step: "entities", requests: 1 },
    { done: 2, total: 4, step: "fields", requests: 2 },
    { done: 4, total: 4, step: "fields", requests: 3 },
  ];
  const shown = (world: { readonly terminal: boolean; readonly CI?: string; readonly quiet?: boolean }) => {
    const written: string[] = [];
    const progress = createProgress(
      {
        environment: world.CI === undefined ? {} : { CI: world.CI },
        wordsOnTerminal: world.terminal,
        columns: 60,
        writeWords: (text) => void written.push(text),
      },
      "pull acme",
      world.quiet ?? false,
    );
    for (const state of states) progress.show(state);
    progress.end();
    return written;
  };

  it("is a bar on a terminal, within its width, and leaves nothing", () => {
    const written = shown({ terminal: true });
    expect(written[0]).toBe("\r\u001b[Kpull acme [######-----------------] 1/4 entities, 1 request");
    expect(written.every((text) => text.length < 60 + "\r\u001b[K".length)).toBe(true);
    expect(written.at(-1)).toBe("\r\u001b[K");
  });

  it.each([
    ["a line for each step in a file", { terminal: false }, ["pull acme: entities (4)\n", "pull acme: fields (4)\n"]],
    ["the same in CI", { terminal: true, CI: "true" }, ["pull acme: entities (4)\n", "pull acme: fields (4)\n"]],
    ["nothing when quiet", { terminal: true, quiet: true }, []],
  ])("is %s", (_, world, want) => {
    expect(shown(world)).toEqual(want);
  });
});

describe("the requests of the CRM's limit", () => {
  const window = { used: 45, requests: 45, perMs: 10_000 };
  const waiting = { done: 12, total: 12, step: "fields", requests: 60, window, waitMs: 6200 };

  it.each([
    [
      "are told while they are sent",
      { columns: 120, wordsOnTerminal: true },
      { ...waiting, requests: 9, window: { ...window, used: 9 }, waitMs: 0 },
      "\r\u001b[Kpull acme [########################] 12/12 fields, 9 requests (9 of 45 in 10 s)",
    ],
    [
      "are none where nobody is asked",
      { columns: 120, wordsOnTerminal: true },
      { done: 3, total: 12, step: "files" },
      "\r\u001b[Kpull acme [######------------------] 3/12 files",
    ],
    [
      "come before a wide bar, and so does the wait",
      { columns: 80, wordsOnTerminal: true },
      waiting,
      "\r\u001b[Kpull acme [######] 12/12 fields, 60 requests (45 of 45 in 10 s), waiting 7 s, a",
    ],
    [
      "are told in CI when they have to wait",
      { columns: 80, wordsOnTerminal: false },
      waiting,
      "pull acme: waiting 7 s, as the CRM's limit asks for (45 of 45 in 10 s)\n",
    ],
    [
      "make no longer line of a step in CI",
      { columns: 80, wordsOnTerminal: false },
      { ...waiting, waitMs: 0 },
      "pull acme: fields (12)\n",
    ],
  ])("%s", (_, screen, state, want) => {
    const written: string[] = [];
    const writeWords = (text: string) => void written.push(text);
    createProgress({ environment: {}, ...screen, writeWords }, "pull acme", false).show(state);
    expect(written).toEqual([want]);
  });
});

describe("a wait", () => {
  it.each([
    [
      true,
      [
        "\r\u001b[Kpull acme [######------------------] 1/4 fields, 9 requests, waiting 7 s, as the CRM's limit asks for",
      ],
    ],
    [false, ["pull acme: waiting 7 s, as the CRM's limit asks for\n"]],
  ])("is told, on a terminal: %s", (wordsOnTerminal, want) => {
    const written: string[] = [];
    const writeWords = (text: string) => void written.push(text);
    const progress = createProgress({ environment: {}, wordsOnTerminal, columns: 120, writeWords }, "pull acme", false);
    progress.show({ done: 1, total: 4, step: "fields", requests: 9, waitMs: 6200 });
    expect(written).toEqual(want);
  });
});

describe("secrets in what a server has said", () => {
  const secret = "pä$$ word/9";
  const forms = [secret, encodeURIComponent(secret), Buffer.from(secret).toString("base64")];

  it("are taken out of problems, in every form they travel in", () => {
    const given = new ProblemError([
      problem("cli.unexpected", `said ${forms.join(" and ")}`, null, { hint: forms.join() }),
    ]);
    const hidden = hideSecrets(given, [secret, "x"]);
    if (!(hidden instanceof ProblemError)) throw new Error("no longer a ProblemError");
    const text = JSON.stringify(hidden.problems) + hidden.message + (hidden.stack ?? "");
    for (const form of forms) expect(text).not.toContain(form);
    expect(hidden.problems[0]?.message).toBe("said *** and *** and ***");
  });

  it("are taken out of other errors, whose cause is not kept", () => {
    const hidden = hideSecrets(new TypeError(`no ${secret}`, { cause: secret }), [secret]);
    if (!(hidden instanceof Error)) throw new Error("no longer an error");
    expect(hidden.message).toBe("no ***");
    expect(hidden.name).toBe("TypeError");
    expect(hidden.cause).toBeUndefined();
    expect(hidden.stack).not.toContain(secret);
  });
});
