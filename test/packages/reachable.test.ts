import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./demo-packages.js";
import { unreachableTypes } from "./unreachable-types.js";

test.each(["acme", "northwind"])("%s: every type of a public signature can be imported by name", (account) => {
  // The index has the one that says at which ends of a text this CRM can look.
  expect(unreachableTypes(join(root, "generated", account, "index.d.ts"))).toEqual(["TextWhere"]);
});
