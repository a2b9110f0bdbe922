import { type Limiter } from "./limiter.js";
import type { Environment } from "./session.js";
/**
 * The limiter of an account: one for all clients of the process, those of other copies of this package included.
 * `account` tells accounts apart: origin and name.
 */
export declare function sharedLimiter(account: string, real: Environment, given: Environment | undefined): Limiter;
