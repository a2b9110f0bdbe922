import type { TypeText } from "./type-text.js";

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
      names.add(type.text.slice(0, type.text.indexOf("[")));
      return;
    case "keyword":
    case "literal":
      return;
    default:
      void (type satisfies never);
  }
}
