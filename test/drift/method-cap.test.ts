import { expect, test } from "vitest";
import { directions } from "../../generator/drift/change-kind.js";
import { methodCap } from "../../generator/drift/compare/entities.js";

/** Read, create, update, filter; and the methods of which each may do no worse. */
const rows: readonly (readonly [string, ...(readonly string[])[]])[] = [
  ["BSSB", ["list"], ["iterate"], ["first"], ["count"], ["export"], ["summary"], ["aggregate"]],
  ["BSSS", ["get"], ["findByName"], ["changes"], ["activities"], ["nextSteps"]],
  ["SBSS", ["create"]],
  ["SBBS", ["upsertWithLines"], ["create", "update"]],
  ["SSBS", ["update"], ["updateMany"], ["delete"], ["deleteMany"], ["complete"], ["addNote"], ["addNextStep"]],
  ["BBBB", [], ["surprise"], ["get", "surprise"]],
  ["BSBS", ["get", "delete"]],
];

test.each(rows.map(([want, ...all]) => ({ want, all })))("$want: $all", ({ want, all }) => {
  for (const methods of all) {
    const cap = methodCap(methods);
    const letters = directions.map((direction) => cap[direction].slice(0, 1).toUpperCase()).join("");
    expect([methods, letters]).toEqual([methods, want]);
  }
});
