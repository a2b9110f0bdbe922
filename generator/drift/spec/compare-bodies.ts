import type { ModelChange } from "../change.js";
import type { OperationPlace } from "./compare-operations.js";
import type { NormalContent } from "./normal-content.js";
import { memberOf } from "./normal-schema.js";
import type { NormalOperation } from "./normal-spec.js";
import { shownSchema } from "./shown-schema.js";
import { specChanges } from "./spec-changes.js";

/** What can be sent to an operation: whether it has to be, as which media types, and of which schemas. */
export function compareBodies(
  { requestBody: was }: NormalOperation,
  { requestBody: is }: NormalOperation,
  place: OperationPlace,
): readonly ModelChange[] {
  const at = `${place.at} body`;
  const tell: OperationPlace["tell"] = (kind, steps, after, parts) =>
    place.tell(kind, ["requestBody", ...steps], after, { at, ...parts });
  if (was === undefined || is === undefined) {
    if (is !== undefined) {
      const kind = is.required ? "spec.request-added-required" : "spec.request-added";
      return [tell(kind, [], is, { after: contentText(is.content) })];
    }
    return was === undefined ? [] : [tell("spec.request-removed", [], undefined, { before: contentText(was.content) })];
  }
  const demand = is.required ? "spec.request-required-changed:required" : "spec.request-required-changed:optional";
  const media = new Set([...Object.keys(was.content), ...Object.keys(is.content)]);
  return [
    ...(is.required === was.required ? [] : [tell(demand, ["required"], is.required)]),
    ...[...media].flatMap((type) => {
      const [old, now] = [memberOf(was.content, type), memberOf(is.content, type)];
      const steps = ["content", type];
      if (now === undefined) return [tell("spec.request-media-removed", steps, undefined, { before: type })];
      if (old === undefined) return [tell("spec.request-media-added", steps, now, { after: type })];
      return specChanges(place.schemas.compare(old.schema, now.schema, "spec.request-changed"), {
        path: [...place.path, "requestBody", ...steps, "schema"],
        at,
        uses: place.uses,
      });
    }),
  ];
}

/** `application/json: Contact`. */
function contentText(content: NormalContent): string {
  const texts = Object.entries(content).map(([media, { schema }]) => `${media}: ${shownSchema(schema)}`);
  return texts.length === 0 ? "empty" : texts.join(", ");
}
