import type { TextWhere as BaseTextWhere } from "../runtime/where.js";
/** The door of this CRM's runtime: what emitted code imports, by the same names for every CRM. */
export { connect, type Client, type ClientOptions } from "./client.js";
export { collection } from "./collection.js";
export type { AggregateQuery, Collection, CrmSorting, DeleteOptions, OpenAnswer, RawFilters, } from "./collection-interface.js";
export { encodeFilter, type EncodeFilter, type FilterCondition } from "./filters.js";
export { bindOperations } from "./operations.js";
export type { OperationAnswer, OperationRequest } from "./operation-types.js";
export type { RestRequest } from "./rest-call.js";
export type { PasswordCredentials } from "./sign-in.js";
/** Texts can be looked for by both of their ends. */
export type TextWhere = BaseTextWhere<"startsWith" | "endsWith">;
