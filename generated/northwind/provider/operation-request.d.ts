import type { Payload } from "../runtime/web.js";
/** Parameters that are not written in the usual way, by name: `json`, `deep`, a separator, or a style. */
export type Styles = Readonly<Record<string, string>> | undefined;
/** The query of an address, without its question mark. */
export declare function operationQuery(query: object, styles?: Styles): string;
/** A header's value: commas between the parts of a list. */
export declare function headerText(value: unknown, style?: string): string;
/** The part of a path that a parameter stands for, encoded; null where it would be empty or lead to another path. */
export declare function pathText(name: string, value: unknown, style?: string): string | null;
/**
 * A body as its media type has it.
 *
 * @throws RequestError for one that this type cannot hold.
 */
export declare function operationBody(body: unknown, type: string): Payload;
