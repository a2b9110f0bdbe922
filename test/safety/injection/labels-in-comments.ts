import { codePointName, replaceInvisible } from "../../../generator/model/invisible.js";
import type { GeneratedFile } from "../../../generator/output/package.js";

/** Labels that cannot be read in the comments of a package's declarations: all that can be seen of them is wanted. */
export function unreadableLabels(files: readonly GeneratedFile[], labels: readonly string[]): readonly string[] {
  const comments = files
    .filter(({ path }) => path.endsWith(".d.ts") && !/^(?:runtime|provider)\//.test(path))
    .flatMap(({ text }) => text.match(/\/\*\*[^]*?\*\//g) ?? [])
    .map((comment) => essence(comment.replaceAll(/\n\s*\*\s?/g, " ")))
    .join("\n");
  return labels.filter((label) => !comments.includes(essence(shown(label))));
}

/** As a comment shows a label: line breaks are spaces, what cannot be seen is named. Long ones are cut. */
function shown(label: string): string {
  const line = label.replaceAll(/[\n\r\t\v\f\u0085\u2028\u2029]+/g, " ");
  return replaceInvisible(line, codePointName).slice(0, 100);
}

/** Without what the layout and the encoder add. */
function essence(text: string): string {
  return text.replaceAll(/[\s\\]+/gu, "");
}
