import { type FlowUses, only, unused } from "../change-kind.js";

const successes: ReadonlySet<string> = new Set(["200", "201", "202", "203", "204", "2XX"]);

/** Whether a call that is answered so returns the body, and does not throw. */
export function isSuccess(status: string): boolean {
  return successes.has(status);
}

/** Answers are read; what a failure has to say is no part of the types. */
export function answerUses(status: string): FlowUses {
  return { ...unused, answer: only({ read: isSuccess(status) ? "breaking" : "dangerous" }) };
}
