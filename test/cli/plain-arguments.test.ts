import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commandTable, commonOptions } from "../../generator/cli/arguments/command-table.js";
import { parseArguments } from "../../generator/cli/arguments/parse-arguments.js";
import { plainArguments } from "../../generator/cli/arguments/understand-words.js";
import { commandNames } from "../../generator/cli/command.js";

const options = [...commonOptions, ...commandNames.flatMap((name) => commandTable[name].options)];
const words = [
  ...commandNames,
  ...options.flatMap(({ name, alias }) => [`--${name}`, ...(alias === undefined ? [] : [`-${alias}`])]),
  ..."acme 2024 1e3 true false null undefined --no-json --json=false --cwd=x -qv -cx -c=x - -- '' \"a\" a=b ./a é 0x1 .5".split(
    " ",
  ),
  "",
  " ",
  "a b",
  "\n",
];

describe("a plain command line", () => {
  it.each([
    ["check"],
    ["check acme"],
    ["generate --quiet"],
    ["generate -q -w a b"],
    ["check --live --format json -c crm.yml acme"],
  ])("%s needs no parser", (text) => {
    expect(plainArguments(text.split(" "))).not.toBeNull();
  });

  it.each(["", "chek", "check --liv", "check -ql", "explain x", "diff a b", "check --help", "check --cwd", "-q check"])(
    "%j does",
    (text) => {
      expect(plainArguments(text.split(" "))).toBeNull();
    },
  );

  it("means to us what it means to the parser", () => {
    const anyWord = fc.oneof(fc.constantFrom(...words), fc.string());
    fc.assert(
      fc.property(fc.constantFrom(...commandNames), fc.array(anyWord, { maxLength: 6 }), (command, others) => {
        const line = [command, ...others];
        const plain = plainArguments(line);
        if (plain !== null) expect({ kind: "run", arguments: plain }).toEqual(parseArguments(line));
      }),
      { numRuns: 500 },
    );
  });
});
