import { obstacles } from "./obstacles.mjs";

/** A goal of a row: `what` was measured as `got`. What stands in the way of a topic's goals is told in obstacles.mjs. */
export const atMost = (topic, what, limit, got) => ({ topic, what, goal: `<= ${limit}`, got, met: got <= limit });
export const atLeast = (topic, what, limit, got) => ({ topic, what, goal: `>= ${limit}`, got, met: got >= limit });

/** All goals of a run as a section of RESULTS.md. */
export function goalsSection(goals) {
  const rows = goals.map(({ topic, what, goal, got, met }) => {
    const measured = Number.isInteger(got) ? String(got) : got.toFixed(2);
    return [what, goal, measured, met ? "met" : "**missed**", met ? "" : (obstacles[topic] ?? "")];
  });
  const missed = goals.filter(({ met }) => !met).length;
  return {
    title: `Goals: ${goals.length - missed} met, ${missed} missed`,
    head: ["what", "goal", "this run", "", "what stands in the way"],
    rows,
  };
}
