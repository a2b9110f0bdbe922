import { compareText } from "../../model/compare-text.js";
import { makeChange } from "../make-change.js";
import type { ModelChange } from "../model-change.js";
import type { ModelEdit } from "../model-edit.js";
import { only, type Severities } from "../severity.js";

interface Operation {
  readonly effect: "query" | "mutation" | "subscription";
  /** In one spelling, in any order of the source. */
  readonly variables: string;
  readonly selection: string;
}

const caps = {
  query: only({ read: "breaking", filter: "breaking" }),
  mutation: only({ create: "breaking", update: "breaking" }),
  subscription: only({ read: "breaking" }),
} as const satisfies Record<Operation["effect"], Severities>;

/** The operations of some GraphQL documents, by name: layout and comments say nothing. */
export async function compareOperationTexts(
  before: readonly string[],
  after: readonly string[],
  edits: readonly ModelEdit[],
): Promise<readonly ModelChange[]> {
  if (before.toSorted(compareText).join("\n") === after.toSorted(compareText).join("\n")) return [];
  const [old, now] = [await readOperations(before), await readOperations(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((at) => {
    const [was, is] = [old.get(at), now.get(at)];
    if (was === undefined) return is === undefined ? [] : [makeChange("operation.added", { at, edits })];
    const parts = { at, cap: caps[was.effect], edits };
    if (is === undefined) return [makeChange("operation.removed", parts)];
    return [
      ...(was.variables === is.variables
        ? []
        : [makeChange("operation.variables-changed", { ...parts, before: was.variables, after: is.variables })]),
      ...(was.selection === is.selection && was.effect === is.effect
        ? []
        : [makeChange("operation.selection-changed", { ...parts, facts: [was.selection, is.selection] })]),
    ];
  });
}

async function readOperations(texts: readonly string[]): Promise<ReadonlyMap<string, Operation>> {
  const { parse, print } = await import("graphql");
  const operations = new Map<string, Operation>();
  for (const text of texts) {
    const { definitions } = parse(text, { noLocation: true });
    const fragments = definitions
      .filter(({ kind }) => kind === "FragmentDefinition")
      .map((fragment) => print(fragment));
    for (const definition of definitions) {
      if (definition.kind !== "OperationDefinition" || definition.name === undefined) continue;
      const variables = (definition.variableDefinitions ?? []).map((variable) => print(variable));
      operations.set(definition.name.value, {
        effect: definition.operation,
        variables: variables.toSorted(compareText).join(", "),
        selection: [print(definition.selectionSet), ...fragments.toSorted(compareText)].join("\n"),
      });
    }
  }
  return operations;
}
