import type { Directive, Statement } from "oxc-parser";
import type { PlannedStatement } from "./generated-file.js";

/** What a top-level statement is, in the words of a plan; what no plan can hold goes by its syntax node's name. */
export function statementOf(node: Directive | Statement): PlannedStatement {
  switch (node.type) {
    case "ImportDeclaration":
      return { kind: "import", name: node.source.value };
    case "ExportNamedDeclaration":
      if (node.declaration !== null) return statementOf(node.declaration);
      return { kind: "export", name: node.source?.value ?? "" };
    case "ExportAllDeclaration":
      // Of types only: values go out by name.
      if (node.exportKind === "type" && node.exported === null) return { kind: "export", name: node.source.value };
      return { kind: node.type, name: "" };
    case "FunctionDeclaration":
    case "TSDeclareFunction":
      return { kind: "function", name: node.id?.name ?? "" };
    case "VariableDeclaration": {
      const [declarator] = node.declarations;
      if (node.kind !== "const" || node.declarations.length !== 1 || declarator?.id.type !== "Identifier") {
        return { kind: node.kind, name: "" };
      }
      return { kind: "const", name: declarator.id.name };
    }
    case "TSInterfaceDeclaration":
      return { kind: "interface", name: node.id.name };
    case "TSTypeAliasDeclaration":
      return { kind: "type", name: node.id.name };
    default:
      return { kind: node.type, name: "" };
  }
}
