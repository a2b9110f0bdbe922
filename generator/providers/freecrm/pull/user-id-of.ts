import { firstId, own, ownObject } from "../../../json/json-value.js";

/** The user's id in an answer of /auth/user, in or out of the envelope; null where there is none. */
export function userIdOf(answer: unknown): string | null {
  for (const holder of [ownObject(answer, "response"), answer]) {
    for (const user of [own(holder, "user"), own(holder, "result"), holder]) {
      const id = firstId(user, ["id"]);
      if (id !== null) return id;
    }
  }
  return null;
}
