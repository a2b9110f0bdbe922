import { encoded, type Encoded } from "./encoded.js";
import { codePointName, replaceInvisible } from "./invisible.js";

/** Text for one line of a terminal or a log: it can neither move the cursor, nor colour, nor begin a line of its own. */
export function terminalText(text: string): Encoded<"terminal"> {
  const oneLine = text.replaceAll("\r\n", "\\n").replaceAll("\n", "\\n").replaceAll("\t", "\\t");
  return encoded(
    "terminal",
    replaceInvisible(oneLine, (sign) => `<${codePointName(sign)}>`),
  );
}
