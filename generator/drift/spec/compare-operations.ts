import type { ChangeKindName } from "../change-kinds.js";
import { makeChange, type ChangeParts } from "../make-change.js";
import type { ModelChange } from "../model-change.js";
import { everywhere, joinSeverities, only, type Severities } from "../severity.js";
import { compareNodes } from "./compare-nodes.js";
import { own, members } from "../../json/json-value.js";
import { operationCap } from "./operation-cap.js";
import { shownSchema } from "./shown-schema.js";

/** Two states of one path and method, as `normalSpec` has them. */
export function compareOperations(was: unknown, is: unknown, path: string, method: string): readonly ModelChange[] {
  const steps = ["paths", path, method];
  const at = `${method.toUpperCase()} ${path}`;
  const cap = operationCap(method, path);
  const tell = (kind: ChangeKindName, inner: readonly string[], after: unknown, parts: Partial<ChangeParts> = {}) =>
    makeChange(kind, { at, cap, edits: [{ kind: "spec", path: [...steps, ...inner], after }], ...parts });

  return [...compareIdentity(), ...compareParameters(), ...compareBody(), ...compareResponses()];

  function compareIdentity(): readonly ModelChange[] {
    const [id, newId] = [textOf(own(was, "operationId")), textOf(own(is, "operationId"))];
    const deprecated = own(is, "deprecated") === true;
    const mark = deprecated ? "spec.operation-deprecated" : "spec.operation-undeprecated";
    return [
      ...(id === newId
        ? []
        : [tell("spec.operation-renamed", ["operationId"], newId ?? undefined, { before: id, after: newId })]),
      ...(deprecated === (own(was, "deprecated") === true)
        ? []
        : [tell(mark, ["deprecated"], deprecated ? true : undefined)]),
    ];
  }

  function compareParameters(): readonly ModelChange[] {
    const [old, now] = [own(was, "parameters"), own(is, "parameters")];
    return keys(old, now).flatMap((key) => {
      const [before, after] = [own(old, key), own(now, key)];
      const parts = { at: `${at} ${key}`, facts: [] };
      const inner = ["parameters", key];
      const required = own(after, "required") === true;
      if (before === undefined) {
        const kind = required ? "spec.parameter-added-required" : "spec.parameter-added";
        return [tell(kind, inner, after, { ...parts, after: shownSchema(own(after, "schema")) })];
      }
      if (after === undefined) {
        const shown = { before: shownSchema(own(before, "schema")) };
        return [tell("spec.parameter-removed", inner, undefined, { ...parts, ...shown })];
      }
      const demand = required ? "spec.parameter-required-changed:required" : "spec.parameter-required-changed:optional";
      return [
        ...(required === (own(before, "required") === true)
          ? []
          : [tell(demand, [...inner, "required"], required, parts)]),
        ...compareNodes(own(before, "schema"), own(after, "schema"), {
          path: [...steps, ...inner, "schema"],
          at: parts.at,
          cap,
          kind: "spec.parameter-type-changed",
        }),
      ];
    });
  }

  function compareBody(): readonly ModelChange[] {
    const [old, now] = [own(was, "requestBody"), own(is, "requestBody")];
    if (old === undefined && now === undefined) return [];
    const [before, after] = [bodyText(old), bodyText(now)];
    const sent = { at: `${at} body`, cap: joinSeverities(cap, only({ create: cap.read, update: cap.read })) };
    if (before !== after) return [tell("spec.request-changed", ["requestBody"], now, { ...sent, before, after })];
    return compareContent(old, now, ["requestBody"], { ...sent, kind: "spec.request-changed" });
  }

  function compareResponses(): readonly ModelChange[] {
    const [old, now] = [own(was, "responses"), own(is, "responses")];
    const answer = everywhere("safe");
    return keys(old, now).flatMap((status) => {
      const [before, after] = [own(old, status), own(now, status)];
      const parts = { at: `${at} answer ${status}`, cap: { ...answer, read: "breaking" as const } };
      const inner = ["responses", status];
      if (before === undefined) return [tell("spec.response-added", inner, after, parts)];
      if (after === undefined) return [tell("spec.response-removed", inner, undefined, parts)];
      const [shown, newShown] = [contentText(before), contentText(after)];
      return shown === newShown
        ? compareContent(before, after, inner, { ...parts, kind: "spec.response-changed" })
        : [tell("spec.response-changed", inner, after, { ...parts, before: shown, after: newShown })];
    });
  }

  function compareContent(
    old: unknown,
    now: unknown,
    inner: readonly string[],
    parts: { readonly at: string; readonly cap: Severities; readonly kind: ChangeKindName },
  ): readonly ModelChange[] {
    return members(own(old, "content")).flatMap(([media, content]) =>
      compareNodes(own(content, "schema"), own(own(own(now, "content"), media), "schema"), {
        ...parts,
        path: [...steps, ...inner, "content", media, "schema"],
      }),
    );
  }
}

function keys(left: unknown, right: unknown): readonly string[] {
  return [...new Set([...members(left), ...members(right)].map(([key]) => key))];
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** `application/json: Contact`, and whether it has to be sent. */
function bodyText(body: unknown): string | null {
  if (body === undefined) return null;
  return `${contentText(body)}${own(body, "required") === true ? "" : ", optional"}`;
}

function contentText(holder: unknown): string {
  const texts = members(own(holder, "content")).map(
    ([media, content]) => `${media}: ${shownSchema(own(content, "schema"))}`,
  );
  return texts.length === 0 ? "empty" : texts.join(", ");
}
