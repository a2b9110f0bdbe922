/** The door of this CRM's runtime: what emitted code imports, by the same names for every CRM. */
export { connect } from "./client.js";
export { collection } from "./collection.js";
export { bindOperations } from "./operations.js";
