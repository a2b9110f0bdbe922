import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { root } from "./demo-packages.js";

const text = readFileSync(join(root, "generated/acme/operations.d.ts"), "utf8");

/** The operations that carry `@deprecated`, each with what it says. */
function deprecations(): ReadonlyMap<string, string> {
  const source = ts.createSourceFile("operations.d.ts", text, ts.ScriptTarget.ES2023, true);
  const found = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isMethodSignature(node)) {
      const tag = ts.getJSDocDeprecatedTag(node);
      if (tag !== undefined) found.set(node.name.getText(), ts.getTextOfJSDocComment(tag.comment) ?? "");
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test("deprecated operations say what to use instead", () => {
  expect(Object.fromEntries(deprecations())).toEqual({
    addDeal: "Use createEntity with the entity deal.",
    addEntityValue: "Use createEntity.",
    addLead: "Use createEntity with the entity contact.",
    addLogo: "Use createEntity with the entity logo.",
    getDeal: "Use listEntityValues with the entity deal.",
    getDealsWithCount: "Use listEntityValues with the entity deal.",
    getEntityValuesWithCount: "Use listEntityValues.",
    getLead: "Use listEntityValues with the entity contact.",
    getLeadsWithCount: "Use listEntityValues with the entity contact.",
    logo: "Use listEntityValues with the entity logo.",
    logosWithCount: "Use listEntityValues with the entity logo.",
    updateDealFields: "Use updateEntity or deleteEntity with the entity deal.",
    updateEntityValueFields: "Use updateEntity or deleteEntity.",
    updateLeadFields: "Use updateEntity or deleteEntity with the entity contact.",
    updateLogoFields: "Use updateEntity or deleteEntity with the entity logo.",
  });
});
