import { compareText } from "../model/model.js";
import type { GeneratedFile } from "../output/package.js";
import type { EmittedList, PackageScope } from "./package-scope.js";
import { render } from "./templates.js";

/** `choices.js` and `choices.d.ts`: the lists that several entities share. None, where no list is shared. */
export async function emitChoices(scope: PackageScope): Promise<readonly GeneratedFile[]> {
  const lists = sharedLists(scope);
  if (lists.length === 0) return [];
  const [types, data] = await Promise.all([
    render("choices.d.ts", { lists: lists.map((list) => list.types()) }),
    render("choices.js", { lists: lists.map((list) => list.data()) }),
  ]);
  const constants = lists.map(({ name }) => ({ kind: "const", name }));
  const both = lists.flatMap(({ name }) => [
    { kind: "type", name },
    { kind: "const", name },
  ]);
  return [
    { path: "choices.d.ts", text: types, plan: { kind: "exact", statements: both } },
    { path: "choices.js", text: data, plan: { kind: "exact", statements: constants } },
  ];
}

/** Sorted by name. */
export function sharedLists(scope: PackageScope): readonly EmittedList[] {
  return [...scope.lists.values()]
    .filter((list) => list.owner === null && list.used)
    .toSorted((left, right) => compareText(left.name, right.name));
}
