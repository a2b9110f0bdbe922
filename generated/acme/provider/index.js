export { connect } from "./client.js";
export { collection } from "./collection.js";
export { bindOperations } from "./operations.js";
