import { ownObject } from "../../../json/json-value.js";
import type { SandboxAnswer } from "../../../sandbox/service.js";

/** A constant, where the CRM tells how long it took: the same request gives the same bytes. */
const processTime = 0.004;

/** The wrapper around every payload but the SSI presentation: `response` with the meta data, `process_time` beside it. */
export function enveloped(payload: Readonly<Record<string, unknown>>, status = 200): SandboxAnswer {
  return json({ response: { success: true, version: "1", ...payload }, process_time: processTime }, status);
}

/** No raw error body is published; the message is given under each of the names that integrators look for. */
export function refused(status: number, message: string): SandboxAnswer {
  const response = { success: false, version: "1", message, error: message };
  return json({ response, message, process_time: processTime }, status);
}

/** The reasons of a refusal in the forms that servers have been met to give them, in turn. */
export function oddlyRefused(status: number, message: string, turn: number): SandboxAnswer {
  const forms: readonly unknown[] = [
    { errors: { record: { 0: { value: [message] } } } },
    { errors: [{ field: "record", message }] },
    { detail: message },
  ];
  const form = forms[turn % (forms.length + 1)];
  return form === undefined ? { status, headers: { "content-type": "text/plain" }, body: message } : json(form, status);
}

/** A payload in the shapes that servers have been met to give it. */
export function oddlyEnveloped(answer: SandboxAnswer, isChange: boolean): SandboxAnswer {
  if (answer.status >= 300 || typeof answer.body !== "string") return answer;
  if (isChange) return { ...answer, status: 204, body: "" };
  const response = ownObject(JSON.parse(answer.body), "response");
  if (response === null) return answer;
  const { urls, total, results, ...rest } = response;
  return json(
    {
      response: {
        ...rest,
        ...(urls !== undefined && { URLs: Object.entries(urls ?? {}).map(([name, url]) => ({ name, url })) }),
        ...(total !== undefined && { total: String(total) }),
        ...(results !== undefined && { results: Array.isArray(results) && results.length === 0 ? null : results }),
      },
      process_time: processTime,
    },
    answer.status,
  );
}

export function json(body: unknown, status = 200): SandboxAnswer {
  return { status, headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}

/** A request the CRM turns down: thrown anywhere below `serve`, answered there. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = "Refusal";
    this.status = status;
  }
}
