/**
 * One of the documented operations, with all that it may ask for.
 *
 * @see https://api.freeagent.network
 */
export function documented(effect, name, parameters, selection) {
    const given = parameters.replace(/(\w+): [^,]+/g, "$1: $$$1");
    const declared = parameters.replace(/(\w+):/g, "$$$1:");
    const text = `${effect === "read" ? "query" : "mutation"} ${name}(${declared}) { ${name}(${given}) { ${selection} } }`;
    return { name, effect, text };
}
