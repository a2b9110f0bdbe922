import type { FieldData } from "../runtime/entity-data.js";
import type { KindGroup } from "../runtime/kind-group.js";
/**
 * The values that one text holds, where it surely holds several: JSON, an array as Postgres writes it (`{a,"b c"}`), or
 * with commas between ids or known labels. Anything else is one value, and answered as it is.
 */
export declare function severalIn(field: FieldData, group: KindGroup, value: unknown): unknown;
/** What stands for a value that the cell lacks: of a reference what has its id, of all else what is shown. */
export declare function standIn(group: KindGroup, shown: unknown, metadata: unknown): unknown;
/**
 * What the CRM shows for each of these: by id where the cell has ids beside names; by position only where it has none,
 * and as many names as ids; null where neither says it.
 */
export declare function namesOf(items: readonly unknown[], shown: unknown, metadata: unknown): readonly (string | null)[];
