import { choiceCases } from "./catalogue/choice-cases.js";
import { entityCases } from "./catalogue/entity-cases.js";
import { fieldCases } from "./catalogue/field-cases.js";
import { schemaCases } from "./catalogue/schema-cases.js";
import { specCases } from "./catalogue/spec-cases.js";
import { typeCases } from "./catalogue/type-cases.js";
import type { Case } from "./catalogue/case.js";

/** Every change that can be told, made to the fixture, with what has to be told of it. */
export const catalogue: readonly Case[] = [
  ...entityCases,
  ...fieldCases,
  ...typeCases,
  ...choiceCases,
  ...specCases,
  ...schemaCases,
];
