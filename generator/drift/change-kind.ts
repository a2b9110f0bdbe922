/** A step of semantic versioning; `none` where nothing changed. */
export type VersionStep = "major" | "minor" | "patch" | "none";

/** One row of the table of changes. */
export interface ChangeKind {
  readonly title: string;
  /**
   * At its worst. Directions in which the thing could not be used anyway are safe: a field that was never creatable
   * does not break creating when it goes.
   */
  readonly severity: Severities;
  /** The same by whether the thing is sent or answered, of changes inside schemas. */
  readonly flow?: Flow;
  /** Why it is judged so. */
  readonly why: string;
  /** What to do about it. */
  readonly fix: string;
  /**
   * The step of the generated package's version, where it does not follow from the severity: what breaks only against
   * the server is mended by generating again, and leaves the package's types as they were.
   */
  readonly step?: Exclude<VersionStep, "none">;
}

/** The four ways code meets an account. */
export const directions = ["read", "create", "update", "filter"] as const;
export type Direction = (typeof directions)[number];

/**
 * `breaking`: code that uses the thing fails, against the live account or at its next compilation.
 * `dangerous`: it goes on, but may behave otherwise. `safe`: nothing changes for it.
 */
export type Severity = "breaking" | "dangerous" | "safe";
export type Severities = Readonly<Record<Direction, Severity>>;

const ranks = { safe: 0, dangerous: 1, breaking: 2 } as const satisfies Record<Severity, number>;

/** Negative where `left` is the milder one. */
export function compareSeverity(left: Severity, right: Severity): number {
  return ranks[left] - ranks[right];
}

/** The severity of the direction that is hit worst. */
export function worstSeverity(severities: Severities): Severity {
  return directions.map((direction) => severities[direction]).reduce(worse);
}

/** Direction by direction, whichever is worse. */
export function joinSeverities(left: Severities, right: Severities): Severities {
  return combine((direction) => worse(left[direction], right[direction]));
}

/** Direction by direction, never worse than the cap. */
export function capSeverities(severities: Severities, cap: Severities): Severities {
  return combine((direction) =>
    compareSeverity(severities[direction], cap[direction]) > 0 ? cap[direction] : severities[direction],
  );
}

/** The same in every direction. */
export function everywhere(severity: Severity): Severities {
  return combine(() => severity);
}

/** Safe but for the directions given. */
export function only(severities: Partial<Severities>): Severities {
  return { ...everywhere("safe"), ...severities };
}

function worse(left: Severity, right: Severity): Severity {
  return compareSeverity(left, right) < 0 ? right : left;
}

function combine(severityOf: (direction: Direction) => Severity): Severities {
  return {
    read: severityOf("read"),
    create: severityOf("create"),
    update: severityOf("update"),
    filter: severityOf("filter"),
  };
}

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
