import { createLimiter, type Limiter } from "./limiter.js";
import type { Environment } from "./session.js";

type Limiters = Map<string, Limiter>;

/** The number is the shape of `Limiter`: copies of the package that know another shape do not meet here. */
const registryKey = Symbol.for("fieldwright.limiters.2");

/** An injected environment has its own clock, so its own limiters too. */
const injected = new WeakMap<Environment, Limiters>();

/**
 * The limiter of an account: one for all clients of the process, those of other copies of this package included.
 * `account` tells accounts apart: origin and name.
 */
export function sharedLimiter(account: string, real: Environment, given: Environment | undefined): Limiter {
  const limiters = given === undefined ? processLimiters() : limitersOf(given);
  const limiter = limiters.get(account) ?? createLimiter(given ?? real);
  limiters.set(account, limiter);
  return limiter;
}

function processLimiters(): Limiters {
  const found: unknown = Reflect.get(globalThis, registryKey);
  if (isLimiters(found)) return found;
  const made: Limiters = new Map();
  Object.defineProperty(globalThis, registryKey, { configurable: true, value: made });
  return made;
}

function limitersOf(environment: Environment): Limiters {
  const made = injected.get(environment) ?? new Map<string, Limiter>();
  injected.set(environment, made);
  return made;
}

/** Nobody else has a reason to put anything under our symbol. */
function isLimiters(value: unknown): value is Limiters {
  return value instanceof Map;
}
