/**
 * The documented operations that collections send, with all that they may ask for.
 * @see https://api.freeagent.network
 */
function request(effect, name, parameters, selection) {
    const given = parameters.replace(/(\w+): [^,]+/g, "$1: $$$1");
    const declared = parameters.replace(/(\w+):/g, "$$$1:");
    const text = `${effect === "read" ? "query" : "mutation"} ${name}(${declared}) { ${name}(${given}) { ${selection} } }`;
    return { name, effect, text };
}
const record = "entity_value { id seq_id field_values }";
export const listEntityValues = /* @__PURE__ */ request("read", "listEntityValues", "entity: String!, fields: [String], order: [[String]], limit: Int, offset: Int, pattern: String, filters: [Filter]", "count entity_values { id seq_id field_values }");
export const createEntity = /* @__PURE__ */ request("write", "createEntity", "entity: String!, field_values: JSON!", record);
export const updateEntity = /* @__PURE__ */ request("write", "updateEntity", "entity: String!, id: String!, field_values: JSON!", record);
export const deleteEntity = /* @__PURE__ */ request("write", "deleteEntity", "entity: String!, id: String!", "entity_value { id }");
export const bulkUpdateEntities = /* @__PURE__ */ request("write", "bulkUpdateEntities", "entity: String!, ids: [String]!, field_values: JSON!", "sent_to_job");
export const bulkDeleteEntities = /* @__PURE__ */ request("write", "bulkDeleteEntities", "entity: String!, ids: [String]!", "sent_to_job");
export const upsertCompositeEntity = /* @__PURE__ */ request("write", "upsertCompositeEntity", "entity: String!, id: String, field_values: JSON!, children: [JSON!]", "entity_value { id field_values } children { id field_values }");
export const getChangesOnEntity = /* @__PURE__ */ request("read", "getChangesOnEntity", "entity: String!, id: String!, from_date: Date, limit: Int, fields: [String]", "changes { is_create updated_at updated_by field_values }");
export const getTasks = /* @__PURE__ */ request("read", "getTasks", "parent_entity_id: String, parent_reference_id: String, limit: Int, category: String, types: [String], search: String", "tasks { id note owner { id full_name } description to from subject }");
export const addTask = /* @__PURE__ */ request("write", "addTask", "parent_entity_id: String, parent_reference_id: String, assigned_to: [String], description: String, note: String, " +
    "type: String, due_date: Date, closed_at: Date, status: String, all_day: Boolean, task_mentions: [String]", "id note description closed_at owner { id full_name }");
export const getTeamMembers = /* @__PURE__ */ request("read", "getTeamMembers", "active: Boolean, order: [[String]], show_hidden_rows: Boolean", "agents { id full_name teamId email_address access_level status job_title " +
    "roles { id name import export bulk_edit bulk_delete task_delete is_admin } subteams { id name description } }");
