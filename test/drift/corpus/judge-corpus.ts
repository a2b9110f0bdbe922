import { compareSeverity, worstSeverity } from "../../../generator/drift/change-kind.js";
import { flattenChanges, type ModelChange } from "../../../generator/drift/change.js";
import { compareModels } from "../../../generator/drift/compare/models.js";
import type { AccountModel } from "../../../generator/model/model.js";
import { compileCorpus } from "./compile-corpus.js";
import type { CorpusRow, Verdict } from "./corpus-row.js";
import { corpus } from "./corpus.js";

export interface JudgedRow {
  readonly row: CorpusRow;
  readonly changes: readonly ModelChange[];
  readonly verdict: Verdict;
  /** What the compiler says of a consumer that did all it could before. */
  readonly complaints: readonly string[];
}

/** Every row of the corpus, as the tool and as the compiler judge it. */
export async function judgeCorpus(): Promise<readonly JudgedRow[]> {
  const complaints = await compileCorpus(corpus);
  return corpus.map((row) => {
    const changes = changesOf(row);
    return { row, changes, verdict: verdictOf(changes), complaints: complaints.get(row) ?? [] };
  });
}

/** All that is told of a row. */
export function changesOf({ before, after }: Pick<CorpusRow, "before" | "after">): readonly ModelChange[] {
  return flattenChanges(compareModels(modelOf(before), modelOf(after)));
}

/** The worst of what is told. */
export function verdictOf(changes: readonly ModelChange[]): Verdict {
  const severities = changes.map(({ severity }) => worstSeverity(severity));
  return severities.toSorted(compareSeverity).at(-1) ?? "none";
}

function modelOf(openapi: unknown): AccountModel {
  const api = { kind: "rest", url: "https://example.com", openapi, openapiText: "", update: "post" } as const;
  return { account: "acme", provider: "freecrm", api, entities: [], lists: [] };
}
