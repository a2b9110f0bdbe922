import { obstacles } from "./obstacles.mjs";

/** A goal of a row: `what` was measured as `got`. What stands in the way of a topic's goals is told in obstacles.mjs. */
export const atMost = (topic, what, limit, got) => goal(topic, what, "<=", limit, got, got <= limit);
export const atLeast = (topic, what, limit, got) => goal(topic, what, ">=", limit, got, got >= limit);

function goal(topic, what, sign, limit, got, met) {
  return { topic, what, goal: `${sign} ${shown(limit)}`, got, met };
}

const shown = (value) => String(Number(value.toFixed(2)));

/** All goals of a run as a section of RESULTS.md. */
export function goalsSection(goals) {
  const rows = goals.map(({ topic, what, goal, got, met }) => {
    return [what, goal, shown(got), met ? "met" : "**missed**", met ? "" : (obstacles[topic] ?? "")];
  });
  const missed = goals.filter(({ met }) => !met).length;
  return {
    title: `Goals: ${goals.length - missed} met, ${missed} missed`,
    head: ["what", "goal", "this run", "", "what stands in the way"],
    rows,
  };
}
