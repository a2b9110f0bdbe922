import type { Arguments } from "../read-arguments.js";

/** Answers one root field of the schema from its arguments; throws a Refusal for what the CRM would refuse. */
export type Operation = (given: Arguments) => unknown;

export type Operations = Readonly<Record<string, Operation>>;
