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
