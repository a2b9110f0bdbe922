import { sampleWords } from "./sample-words.js";
import { seededRandom } from "./seeded-random.js";

/** Whom a record is about, so that its first name, full name and e-mail address agree. */
export interface Subject {
  readonly number: number;
  readonly firstName: string;
  readonly lastName: string;
  /** Distinct an entity, plain ASCII: `ada.kestrel7`. */
  readonly slug: string;
}

export function sampleSubject(seed: number, entity: string, number: number): Subject {
  const random = seededRandom(seed, "subject", entity, number);
  const firstName = random.pick(sampleWords.firstNames);
  const lastName = random.pick(sampleWords.lastNames);
  const ascii = `${firstName}.${lastName}`
    .toLowerCase()
    .replaceAll("ø", "o")
    .replaceAll("ł", "l")
    .normalize("NFKD")
    .replaceAll(/[^a-z.]/g, "");
  return { number, firstName, lastName, slug: `${ascii.replaceAll(/^\.+|\.+$/g, "") || "someone"}${number}` };
}
