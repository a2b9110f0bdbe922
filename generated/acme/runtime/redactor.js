import { cutText } from "./printable-text.js";
import { secretPattern } from "./secret-pattern.js";
export function createRedactor(secrets) {
    const known = new Set(secrets);
    // Made when an error wants it: most sessions have none.
    let pattern;
    return {
        add: (secret) => {
            if (known.has(secret))
                return;
            known.add(secret);
            pattern = undefined;
        },
        clean: (text) => {
            if (pattern === undefined)
                pattern = secretPattern(known);
            return cutText(pattern === null ? text : text.replace(pattern, "[redacted]"), 1000);
        },
    };
}
