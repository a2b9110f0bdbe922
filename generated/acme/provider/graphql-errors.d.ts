import { type CrmError } from "../runtime/errors.js";
import type { HttpAnswer, HttpCall } from "../runtime/session.js";
type Call = Pick<HttpCall<unknown>, "name" | "method" | "effect">;
/**
 * The error that an answer amounts to; null where it is none. Status, codes and places decide, never words: they may be
 * a label's, or those of a step after the one that acted. Only a read that answers nothing but the words of a token that is
 * too old is taken at them: to send it again with a new token does no harm.
 *
 * A write is in doubt where some of it came back, or where its resolver ran and no code says that it refused: an
 * `UnknownOutcomeError` then, whatever else the codes or the status say.
 * @see https://spec.graphql.org/October2021/#sec-Errors
 */
export declare function graphqlError(answer: HttpAnswer, call: Call): CrmError | null;
export {};
