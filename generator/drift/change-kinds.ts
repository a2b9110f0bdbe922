import { choiceKinds } from "./kinds/choice-kinds.js";
import { entityKinds } from "./kinds/entity-kinds.js";
import { fieldKinds } from "./kinds/field-kinds.js";
import { schemaKinds } from "./kinds/schema-kinds.js";
import { specKinds } from "./kinds/spec-kinds.js";
import { specSchemaKinds } from "./kinds/spec-schema-kinds.js";
import { typeKinds } from "./kinds/type-kinds.js";

/**
 * Every change that can be told, with its severity in each direction, why, and what to do: the one table that
 * comparing, reporting and the documentation go by. A key is a code, or a code and one of its cases after a colon.
 */
export const changeKinds = {
  ...entityKinds,
  ...fieldKinds,
  ...typeKinds,
  ...choiceKinds,
  ...specKinds,
  ...specSchemaKinds,
  ...schemaKinds,
};

/** `field.type-changed:text-to-number`. */
export type ChangeKindName = keyof typeof changeKinds;

/** `field.type-changed`: what the kinds that differ only in the case have in common. */
export type ChangeCode<Kind extends string = ChangeKindName> = Kind extends `${infer Code}:${string}` ? Code : Kind;
