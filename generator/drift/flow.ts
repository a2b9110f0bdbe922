import { capSeverities, everywhere, joinSeverities, only, type Severities, type Severity } from "./severity.js";

/**
 * How bad a change is where the thing is sent, and where it is answered: what is wider is no matter to who sends, but
 * may be more than a reader knows; and the other way round.
 */
export interface Flow {
  readonly request: Severity;
  readonly answer: Severity;
}

/** The directions in which a thing is sent and answered, each as bad as it can get there. */
export interface FlowUses {
  readonly request: Severities;
  readonly answer: Severities;
}

export const unused: FlowUses = { request: everywhere("safe"), answer: everywhere("safe") };

/** Both ways. */
export function joinUses(left: FlowUses, right: FlowUses): FlowUses {
  return {
    request: joinSeverities(left.request, right.request),
    answer: joinSeverities(left.answer, right.answer),
  };
}

/** What a change means for each direction of code that sends or reads the thing. */
export function flowSeverities({ request, answer }: Flow, uses: FlowUses): Severities {
  return joinSeverities(
    capSeverities(everywhere(request), uses.request),
    capSeverities(everywhere(answer), uses.answer),
  );
}

/** The members of a row of the table for a change that is as bad as this. */
export function flows(request: Severity, answer: Severity): { readonly flow: Flow; readonly severity: Severities } {
  return { flow: { request, answer }, severity: joinSeverities(everywhere(request), only({ read: answer })) };
}
