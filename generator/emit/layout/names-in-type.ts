import type { TypeText } from "./type-text.js";

/** The names that a type refers to: `Reference` of `readonly Reference<"Account">[]`. */
export function namesInType(type: TypeText): readonly string[] {
  switch (type.kind) {
    case "name":
      return [type.text];
    case "generic":
      return [type.name, ...type.arguments.flatMap(namesInType)];
    case "list":
      return namesInType(type.of);
    case "union":
      return type.members.flatMap(namesInType);
    case "indexed":
      return [type.text.slice(0, type.text.indexOf("["))];
    case "keyword":
    case "literal":
      return [];
    default:
      return type satisfies never;
  }
}
