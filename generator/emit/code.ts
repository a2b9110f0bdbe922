import { encoded, type Encoded } from "../model/encoders.js";

/** Source text all of whose foreign parts are encoded. */
export type Code = Encoded<"code">;

/** What may become part of source text. */
export type CodePart = Encoded<"code" | "string-literal" | "property-key" | "comment" | "identifier">;

/** Joins our own source text with encoded parts: ``code`export type ${name} = string;` ``. */
export function code(own: TemplateStringsArray, ...parts: readonly CodePart[]): Code {
  return encoded("code", interleave(own, parts));
}

/** What `String.raw` does; a package of a large account is put together by a million of these. */
export function interleave(own: readonly string[], parts: readonly string[]): string {
  let text = own[0] ?? "";
  for (let index = 0; index < parts.length; index += 1) text += `${parts[index] ?? ""}${own[index + 1] ?? ""}`;
  return text;
}

/** Encoded parts with our own text between them. */
export function joinCode(parts: readonly CodePart[], separator: CodeSeparator): Code {
  return encoded("code", parts.join(separator));
}

export type CodeSeparator = "" | " " | ", " | " | " | "\n" | ",\n" | "\n  | ";

const indentations = Array.from({ length: 9 }, (_, spaces) => encoded("code", " ".repeat(spaces)));

/** So many spaces. */
export function indentation(spaces: number): Code {
  return indentations[spaces] ?? encoded("code", " ".repeat(spaces));
}
