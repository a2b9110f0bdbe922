import type { TextWhere as BaseTextWhere } from "../runtime/where.js";
export { connect, type Client, type ClientOptions } from "./client.js";
export { collection } from "./collection.js";
export { bindOperations, type BoundOperation, type OperationTexts } from "./operations.js";
export type { ClientCredentials } from "./client-credentials.js";
export type { Collection } from "./collection-interface.js";
export type { FilterOperator, RawFilter } from "./filters.js";
export type * from "./operation-types.js";
export type * from "./query-types.js";
export type * from "./result-types.js";
export type { Subteam, TeamMember, TeamQuery, TeamRole } from "./team.js";
/** Text: the CRM can look at its beginning, not at its end. */
export type TextWhere = BaseTextWhere<"startsWith">;
