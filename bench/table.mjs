export const seconds = (value) => value.toFixed(2);
export const mib = (value) => value.toFixed(0);
export const times = (value) => value.toFixed(2);

/** A section of RESULTS.md. */
export function printSection({ title, head, rows, notes = [] }) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const table = [line(head), line(head.map(() => "---")), ...rows.map(line)];
  return [`## ${title}`, "", ...table, "", ...notes.map((note) => `- ${note}`), ""].join("\n");
}
