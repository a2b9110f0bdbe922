import { cutText } from "./printable-text.js";
import { secretForms } from "./secret-forms.js";
export function createRedactor(secrets) {
    let tokens = [];
    // Made when an error wants it: most sessions have none.
    let forms = null;
    return {
        add: (token) => {
            if (tokens.at(-1) === token)
                return;
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
