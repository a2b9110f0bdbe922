/** A column: the label that the account's people gave the field, and what to show of a row. */
export interface Column<Row> {
  readonly label: string;
  readonly read: (row: Row) => string | number | null;
}

export function printTable<Row>(title: string, columns: readonly Column<Row>[], rows: readonly Row[]): void {
  const lines = [
    columns.map((column) => column.label),
    ...rows.map((row) => columns.map((column) => String(column.read(row) ?? "–"))),
  ];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => width(line[index] ?? ""))));
  const print = (line: readonly string[]): string =>
    line.map((text, index) => text + " ".repeat((widths[index] ?? 0) - width(text))).join("  ");
  const [head = [], ...body] = lines;
  const rule = widths.map((count) => "─".repeat(count)).join("  ");
  console.log(["", title, print(head), rule, ...body.map(print)].join("\n"));
}

/** Columns of a terminal: letters of East Asian scripts take two. */
function width(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[\u1100-\u115f\u2e80-\uffef]/u.test(letter) ? 2 : 1), 0);
}
