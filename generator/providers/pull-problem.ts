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
  const code = codeOf(error);
  const isHere = code === "pull.unreachable" && /^http:\/\/(?:127\.|localhost|\[::1\])/.test(error.place ?? "");
  const hint = isHere
    ? {
        hint: "Start the sandbox with `fieldwright sandbox` at the port that `url` in codegen.yml has, then pull again.",
      }
    : seconds > 0
      ? { hint: `Pull again in ${seconds} seconds. The old snapshot is kept.` }
      : {};
  return problem(code, `Asking for ${about} failed. ${error.message}`, place, hint);
}

function codeOf(error: CrmError): ProblemCode {
  if (error instanceof NetworkError || error instanceof TimeoutError) return "pull.unreachable";
  if (error instanceof AuthenticationError || error instanceof PermissionError) return "pull.credentials";
  return error instanceof RateLimitError ? "pull.rate-limit" : "pull.failed";
}
