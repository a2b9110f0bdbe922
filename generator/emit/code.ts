import { encoded, type Encoded } from "../model/encoders.js";

/** Source text all of whose foreign parts are encoded. */
export type Code = Encoded<"code">;

/** What may become part of source text. */
export type CodePart = Encoded<"code" | "string-literal" | "property-key" | "comment" | "identifier">;

/** Joins our own source text with encoded parts: ``code`export type ${name} = string;` ``. */
export function code(own: TemplateStringsArray, ...parts: readonly CodePart[]): Code {
  return encoded("code", String.raw({ raw: own }, ...parts));
}

/** Encoded parts with our own text between them. */
export function joinCode(parts: readonly CodePart[], separator: CodeSeparator): Code {
  return encoded("code", parts.join(separator));
}

export type CodeSeparator = "" | " " | ", " | " | " | "\n" | ",\n";

/** `levels` of two spaces. */
export function indentation(spaces: number): Code {
  return encoded("code", " ".repeat(spaces));
}
