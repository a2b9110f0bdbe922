import type { AccountData, FieldData } from "./entity-data.js";
import type { KindGroup } from "./kind-group.js";
/** Where the CRMs put the name of a record, the best first; a user without one shows the address. */
export declare const nameMembers: readonly ["name", "title", "full_name", "display_name", "email"];
/**
 * One value of the wire as its field's kind has it: null where there is nothing, undefined where the kind does not have
 * it. `shown` is what the CRM shows for a choice or a reference that does not say so itself.
 */
export declare function readValue(field: FieldData, group: KindGroup, date: AccountData["date"], value: unknown, shown: string | null): unknown;
