import { DecodeError } from "#runtime/errors.js";
import { knownField } from "#runtime/known-fields.js";
import { errorDetails } from "#runtime/read-answer.js";
import { listingIn, readPayload } from "./envelope.js";
import { isRecord, memberOf } from "#runtime/json.js";
import { collectionPath, findingMembers, preparedQuery, singleSearch } from "./listing.js";
import { below } from "./record-calls.js";
import { sendRest } from "./rest-call.js";
export async function summarizeRecords(to, entity, query = {}) {
    const prepared = preparedQuery(to, entity, query, findingMembers);
    if (prepared === null)
        return {};
    const path = below(collectionPath(entity), "summary");
    return await sendRest(to.session, { method: "GET", path, query: singleSearch(prepared) }, (answer, call) => {
        const payload = readPayload(answer, call);
        const totals = memberOf(payload, "result") ?? memberOf(payload, "results") ?? payload;
        if (isRecord(totals))
            return totals;
        throw new DecodeError(`${call.name}: ${answer.place} answered no totals.`, errorDetails(answer, call));
    }, query);
}
export async function aggregateRecords(to, entity, query) {
    const { key } = knownField(entity, query.field, "aggregate");
    const prepared = preparedQuery(to, entity, query, ["field", ...findingMembers]);
    if (prepared === null)
        return [];
    const path = below(collectionPath(entity), "aggregate");
    return await sendRest(to.session, { method: "GET", path, query: { field: key, ...singleSearch(prepared) } }, (answer, call) => listingIn(readPayload(answer, call), answer, call).rows.filter(isRecord), query);
}
