import type { Environment } from "./session.js";
/** The world as the platform has it: `fetch`, the clock, timers and chance. */
export declare function webEnvironment(): Environment;
