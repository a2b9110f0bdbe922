import { cutText } from "./printable-text.js";
import { secretPattern } from "./secret-pattern.js";

/** Takes secrets out of text by their value. */
export interface Redactor {
  /** Takes the place of the one before the last: that is no longer valid, and would make each error dearer. */
  readonly add: (token: string) => void;
  /** Without secrets, and not longer than a message should be. */
  readonly clean: (text: string) => string;
}

export function createRedactor(secrets: readonly string[]): Redactor {
  let tokens: readonly string[] = [];
  // Made when an error wants it: most sessions have none.
  let pattern: RegExp | null | undefined;
  return {
    add: (token) => {
      if (tokens.at(-1) === token) return;
      tokens = [...tokens.slice(-1), token];
      pattern = undefined;
    },
    clean: (text) => {
      if (pattern === undefined) pattern = secretPattern([...secrets, ...tokens]);
      return cutText(pattern === null ? text : text.replace(pattern, "[redacted]"), 1000);
    },
  };
}
