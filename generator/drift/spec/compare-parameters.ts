import type { ModelChange } from "../change.js";
import type { OperationPlace } from "./compare-operations.js";
import { memberOf } from "./normal-schema.js";
import type { NormalOperation } from "./normal-spec.js";
import { shownSchema } from "./shown-schema.js";
import { specChanges } from "./spec-changes.js";

/** What can be given to an operation in its path, its query, its headers and cookies. */
export function compareParameters(
  { parameters: was }: NormalOperation,
  { parameters: is }: NormalOperation,
  place: OperationPlace,
): readonly ModelChange[] {
  const keys = new Set([was, is].flatMap((parameters) => Object.keys(parameters)));
  return [...keys].flatMap((key) => compareParameter(key, memberOf(was, key), memberOf(is, key), place));
}

function compareParameter(
  key: string,
  was: NormalOperation["parameters"][string] | undefined,
  is: NormalOperation["parameters"][string] | undefined,
  { at, path, uses, schemas, tell }: OperationPlace,
): readonly ModelChange[] {
  const parts = { at: `${at} ${key}`, facts: [] };
  const steps = ["parameters", key];
  if (is === undefined) {
    if (was === undefined) return [];
    return [
      tell("spec.parameter-removed", steps, undefined, {
        ...parts,
        cap: uses.request,
        before: shownSchema(was.schema),
      }),
    ];
  }
  if (was === undefined) {
    const kind = is.required ? "spec.parameter-added-required" : "spec.parameter-added";
    return [tell(kind, steps, is, { ...parts, after: shownSchema(is.schema) })];
  }
  const demand = is.required ? "spec.parameter-required-changed:required" : "spec.parameter-required-changed:optional";
  return [
    ...(is.required === was.required ? [] : [tell(demand, [...steps, "required"], is.required, parts)]),
    ...(isWrittenAlike(was.style, is.style)
      ? []
      : [
          tell("spec.parameter-style-changed", [...steps, "style"], is.style, {
            at: parts.at,
            before: was.style,
            after: is.style,
          }),
        ]),
    ...specChanges(schemas.compare(was.schema, is.schema, "spec.parameter-type-changed"), {
      path: [...path, ...steps, "schema"],
      at: parts.at,
      uses,
    }),
  ];
}

/** A single value is written one way in every style, but not as a media type; that it became a list is told by its type. */
function isWrittenAlike(was: string | null, is: string | null): boolean {
  if (was === is) return true;
  const other = was ?? is ?? "";
  return (was === null || is === null) && !other.includes("/");
}
