import { seededRandom } from "./seeded-random.js";

/** An id in the form of a version 4 UUID that only the seed and the path decide. */
export function seededId(seed: number, ...path: readonly (string | number)[]): string {
  const random = seededRandom(seed, "id", ...path);
  const digits = Array.from({ length: 30 }, () => random.integer(0, 15).toString(16)).join("");
  const variant = random.pick(["8", "9", "a", "b"]);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(12, 15)}`,
    variant + digits.slice(15, 18),
    digits.slice(18, 30),
  ].join("-");
}
