import type { EntityData } from "#runtime/entity-data.js";
import { isRecord, memberOf } from "./json.js";
import type { LineEntities, SentLine } from "./write-lines.js";

export interface MatchedLine {
  readonly collection: string;
  /** The child as the server answered it; only the id of a line that it left out. */
  readonly answer: unknown;
}

/**
 * Which of the answered children is which of the lines that were sent. The answer does not name their entities, so: by
 * id; then by the fields in their cells, where only one of the line entities has all of them; then by order. In the
 * order in which the lines were sent; children that were not sent come last, if it is clear what they are.
 */
export function matchLines(
  sent: readonly SentLine[],
  children: readonly unknown[],
  entities: LineEntities,
): readonly MatchedLine[] {
  const answers = new Map<number, unknown>();
  const extra: MatchedLine[] = [];
  const open = (collection?: string): number =>
    sent.findIndex((line, index) => {
      return line.id === undefined && !answers.has(index) && (collection ?? line.collection) === line.collection;
    });

  const strangers = children.filter((child) => {
    const index = sent.findIndex((line) => line.id !== undefined && line.id === memberOf(child, "id"));
    if (index >= 0) answers.set(index, child);
    return index < 0;
  });
  const unclear = strangers.filter((child) => {
    const collection = ownerOf(child, entities);
    if (collection === null) return true;
    const index = open(collection);
    if (index >= 0) answers.set(index, child);
    else extra.push({ collection, answer: child });
    return false;
  });
  for (const child of unclear) {
    const index = open();
    if (index >= 0) answers.set(index, child);
  }
  const known = sent.flatMap(({ collection, id }, index): readonly MatchedLine[] => {
    const answer = answers.get(index) ?? (id === undefined ? undefined : { id });
    return answer === undefined ? [] : [{ collection, answer }];
  });
  return [...known, ...extra];
}

/** The collection whose entity alone has all the fields of a child; null where that is none or several. */
function ownerOf(child: unknown, entities: LineEntities): string | null {
  const cells = memberOf(child, "field_values");
  const keys = isRecord(cells) ? Object.keys(cells) : [];
  const owners = Object.entries(entities).filter(([, entity]) => keys.length > 0 && hasAll(entity, keys));
  const [owner] = owners;
  return owners.length === 1 && owner !== undefined ? owner[0] : null;
}

function hasAll(entity: EntityData, keys: readonly string[]): boolean {
  const own = new Set(Object.values(entity.fields).map(({ key }) => key));
  return keys.every((key) => own.has(key));
}
