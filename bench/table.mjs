export const seconds = (value) => value.toFixed(2);
export const mib = (value) => value.toFixed(0);
export const times = (value) => value.toFixed(2);

/** A section of RESULTS.md. */
export function printSection({ title, head, rows, notes = [] }) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const table = [line(head), line(head.map(() => "---")), ...rows.map(line)];
  const below = notes.length === 0 ? [] : [...notes.map((note) => `- ${note}`), ""];
  return [`## ${title}`, "", ...table, "", ...below].join("\n");
}
