import { encoded, stringLiteral } from "../model/encoders.js";
import { code, type Code, type CodePart, displayWidth, indentation, joinCode, lineWidth } from "./print.js";

/** Adds the names that a type refers to: `Reference` of `readonly Reference<"Account">[]`. */
export function addNamesInType(type: TypeText, names: Set<string>): void {
  switch (type.kind) {
    case "name":
      names.add(type.text);
      return;
    case "generic":
      names.add(type.name);
      for (const argument of type.arguments) addNamesInType(argument, names);
      return;
    case "list":
      addNamesInType(type.of, names);
      return;
    case "union":
      for (const member of type.members) addNamesInType(member, names);
      return;
    case "indexed":
      // The name that is looked into: `components` of `NonNullable<components["schemas"]["Contact"]>["prefs"]`.
      names.add(/[\w$]+(?=\[)/.exec(type.text)?.[0] ?? type.text);
      return;
    case "keyword":
    case "literal":
      return;
    default:
      void (type satisfies never);
  }
}

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

/** Where a type stands. */
export interface TypePlace {
  /** Columns taken before it on its line. */
  readonly column: number;
  /** Columns by which its line is indented. */
  readonly indent: number;
  /** Columns that follow it on its last line: 1 for a semicolon. */
  readonly after: number;
}

/** A type behind a colon or an equals sign, with the space or line break before it. */
export function printTypeBehind(type: TypeText, place: TypePlace): Code {
  const { text: flat } = type;
  const width = type.width + place.after;
  if (place.column + 1 + width <= lineWidth) return code` ${flat}`;
  if (type.kind !== "union" || isNullable(type))
    return code` ${printType(type, { ...place, column: place.column + 1 })}`;

  const indent = place.indent + 2;
  const margin = code`\n${indentation(indent)}`;
  if (indent + width <= lineWidth) return code`${margin}${flat}`;
  const members = type.members.map((member, index) => {
    const after = index === type.members.length - 1 ? place.after : 0;
    return code`${margin}| ${printType(member, { column: indent + 2, indent: indent + 2, after })}`;
  });
  return joinCode(members, "");
}

/** The declared type of an alias, which a line break may precede whatever it is. */
export function printAliasType(type: TypeText, place: TypePlace): Code {
  if (type.kind === "union") return printTypeBehind(type, place);
  const { text: flat } = type;
  const fits = place.column + 1 + type.width + place.after <= lineWidth;
  return fits ? code` ${flat}` : code`\n${indentation(place.indent + 2)}${flat}`;
}

/** A type where it stands, broken inside its angle brackets if it must be. */
export function printType(type: TypeText, place: TypePlace): Code {
  const { text: flat } = type;
  if (place.column + type.width + place.after <= lineWidth) return flat;
  switch (type.kind) {
    case "generic":
      return canBreak(type.arguments) ? printArguments(type.name, type.arguments, place.indent) : flat;
    case "list": {
      const of = printType(type.of, { ...place, column: place.column + 9, after: place.after + 2 });
      return code`readonly ${of}[]`;
    }
    case "union": {
      if (isNullable(type)) {
        const [first = nullType] = type.members;
        return code`${printType(first, { ...place, after: place.after + 7 })} | null`;
      }
      const margin = code`\n${indentation(place.indent)}`;
      const members = type.members.map((member, index) => code`${index === 0 ? code`` : margin}| ${member.text}`);
      return joinCode(members, "");
    }
    case "keyword":
    case "name":
    case "literal":
    case "indexed":
      return flat;
    default:
      return type satisfies never;
  }
}

function printArguments(name: CodePart, types: readonly TypeText[], indent: number): Code {
  const inner = indent + 2;
  const lines = types.map((type, index) => {
    const after = index === types.length - 1 ? 0 : 1;
    return code`${indentation(inner)}${printType(type, { column: inner, indent: inner, after })}`;
  });
  return code`${name}<\n${joinCode(lines, ",\n")}\n${indentation(indent)}>`;
}

/** A single plain argument stays with its brackets, however long it is. */
function canBreak(types: readonly TypeText[]): boolean {
  const [only] = types;
  return types.length > 1 || only?.kind === "generic" || only?.kind === "indexed" || only?.kind === "union";
}

/** `Reference<"Account"> | null` is kept together. */
function isNullable(type: TypeText): boolean {
  if (type.kind !== "union" || type.members.length !== 2) return false;
  const [first, second] = type.members;
  return second === nullType && (first?.kind === "generic" || first?.kind === "name");
}
