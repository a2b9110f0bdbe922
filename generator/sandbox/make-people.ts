import { sampleWords } from "./sample-words.js";
import { seededId } from "./seeded-id.js";
import { seededRandom } from "./seeded-random.js";
import type { StoredPerson } from "./store.js";

/** Eight users of the account, made up. The first one is active: the sandbox writes in their name. */
export function makePeople(seed: number): readonly StoredPerson[] {
  return Array.from({ length: 8 }, (_, index) => {
    const random = seededRandom(seed, "person", index);
    return {
      id: seededId(seed, "person", index),
      firstName: random.pick(sampleWords.firstNames),
      lastName: random.pick(sampleWords.lastNames),
      email: `user${index + 1}@example.com`,
      jobTitle: random.pick(sampleWords.jobTitles),
      active: index !== 5,
    };
  });
}
