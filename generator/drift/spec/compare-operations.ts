import { camelCase } from "../../model/identifiers.js";
import { unused } from "../change-kind.js";
import { type ChangeKindName, type ChangeParts, makeChange, type ModelChange } from "../change.js";
import { compareAnswers } from "./compare-answers.js";
import { compareBodies } from "./compare-bodies.js";
import { compareParameters } from "./compare-parameters.js";
import { compareSecurity } from "./compare-security.js";
import type { NormalOperation } from "./normal-spec.js";
import { operationCap } from "./operation-cap.js";
import type { SchemaComparison } from "./schema-comparison.js";

/** An operation that is compared, and how a change of it is told. */
export interface OperationPlace {
  /** How the schemas of the documents are compared. */
  readonly schemas: SchemaComparison;
  readonly at: string;
  readonly path: readonly string[];
  readonly uses: typeof unused;
  readonly tell: (
    kind: ChangeKindName,
    steps: readonly string[],
    after: unknown,
    parts?: Partial<ChangeParts>,
  ) => ModelChange;
}

/** Two states of one path and method. */
export function compareOperations(
  was: NormalOperation,
  is: NormalOperation,
  { path, method }: { readonly path: string; readonly method: string },
  schemas: SchemaComparison,
): readonly ModelChange[] {
  const steps = ["paths", path, method];
  const at = `${method.toUpperCase()} ${path}`;
  const cap = operationCap(method, path);
  const place: OperationPlace = {
    schemas,
    at,
    path: steps,
    uses: { ...unused, request: cap },
    tell: (kind, inner, after, parts) =>
      makeChange(kind, { at, cap, edits: [{ kind: "spec", path: [...steps, ...inner], after }], ...parts }),
  };
  return [
    ...compareIdentity(was, is, place),
    ...compareSecurity(was, is, place),
    ...compareParameters(was, is, place),
    ...compareBodies(was, is, place),
    ...compareAnswers(was, is, place),
  ];
}

function compareIdentity(
  { operationId: id, ...was }: NormalOperation,
  { operationId: newId, ...is }: NormalOperation,
  { tell }: OperationPlace,
): readonly ModelChange[] {
  const mark = is.deprecated === true ? "spec.operation-deprecated" : "spec.operation-undeprecated";
  const [before, after] = [id ?? null, newId ?? null];
  return [
    // What the function is called by is the id as an identifier.
    ...(before === after || (before !== null && after !== null && camelCase(before) === camelCase(after))
      ? []
      : [tell("spec.operation-renamed", ["operationId"], newId, { before, after })]),
    ...(is.deprecated === was.deprecated ? [] : [tell(mark, ["deprecated"], is.deprecated)]),
  ];
}
