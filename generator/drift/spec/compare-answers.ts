import { only } from "../change-kind.js";
import type { ModelChange } from "../change.js";
import { answerUses, isSuccess } from "./answer-uses.js";
import type { OperationPlace } from "./compare-operations.js";
import type { NormalContent } from "./normal-content.js";
import { memberOf, type NormalSchema } from "./normal-schema.js";
import type { NormalOperation } from "./normal-spec.js";
import { isWider } from "./relation.js";
import { specChanges } from "./spec-changes.js";

/** A body that a call may return; null where there is none. */
type Body = NormalSchema | null;

/** What an operation answers: by status and media type, and whether what is new is more than the types had before. */
export function compareAnswers(
  { responses: was }: NormalOperation,
  { responses: is }: NormalOperation,
  { at, path, schemas, tell }: OperationPlace,
): readonly ModelChange[] {
  const [old, now] = [bodiesOf(was), bodiesOf(is)];
  const read = (isWorse: boolean) => ({ cap: only({ read: isWorse ? "breaking" : "dangerous" }) });
  const statuses = new Set([...Object.keys(was), ...Object.keys(is)]);
  return [...statuses].flatMap((status) => {
    const [before, after] = [memberOf(was, status)?.content, memberOf(is, status)?.content];
    const steps = ["responses", status];
    const parts = { at: `${at} answer ${status}` };
    const success = isSuccess(status);
    if (after === undefined) {
      if (!success) return [tell("spec.response-removed", steps, undefined, { ...parts, ...read(false) })];
      return [tell("spec.response-removed:success", steps, undefined, { ...parts, ...read(now.length === 0) })];
    }
    if (before === undefined) {
      if (!success) return [tell("spec.response-added", steps, { content: after }, parts)];
      const more = contentBodies(after).some(isNew);
      return [tell("spec.response-added:success", steps, { content: after }, { ...parts, ...read(more) })];
    }
    return compareContent(before, after, status);
  });

  function compareContent(before: NormalContent, after: NormalContent, status: string): readonly ModelChange[] {
    const media = new Set([before, after].flatMap((content) => (isEmpty(content) ? ["empty"] : Object.keys(content))));
    return [...media].flatMap((type) => {
      const [was, is] = [memberOf(before, type)?.schema, memberOf(after, type)?.schema];
      const steps = ["responses", status, "content", ...(type === "empty" ? [] : [type])];
      const parts = { at: `${at} answer ${status}` };
      if (was !== undefined && is !== undefined) {
        return specChanges(schemas.compare(was, is, "spec.response-changed"), {
          path: [...path, ...steps, "schema"],
          at: parts.at,
          uses: answerUses(status),
        });
      }
      const came = type === "empty" ? isEmpty(after) : is !== undefined;
      if (type === "empty" && isEmpty(before) && isEmpty(after)) return [];
      const set = type === "empty" ? after : memberOf(after, type);
      if (!came) return [tell("spec.response-media-removed", steps, set, { ...parts, ...read(false), before: type })];
      const more = isSuccess(status) && isNew(is ?? null);
      return [tell("spec.response-media-added", steps, set, { ...parts, ...read(more), after: type })];
    });
  }

  /** Whether a call could not return it before. Where none returned anything, nothing was read. */
  function isNew(body: Body): boolean {
    return (
      old.length > 0 &&
      !old.some((known) => (known === null || body === null ? known === body : !isWider(schemas.relate(known, body))))
    );
  }
}

function bodiesOf(responses: NormalOperation["responses"]): readonly Body[] {
  return Object.entries(responses).flatMap(([status, { content }]) =>
    isSuccess(status) ? contentBodies(content) : [],
  );
}

function contentBodies(content: NormalContent): readonly Body[] {
  return isEmpty(content) ? [null] : Object.values(content).map(({ schema }) => schema);
}

function isEmpty(content: NormalContent): boolean {
  return Object.keys(content).length === 0;
}
