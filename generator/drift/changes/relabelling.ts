/** How a thing was labelled, and is; null where it was not there, is no more, or has no label. */
export interface Labels {
  readonly was: string | null;
  readonly is: string | null;
}

/**
 * What a new label is: of the thing alone; the old one in another form, which people hardly see; or one that changed
 * hands, so that what people call by it is another thing than before.
 */
export type Relabelling = "alone" | "form" | "swapped";

/** Null where the label stayed; none and an empty one are the same. `others` are the things beside it. */
export function relabelling({ was, is }: Labels, others: () => readonly Labels[]): Relabelling | null {
  if ((was ?? "") === (is ?? "")) return null;
  const [old, now] = [seen(was), seen(is)];
  if (old === now) return "form";
  const changedHands = others().some((other) => {
    const [otherOld, otherNow] = [seen(other.was), seen(other.is)];
    if (otherOld === otherNow) return false;
    return (now !== "" && otherOld === now) || (old !== "" && otherNow === old);
  });
  return changedHands ? "swapped" : "alone";
}

/** A label as people see it: signs composed, blanks of all kinds and widths as one. */
function seen(label: string | null): string {
  return (label ?? "")
    .normalize("NFC")
    .replace(/[\s\p{Z}\u200b-\u200d\u2060\ufeff]+/gu, " ")
    .trim();
}
