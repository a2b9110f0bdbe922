/** A column: its heading, and what to show of a row. */
export interface Column<Row> {
  readonly label: string;
  readonly read: (row: Row) => string | number | null | undefined;
}

/** Fills a table. Everything is text to it: whatever people type into a CRM, nothing of it is markup here. */
export function showTable<Row>(table: HTMLTableElement, columns: readonly Column<Row>[], rows: readonly Row[]): void {
  const head = table.createTHead();
  const body = table.tBodies[0] ?? table.createTBody();
  head.replaceChildren(
    lineOf(
      "th",
      columns.map(({ label }) => label),
    ),
  );
  body.replaceChildren(
    ...rows.map((row) =>
      lineOf(
        "td",
        columns.map(({ read }) => read(row)),
      ),
    ),
  );
}

function lineOf(tag: "th" | "td", texts: readonly (string | number | null | undefined)[]): HTMLTableRowElement {
  const line = document.createElement("tr");
  for (const text of texts) {
    const cell = document.createElement(tag);
    if (tag === "th") cell.setAttribute("scope", "col");
    cell.textContent = String(text ?? "–");
    line.append(cell);
  }
  return line;
}
