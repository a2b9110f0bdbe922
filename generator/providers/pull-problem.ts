import {
  AuthenticationError,
  NetworkError,
  PermissionError,
  RateLimitError,
  TimeoutError,
  type CrmError,
} from "#runtime/errors.js";
import type { ProblemCode } from "../problem/codes.js";
import { problem, type Place, type Problem } from "../problem/problem.js";

/** What a client's error means to somebody who pulls. `about` is what was asked for: "the list of apps". */
export function pullProblem(error: CrmError, about: string, place: Place): Problem {
  const seconds = error instanceof RateLimitError ? Math.ceil((error.retryAfterMs ?? 0) / 1000) : 0;
  const hint = seconds > 0 ? { hint: `Pull again in ${seconds} seconds. The old snapshot is kept.` } : {};
  return problem(codeOf(error), `Asking for ${about} failed. ${error.message}`, place, hint);
}

function codeOf(error: CrmError): ProblemCode {
  if (error instanceof NetworkError || error instanceof TimeoutError) return "pull.unreachable";
  if (error instanceof AuthenticationError || error instanceof PermissionError) return "pull.credentials";
  return error instanceof RateLimitError ? "pull.rate-limit" : "pull.failed";
}
