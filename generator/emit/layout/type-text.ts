import { encoded, stringLiteral } from "../../model/encoders.js";
import { code, joinCode, type Code, type CodePart } from "../code.js";
import { displayWidth } from "./display-width.js";

/** A TypeScript type, as far as its layout goes: its text on one line, the columns that takes, and its parts. */
export type TypeText = {
  readonly text: Code;
  /** Looked at once: the types of an account's fields are few, its fields are many. */
  readonly width: number;
} & (
  | /** `string`, `null`, `unknown`. */ { readonly kind: "keyword" }
  | /** `Contact`, `Date`. */ { readonly kind: "name" }
  | /** `"Enterprise"`. */ { readonly kind: "literal" }
  | /** `components["schemas"]["Contact"]`. */ { readonly kind: "indexed" }
  | /** `Reference<"Account">`. */ {
      readonly kind: "generic";
      readonly name: CodePart;
      readonly arguments: readonly TypeText[];
    }
  | /** `readonly string[]`. */ { readonly kind: "list"; readonly of: TypeText }
  | /** `string | null`. */ { readonly kind: "union"; readonly members: readonly TypeText[] }
);

export const stringType = keywordType(code`string`);
export const numberType = keywordType(code`number`);
export const booleanType = keywordType(code`boolean`);
export const unknownType = keywordType(code`unknown`);
export const nullType = keywordType(code`null`);
export const undefinedType = keywordType(code`undefined`);
const neverType = keywordType(code`never`);

export function nameType(name: CodePart): TypeText {
  return { kind: "name", ...flat(name) };
}

export function literalType(text: string): TypeText {
  return { kind: "literal", ...flat(stringLiteral(text)) };
}

export function genericType(name: CodePart, ...args: readonly TypeText[]): TypeText {
  const text = code`${name}<${joinCode(args.map(textOf), ", ")}>`;
  return { kind: "generic", name, arguments: args, ...flat(text) };
}

export function listType(of: TypeText): TypeText {
  return { kind: "list", of, ...flat(code`readonly ${of.text}[]`) };
}

/** One member is itself, none is `never`; `unknown` takes in whatever else there is. */
export function unionType(...members: readonly TypeText[]): TypeText {
  const [first = neverType, ...others] = members;
  if (others.length === 0) return first;
  if (members.includes(unknownType)) return unknownType;
  return { kind: "union", members, ...flat(joinCode(members.map(textOf), " | ")) };
}

/** `components["schemas"]["Contact"]`. */
export function indexedType(root: Code, ...keys: readonly string[]): TypeText {
  const text = joinCode([root, ...keys.map((key) => code`[${stringLiteral(key)}]`)], "");
  return { kind: "indexed", ...flat(text) };
}

function keywordType(text: Code): TypeText {
  return { kind: "keyword", ...flat(text) };
}

function flat(part: CodePart): Pick<TypeText, "text" | "width"> {
  return { text: encoded("code", part), width: displayWidth(part) };
}

function textOf({ text }: TypeText): Code {
  return text;
}
