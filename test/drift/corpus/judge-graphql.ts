import { flattenChanges } from "../../../generator/drift/change.js";
import { compareAccounts } from "../../../generator/drift/compare/models.js";
import { printOperationTypes } from "../../../generator/emit/graphql-operations.js";
import type { AccountModel } from "../../../generator/model/model.js";
import { graphqlApi } from "../drift-fixture.js";
import { type ApiState, compileConsumers } from "./corpus-program.js";
import { graphqlCorpus, graphqlOperation, type GraphqlRow } from "./graphql-corpus.js";
import { verdictOf } from "./judge-corpus.js";

/** Every row, as the tool and as the compiler judge it; where the operation is refused, nothing is compiled. */
export async function judgeGraphql() {
  const states = new Map<string, ApiState | string>();
  for (const sdl of graphqlCorpus.flatMap(({ before, after }) => [before, after])) {
    if (!states.has(sdl)) states.set(sdl, await stateOf(sdl, `schema-${states.size}`));
  }
  const complaints = complaintsOf(states);
  return await Promise.all(
    graphqlCorpus.map(async (row) => {
      const changes = flattenChanges(await compareAccounts(modelOf(row.before), modelOf(row.after)));
      return { row, changes, verdict: verdictOf(changes), complaints: complaints.get(row) ?? [] };
    }),
  );
}

function complaintsOf(states: ReadonlyMap<string, ApiState | string>): ReadonlyMap<GraphqlRow, readonly string[]> {
  const refused = new Map<GraphqlRow, readonly string[]>();
  const pairs = graphqlCorpus.flatMap((row) => {
    const [before, after] = [states.get(row.before), states.get(row.after)];
    if (typeof before !== "object") throw new Error(`The operation does not fit: ${before ?? ""}`);
    if (typeof after === "object") return [{ row, pair: { before, after, flow: row.flow } }];
    refused.set(row, [after ?? ""]);
    return [];
  });
  const complaints = compileConsumers(pairs.map(({ pair }) => pair));
  return new Map([...refused, ...pairs.map(({ row }, index) => [row, complaints[index] ?? []] as const)]);
}

async function stateOf(sdl: string, name: string): Promise<ApiState | string> {
  try {
    const { text } = await printOperationTypes(sdl, [{ file: "all.graphql", text: graphqlOperation }]);
    return { name, types: text, call: "all", module: moduleText(name) };
  } catch (cause) {
    return String(cause);
  }
}

function moduleText(name: string): string {
  return [
    `import type { AllQuery, AllQueryVariables } from "./${name}-types.js";`,
    `export type Request = AllQueryVariables;`,
    `export type Answer = AllQuery;`,
  ].join("\n");
}

function modelOf(schema: string): AccountModel {
  const api = { ...graphqlApi, schema, documents: [] };
  return { account: "acme", provider: "freeagent", api, entities: [], lists: [] };
}
