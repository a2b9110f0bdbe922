import { compareSeverity, worstSeverity } from "../../../generator/drift/change-kind.js";
import { compareText } from "../../../generator/model/model.js";
import { type CorpusRow, places } from "./corpus-row.js";
import { corpus } from "./corpus.js";
import { changesOf } from "./judge-corpus.js";

interface Line {
  readonly kind: string;
  readonly place: CorpusRow["place"];
  readonly verdict: string;
  readonly refused: boolean;
}

const words = { body: "request body", parameter: "parameter", answer: "answer" } as const;

/** The table that closes `docs/drift.md`: what the corpus tells, by kind and direction, and what the compiler says of it. */
export function printCorpus(): string {
  const lines = corpus.map(lineOf);
  const kinds = [...new Set(lines.map(({ kind }) => kind))].toSorted(compareText);
  const rows = kinds.flatMap((kind) =>
    places.flatMap((place) => {
      const told = lines.filter((line) => line.kind === kind && line.place === place);
      const verdicts = [...new Set(told.map(({ verdict }) => verdict))].toSorted(compareText);
      return verdicts.map((verdict) =>
        rowText(
          kind,
          place,
          verdict,
          told.filter((line) => line.verdict === verdict),
        ),
      );
    }),
  );
  return [introduction(lines), ...rows, ""].join("\n");
}

/** The worst that is told of a pair, as the tests hold the compiler to it. */
function lineOf(row: CorpusRow): Line {
  const [worst] = changesOf(row).toSorted((left, right) =>
    compareSeverity(worstSeverity(right.severity), worstSeverity(left.severity)),
  );
  const { verdict, refused } = row.expected;
  const kind = worst === undefined ? "nothing" : `\`${worst.kind}\``;
  return { kind, place: row.place, verdict: verdict === "none" ? "nothing" : verdict, refused };
}

function rowText(kind: string, place: CorpusRow["place"], verdict: string, told: readonly Line[]): string {
  const refused = told.filter((line) => line.refused).length;
  const compiler = refused === 0 ? "compiles" : refused === told.length ? "refuses" : `refuses ${refused}`;
  return `| ${[kind, words[place], verdict, String(told.length), compiler].join(" | ")} |`;
}

function introduction(lines: readonly Line[]): string {
  const counted = places.map((place) => {
    const of = lines.filter((line) => line.place === place);
    return `| ${[words[place], String(of.length), String(of.filter(({ refused }) => refused).length), "0", "0"].join(" | ")} |`;
  });
  return `## What the compiler says

A test compares pairs of small OpenAPI documents that differ in one thing, makes the types of both as \`generate\` does, and
compiles a consumer of the old ones against the new ones: it sends all that could be sent (each value, each member, null and
nothing, all properties and only those that are required), keeps what it reads in variables of the types it had, and reads
every property. What is refused is told as breaking: **missed** pairs are those that are told as less. **Loud** pairs are told
as breaking though the compiler takes them and no rule of the table above says that the server refuses them. A like test holds
GraphQL schemas.

| | Pairs | Refused | Missed | Loud |
| --- | ---: | ---: | ---: | ---: |
${counted.join("\n")}

The worst that is told of each pair, by kind and direction:

| Change | Direction | Verdict | Pairs | Compiler |
| --- | --- | --- | ---: | --- |`;
}
