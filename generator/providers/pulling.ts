import type { ClientEvent, RateLimit } from "#runtime/client-options.js";
import {
  AuthenticationError,
  type CrmError,
  NetworkError,
  PermissionError,
  RateLimitError,
  TimeoutError,
} from "#runtime/errors.js";
import type { ProblemCode } from "../problem/codes.js";
import { type Place, problem, type Problem } from "../problem/problem.js";
import type { RequestWindow } from "./provider.js";

export interface RequestCount {
  /** A request goes out now. */
  readonly add: () => void;
  /** What `PullProgress` tells of requests, as of now. */
  readonly told: () => { readonly requests: number; readonly window: RequestWindow };
}

/**
 * Counts the requests of a pull: all of them, and those in the sliding window of the limit that it keeps to.
 *
 * @param now milliseconds, from any beginning
 */
export function countRequests({ requests: most, perMs }: RateLimit, now = () => performance.now()): RequestCount {
  let requests = 0;
  let starts: readonly number[] = [];
  const recent = () => starts.filter((start) => now() - start <= perMs);
  return {
    add: () => {
      requests += 1;
      starts = [...recent(), now()];
    },
    told: () => ({ requests, window: { used: recent().length, requests: most, perMs } }),
  };
}

/** Milliseconds: nobody sees a shorter wait. */
const shortestWait = 20;

/** How long the next request has to wait; null where it has not. */
export function waitIn(event: ClientEvent): number | null {
  return "waitMs" in event && event.waitMs >= shortestWait ? event.waitMs : null;
}

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
