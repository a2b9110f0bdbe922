import { cutText } from "./printable-text.js";
import { secretForms } from "./secret-forms.js";

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
  let forms: readonly string[] | null = null;
  return {
    add: (token) => {
      if (tokens.at(-1) === token) return;
      tokens = [...tokens.slice(-1), token];
      forms = null;
    },
    clean: (text) => {
      forms ??= secretForms([...secrets, ...tokens]);
      // One by one: a pattern of them all takes longer to make than most sessions have errors for.
      const cleaned = forms.reduce((left, form) => left.replaceAll(form, "[redacted]"), text);
      return cutText(cleaned, 1000);
    },
  };
}
