import { readLines, writeLines } from "./json-lines.js";

interface Row {
  readonly id: string;
}

export interface Pulled {
  readonly changed: number;
  readonly total: number;
}

/**
 * Brings a file of records up to date: what the CRM says is new or changed takes its place by id. Starting from
 * nothing (`full`) also drops what has been deleted in the CRM, of which a listing of changes cannot tell.
 */
export async function pullRecords(file: string, full: boolean, records: AsyncIterable<Row>): Promise<Pulled> {
  const known = await readLines(file, rowOf);
  const before = new Map(known.map((row) => [row.id, JSON.stringify(row)]));
  const rows = new Map<string, unknown>(full ? [] : known.map((row) => [row.id, row]));
  let changed = 0;
  for await (const record of records) {
    if (before.get(record.id) !== JSON.stringify(record)) changed += 1;
    rows.set(record.id, record);
  }
  await writeLines(file, rows.values());
  return { changed, total: rows.size };
}

function rowOf(value: unknown): Row {
  if (typeof value === "object" && value !== null && "id" in value && typeof value.id === "string")
    return { ...value, id: value.id };
  throw new Error("A line is no record; delete the file, and the next run writes it anew.");
}
