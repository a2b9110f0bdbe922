import { flattenChanges, type ModelChange } from "../../generator/drift/change.js";
import { compareModels } from "../../generator/drift/compare/models.js";
import type { AccountModel } from "../../generator/model/model.js";
import type { Change } from "./catalogue/case.js";

/** What is done to the fixture, what has to be told of it, and what the fixture is made to be first. */
export type ToldRow = [name: string, change: Change, want: readonly string[], before?: Change];

/** All that is told of a change, what follows from it included, one line each; the order is no matter. */
export function toldOf(before: AccountModel, change: Change): readonly string[] {
  return flattenChanges(compareModels(before, change(before)))
    .map(told)
    .toSorted();
}

/** What a change is about, and the old and the new that it shows. */
function told({ entity: of, field: at, choice: one, kind, before, after }: ModelChange): string {
  const place = [of?.key, at?.key, one?.label].filter((part) => part !== undefined).join(".");
  return `${place}: ${kind}: ${JSON.stringify(before)} -> ${JSON.stringify(after)}`;
}
