import type { Operations } from "../account.js";
import { Refusal } from "../refusal.js";

/** What the sandbox does not know of a newer operation: it is refused rather than passed over. */
const unknownArguments: ReadonlySet<string> = new Set(["entity_id", "to_date", "offset"]);

/** What public programs use, and the vendor's printed operations do not: as far as it is known. */
export function undocumentedOperations({ createEntity, updateEntity, getChangesOnEntity }: Operations): Operations {
  return {
    upsertEntity: (given) => (given.text("id") === null ? createEntity : updateEntity)?.(given),

    fetchChangeHistory: (given) => {
      const unknown = given.names().find((name) => unknownArguments.has(name));
      if (unknown !== undefined) throw new Refusal(`The sandbox does not know what ${unknown} means.`);
      return getChangesOnEntity?.(given);
    },

    getPdfByTemplate: () => {
      throw new Refusal("The sandbox makes no documents.");
    },
  };
}
