import { problem, ProblemError } from "../../problem/problem.js";
import { encoded, type Encoded } from "./encoded.js";
import { replaceInvisible } from "./invisible.js";
import { terminalText } from "./terminal-text.js";

/** Longest name of a file that every file system takes, in bytes, with room for an ending. */
const maxBytes = 200;

const devices = /^(?:con|prn|aux|nul|com[0-9\u00B9\u00B2\u00B3]|lpt[0-9\u00B9\u00B2\u00B3])(?:\.|$)/i;
const refused = /[/\\:*?"<>|]|^\.{1,2}$|^$|[. ]$|^ /;

/**
 * The name of one file or folder, the same on every file system.
 * @throws {ProblemError} `output.unsafe-path` where the text is none.
 */
export function pathSegment(text: string): Encoded<"path-segment"> {
  const visible = replaceInvisible(text, () => "") === text;
  const short = new TextEncoder().encode(text).length <= maxBytes;
  if (visible && short && !refused.test(text) && !devices.test(text)) return encoded("path-segment", text);
  throw new ProblemError([problem("output.unsafe-path", `"${terminalText(text)}" cannot be the name of a file.`)]);
}
