import type { TokenCredentials } from "./client-options.js";
import type { TokenPlan } from "./session.js";
/** The plan for a token that the caller has: a text is final, a function is asked again once after a 401. */
export declare function givenToken(scheme: TokenPlan["scheme"], credentials: TokenCredentials): TokenPlan;
