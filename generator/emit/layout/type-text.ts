import { encoded, stringLiteral, type Encoded } from "../../model/encoders.js";
import { code, joinCode, type Code, type CodePart } from "../code.js";

/** A TypeScript type, as far as its layout goes. */
export type TypeText =
  /** `string`, `null`, `unknown`. */
  | { readonly kind: "keyword"; readonly text: Code }
  /** `Contact`, `Date`. */
  | { readonly kind: "name"; readonly text: CodePart }
  /** `"Enterprise"`. */
  | { readonly kind: "literal"; readonly text: Encoded<"string-literal"> }
  /** `components["schemas"]["Contact"]`. */
  | { readonly kind: "indexed"; readonly text: Code }
  /** `Reference<"Account">`. */
  | { readonly kind: "generic"; readonly name: CodePart; readonly arguments: readonly TypeText[] }
  /** `readonly string[]`. */
  | { readonly kind: "list"; readonly of: TypeText }
  /** `string | null`. */
  | { readonly kind: "union"; readonly members: readonly TypeText[] };

export const stringType: TypeText = { kind: "keyword", text: code`string` };
export const numberType: TypeText = { kind: "keyword", text: code`number` };
export const booleanType: TypeText = { kind: "keyword", text: code`boolean` };
export const unknownType: TypeText = { kind: "keyword", text: code`unknown` };
export const nullType: TypeText = { kind: "keyword", text: code`null` };
export const undefinedType: TypeText = { kind: "keyword", text: code`undefined` };
const neverType: TypeText = { kind: "keyword", text: code`never` };

export function nameType(text: CodePart): TypeText {
  return { kind: "name", text };
}

export function literalType(text: string): TypeText {
  return { kind: "literal", text: stringLiteral(text) };
}

export function genericType(name: CodePart, ...args: readonly TypeText[]): TypeText {
  return { kind: "generic", name, arguments: args };
}

export function listType(of: TypeText): TypeText {
  return { kind: "list", of };
}

/** One member is itself, none is `never`; `unknown` takes in whatever else there is. */
export function unionType(...members: readonly TypeText[]): TypeText {
  const [first = neverType, ...others] = members;
  if (others.length === 0) return first;
  return members.includes(unknownType) ? unknownType : { kind: "union", members };
}

/** `components["schemas"]["Contact"]`. */
export function indexedType(root: Code, ...keys: readonly string[]): TypeText {
  return { kind: "indexed", text: joinCode([root, ...keys.map((key) => code`[${stringLiteral(key)}]`)], "") };
}

const flatTypes = new WeakMap<TypeText, Code>();

/** The type on one line. It is put together once: the types of an account's fields are few, its fields are many. */
export function flatType(type: TypeText): Code {
  switch (type.kind) {
    case "keyword":
    case "name":
    case "literal":
    case "indexed":
      return encoded("code", type.text);
    case "generic":
    case "list":
    case "union": {
      const flat = flatTypes.get(type) ?? putTogether(type);
      flatTypes.set(type, flat);
      return flat;
    }
    default:
      return type satisfies never;
  }
}

function putTogether(type: Extract<TypeText, { kind: "generic" | "list" | "union" }>): Code {
  switch (type.kind) {
    case "generic":
      return code`${type.name}<${joinCode(type.arguments.map(flatType), ", ")}>`;
    case "list":
      return code`readonly ${flatType(type.of)}[]`;
    case "union":
      return joinCode(type.members.map(flatType), " | ");
    default:
      return type satisfies never;
  }
}
