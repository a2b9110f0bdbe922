import { type CrmError, UnknownOutcomeError } from "./errors.js";

/** A write whose failure does not say that it was not carried out. `said` comes before the words of the failure. */
export function unknownOutcome(said: string, cause: CrmError): UnknownOutcomeError {
  const { method, place, status, errors, partialData } = cause;
  return new UnknownOutcomeError(`${said} ${cause.message}`, { method, place, status, errors, partialData, cause });
}
