import { printOpenapiTypes } from "../../../generator/emit/rest-operations.js";
import { openapiOperations, operationNames } from "../../../generator/openapi/operations.js";
import { plainDocument } from "../../../generator/openapi/plain-document.js";
import { type ApiState, compileConsumers } from "./corpus-program.js";
import type { CorpusRow } from "./corpus-row.js";

/** What the compiler says of a consumer that did all it could before: the complaints, none where it compiles. */
export async function compileCorpus(rows: readonly CorpusRow[]): Promise<ReadonlyMap<CorpusRow, readonly string[]>> {
  const states = new Map<string, ApiState>();
  for (const text of rows.flatMap(({ before, after }) => [before, after]).map((one) => JSON.stringify(one))) {
    if (!states.has(text)) states.set(text, await stateOf(text, `document-${states.size}`));
  }
  const complaints = compileConsumers(
    rows.map(({ place, before: old, after: now }) => {
      const [before, after] = [states.get(JSON.stringify(old)), states.get(JSON.stringify(now))];
      if (before === undefined || after === undefined) throw new Error("A document has no types.");
      return { before, after, flow: place === "answer" ? "answer" : "request" };
    }),
  );
  return new Map(rows.map((row, index) => [row, complaints[index] ?? []]));
}

async function stateOf(text: string, name: string): Promise<ApiState> {
  const document = plainDocument(JSON.parse(text));
  const operations = openapiOperations(document);
  return {
    name,
    types: (await printOpenapiTypes(document, text, new Map())).text,
    call: operationNames(operations)[0] ?? "none",
    module: [
      `import type { OperationAnswer, OperationRequest } from "./prelude.js";`,
      `import type { paths } from "./${name}-types.js";`,
      `type Operation = paths["/things/"]["${operations[0]?.method ?? ""}"];`,
      `export type Request = OperationRequest<Operation>;`,
      `export type Answer = OperationAnswer<Operation>;`,
    ].join("\n"),
  };
}
