import { encoded, type Encoded } from "./encoded.js";
import { stringLiteral } from "./string-literal.js";
import { isVisibleIdentifier } from "./visible-identifier.js";

const numberPattern = /^(?:\d+|\d+\.\d+)$/;

/**
 * The key of a property in a JavaScript object literal: bare where it may be, as prettier has it, quoted otherwise.
 * `__proto__` is computed, as written plainly it would set the prototype instead of a property.
 */
export function propertyKey(text: string): Encoded<"property-key"> {
  if (text === "__proto__") return encoded("property-key", '["__proto__"]');
  const bare = isVisibleIdentifier(text) || (numberPattern.test(text) && String(Number(text)) === text);
  return encoded("property-key", bare ? text : stringLiteral(text));
}

/** The name of a member in a TypeScript interface: bare where it may be. Here `__proto__` is a name like any other. */
export function memberName(text: string): Encoded<"property-key"> {
  return encoded("property-key", isVisibleIdentifier(text) ? text : stringLiteral(text));
}
