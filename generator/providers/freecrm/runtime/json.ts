export { isRecord, memberOf, textIn, textOf } from "#runtime/json.js";
