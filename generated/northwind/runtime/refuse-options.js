import { RequestError } from "./errors.js";
import { refuseUnknown } from "./known-fields.js";
/** Every option of both CRMs, with its own members where it is an object of such. */
const options = {
    url: [],
    fetch: [],
    signal: [],
    timeoutMs: [],
    deadlineMs: [],
    rateLimit: ["requests", "perMs"],
    retry: ["attempts", "baseMs", "maxMs"],
    onOddValue: [],
    checkFilters: [],
    maxAnswerBytes: [],
    on: [],
};
/**
 * Refuses options that nobody would look at, and credentials that are not there. `names` are the members of credentials,
 * the usual ones first; the package's README takes them from the environment: `clientId` of `crm` "ACME" from
 * `ACME_CLIENT_ID`.
 *
 * @throws RequestError
 */
export function refuseOptions(given, crm, names, own = []) {
    const members = new Map(Object.entries({ ...given }));
    const credentials = new Map(Object.entries(Object(members.get("credentials"))));
    refuseUnknown({ ...given }, ["credentials", ...own, ...Object.keys(options)], "createClient: the options");
    for (const [name, known] of Object.entries({ ...options, credentials: names })) {
        if (known.length > 0)
            refuseUnknown(Object(members.get(name)), known, `createClient: ${name}`);
    }
    const pair = names.filter((name) => name !== "token");
    const byToken = !pair.some((name) => credentials.has(name)) && (credentials.has("token") || names[0] === "token");
    for (const name of byToken ? ["token"] : pair) {
        const value = credentials.get(name);
        if (typeof value === "string" ? value.trim() !== "" : byToken && typeof value === "function")
            continue;
        const variable = `${crm}_${name.replace(/[A-Z]/g, "_$&").toUpperCase()}`;
        throw new RequestError(`createClient: credentials.${name} is missing or empty. Is the environment variable ${variable} set?`);
    }
}
