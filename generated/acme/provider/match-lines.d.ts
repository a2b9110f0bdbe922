import type { LineEntities, SentLine } from "./write-lines.js";
export interface MatchedLine {
    readonly collection: string;
    /** The child as the server answered it; only the id of a line that it left out. */
    readonly answer: unknown;
}
/**
 * Which of the answered children is which of the lines that were sent. The answer does not name their entities, so: by
 * id; then by the field ids in their cells; then by order. In the order in which the lines were sent; children that were not sent come last, if it is clear what they are.
 */
export declare function matchLines(sent: readonly SentLine[], children: readonly unknown[], entities: LineEntities): readonly MatchedLine[];
