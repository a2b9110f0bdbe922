export { isRecord, memberOf, textIn } from "#runtime/json.js";
