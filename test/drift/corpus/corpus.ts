import { documentOf } from "./corpus-documents.js";
import { expectedOf, places, type CorpusRow } from "./corpus-row.js";
import { documentEdits } from "./document-edits.js";
import { operationEdits } from "./operation-edits.js";
import { schemaEdits } from "./schema-edits.js";

const schemaRows: readonly CorpusRow[] = schemaEdits.flatMap(({ subject, what, narrow, wide, rule, version }) =>
  places.flatMap((place) => {
    const [small, big] = [documentOf(place, narrow, { version }), documentOf(place, wide, { version })];
    const flow = place === "answer" ? 1 : 0;
    const row = { subject, place, version };
    return [
      { ...row, what: `${what}: wider`, before: small, after: big, expected: expectedOf(rule.wider[flow]) },
      { ...row, what: `${what}: narrower`, before: big, after: small, expected: expectedOf(rule.narrower[flow]) },
    ];
  }),
);

const documentRows: readonly CorpusRow[] = [...operationEdits, ...documentEdits].flatMap((edit) => {
  const { subject, place, what, before, after } = edit;
  const row = { subject, place, version: "3.0" as const, ...(edit.most !== undefined && { most: edit.most }) };
  return [
    { ...row, what: `${what}: there`, before, after, expected: expectedOf(edit.there) },
    { ...row, what: `${what}: back`, before: after, after: before, expected: expectedOf(edit.back) },
  ];
});

/** Every keyword of OpenAPI 3.0 and 3.1, in requests and in answers, both ways. */
export const corpus: readonly CorpusRow[] = [...schemaRows, ...documentRows];
