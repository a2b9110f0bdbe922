import { createLimiter } from "./limiter.js";
/** The number is the shape of `Limiter`: copies of the package that know another shape do not meet here. */
const registryKey = Symbol.for("fieldwright.limiters.2");
/** An injected environment has its own clock, so its own limiters too. */
const injected = new WeakMap();
/**
 * The limiter of an account: one for all clients of the process, those of other copies of this package included.
 * `account` tells accounts apart: origin and name.
 */
export function sharedLimiter(account, real, given) {
    const limiters = given === undefined ? processLimiters() : limitersOf(given);
    const limiter = limiters.get(account) ?? createLimiter(given ?? real);
    limiters.set(account, limiter);
    return limiter;
}
function processLimiters() {
    const found = Reflect.get(globalThis, registryKey);
    if (isLimiters(found))
        return found;
    const made = new Map();
    Object.defineProperty(globalThis, registryKey, { configurable: true, value: made });
    return made;
}
function limitersOf(environment) {
    const made = injected.get(environment) ?? new Map();
    injected.set(environment, made);
    return made;
}
/** Nobody else has a reason to put anything under our symbol. */
function isLimiters(value) {
    return value instanceof Map;
}
