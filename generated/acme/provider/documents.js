import { documented } from "./documented.js";
const record = "entity_value { id seq_id field_values }";
export const listEntityValues = /* @__PURE__ */ documented("read", "listEntityValues", "entity: String!, fields: [String], order: [[String]], limit: Int, offset: Int, pattern: String, filters: [Filter]", "count entity_values { id seq_id field_values }");
export const createEntity = /* @__PURE__ */ documented("write", "createEntity", "entity: String!, field_values: JSON!", record);
export const updateEntity = /* @__PURE__ */ documented("write", "updateEntity", "entity: String!, id: String!, field_values: JSON!", record);
export const deleteEntity = /* @__PURE__ */ documented("write", "deleteEntity", "entity: String!, id: String!", "entity_value { id }");
