import { cutText } from "./printable-text.js";
import { secretPattern } from "./secret-pattern.js";
export function createRedactor(secrets) {
    let tokens = [];
    // Made when an error wants it: most sessions have none.
    let pattern;
    return {
        add: (token) => {
            if (tokens.at(-1) === token)
                return;
            tokens = [...tokens.slice(-1), token];
            pattern = undefined;
        },
        clean: (text) => {
            if (pattern === undefined)
                pattern = secretPattern([...secrets, ...tokens]);
            return cutText(pattern === null ? text : text.replace(pattern, "[redacted]"), 1000);
        },
    };
}
