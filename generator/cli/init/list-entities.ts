import { terminalText } from "../../index.js";
import type { SeenEntity } from "./look-at-account.js";

/** Signs of a name that are shown; labels may be as long as their authors like. */
const longestName = 36;
const gap = "   ";

/** The entities, numbered, each with how many fields it has, in as many columns as there is room for. */
export function listEntities(entities: readonly SeenEntity[], columns: number): string {
  const digits = String(entities.length).length;
  const cells = entities.map(
    (entity, index) => `${String(index + 1).padStart(digits)} ${nameOf(entity)} (${entity.fields})`,
  );
  const width = Math.max(...cells.map((cell) => [...cell].length));
  const across = Math.max(1, Math.floor((columns - 1) / (gap.length + width)));
  const rows = Math.ceil(cells.length / across);
  const lines = Array.from({ length: rows }, (_, row) =>
    cells
      .filter((_cell, index) => index % rows === row)
      .map((cell) => `${gap}${cell}${" ".repeat(width - [...cell].length)}`)
      .join("")
      .trimEnd(),
  );
  return `${lines.join("\n")}\n`;
}

/** The label, and the system name where it is another one. */
function nameOf({ key, label }: SeenEntity): string {
  const isSame = label !== null && label.toLowerCase().replaceAll(" ", "_") === key.toLowerCase();
  return label === null ? shown(key) : isSame ? shown(label) : `${shown(label)} [${shown(key)}]`;
}

function shown(name: string): string {
  const signs = [...terminalText(name)];
  return signs.length <= longestName ? signs.join("") : `${signs.slice(0, longestName - 1).join("")}…`;
}
