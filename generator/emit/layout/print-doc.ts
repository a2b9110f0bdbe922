import { encoded, type Encoded } from "../../model/encoders.js";
import { code, indentation, interleave, joinCode, type Code } from "../code.js";
import { displayWidth, lineWidth } from "./display-width.js";

/** A JSDoc block: one line where it fits, else the paragraphs, each wrapped. `tags` stand last, each on a line of its own. */
export function printDoc(
  paragraphs: readonly Encoded<"comment">[],
  indent: number,
  tags: readonly Encoded<"comment">[] = [],
): Code {
  const margin = indentation(indent);
  const all = [...paragraphs, ...tags];
  const [only] = all;
  if (all.length === 1 && only !== undefined && indent + displayWidth(only) + 7 <= lineWidth) {
    return code`${margin}/** ${only} */`;
  }
  const lines = all.flatMap((paragraph) => wrap(paragraph, lineWidth - indent - 3));
  return code`${margin}/**\n${joinCode(
    lines.map((line) => code`${margin} * ${line}`),
    "\n",
  )}\n${margin} */`;
}

/** Our own words and encoded text, as one comment: ``comment`${label}: required.` `` */
export function comment(own: TemplateStringsArray, ...parts: readonly Encoded<"comment">[]): Encoded<"comment"> {
  return encoded("comment", interleave(own, parts));
}

/** Parts of one paragraph. */
export function joinComments(parts: readonly Encoded<"comment">[], separator: " " | ", " = " "): Encoded<"comment"> {
  return encoded("comment", parts.join(separator));
}

/** Breaks at spaces only: what was encoded is never cut inside. */
function wrap(paragraph: Encoded<"comment">, width: number): readonly Encoded<"comment">[] {
  if (displayWidth(paragraph) <= width) return [paragraph];
  const lines: string[] = [];
  let line = "";
  let taken = 0;
  for (const word of paragraph.split(" ")) {
    // Nothing that takes columns together spans a space, so that they add up.
    const wanted = displayWidth(word);
    if (line !== "" && taken + 1 + wanted > width) {
      lines.push(line);
      line = word;
      taken = wanted;
    } else {
      taken += line === "" ? wanted : 1 + wanted;
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].map((text) => encoded("comment", text));
}
