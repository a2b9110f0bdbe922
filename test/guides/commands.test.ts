import { expect, test } from "vitest";
import { commandNames } from "../../generator/cli/command.js";
import { parseArguments } from "../../generator/cli/arguments/parse-arguments.js";
import { codeSpans, readPages } from "./read-pages.js";

const pages = readPages();

const shown = pages.flatMap((page) => [
  ...page.blocks
    .filter(({ language }) => language === "sh")
    .flatMap(({ place, text }) =>
      text
        .replaceAll("\\\n", " ")
        .split("\n")
        .map((line) => ({ place, text: line })),
    ),
  ...codeSpans(page),
]);
/** In a sentence a command's name stands for the command, and need not have what the command wants. */
const isName = ([name, ...rest]: readonly string[]) =>
  rest.length === 0 && commandNames.some((known) => known === name);
const commandLines = shown.flatMap(({ place, text }) => {
  return calls(text).map((words) => ({ place, line: words.join(" "), words }));
});

test("every command line of the guides is one that the tool takes", () => {
  expect(commandLines.length).toBeGreaterThan(30);
  const refused = commandLines.flatMap(({ place, line, words }) => {
    if (isName(words)) return [];
    const parsed = parseArguments(words);
    return parsed.kind === "wrong" ? [`${place}: ${line}: ${parsed.message}`] : [];
  });
  expect(refused).toEqual([]);
});

test.each([
  { given: "npx fieldwright check --live   # each night", want: [["check", "--live"]] },
  { given: "fieldwright docs --format csv > a.csv && fieldwright pull", want: [["docs", "--format", "csv"], ["pull"]] },
  { given: 'fieldwright explain "Work Email" acme', want: [["explain", "Work Email", "acme"]] },
  { given: "source <(fieldwright completion bash)", want: [["completion", "bash"]] },
  { given: "npm install --save-dev fieldwright", want: [] },
])("$given", ({ given, want }) => {
  expect(calls(given)).toEqual(want);
});

/** The words after each `fieldwright` that begins a command. */
function calls(line: string): readonly (readonly string[])[] {
  const bare = line.replace(/(^|\s)#.*$/, "");
  return bare
    .split(/&&|\|\|?|;|<\(|\$\(/)
    .map((command) => command.replace(/^\s*(?:\w+=\S+ )*/, "").replace(/\)\s*$/, ""))
    .flatMap((command) => {
      const found = /^(?:npx )?fieldwright (.+)$/.exec(command.trim());
      return found?.[1] === undefined ? [] : [wordsOf(found[1].replace(/\s\d?>.*$|\s&$/, ""))];
    });
}

function wordsOf(text: string): readonly string[] {
  return Array.from(text.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g), ([, double, single, plain]) => {
    return double ?? single ?? plain ?? "";
  });
}
