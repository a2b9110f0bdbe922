import { cutText } from "./printable-text.js";
import { secretPattern } from "./secret-pattern.js";

/** Takes secrets out of text by their value, however they are written. */
export interface Redactor {
  readonly add: (secret: string) => void;
  /** Without secrets, and not longer than a message should be. */
  readonly clean: (text: string) => string;
}

export function createRedactor(secrets: readonly string[]): Redactor {
  const known = new Set(secrets);
  // Made when an error wants it: most sessions have none.
  let pattern: RegExp | null | undefined;
  return {
    add: (secret) => {
      if (known.has(secret)) return;
      known.add(secret);
      pattern = undefined;
    },
    clean: (text) => {
      if (pattern === undefined) pattern = secretPattern(known);
      return cutText(pattern === null ? text : text.replace(pattern, "[redacted]"), 1000);
    },
  };
}
