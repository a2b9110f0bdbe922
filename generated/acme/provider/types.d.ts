import type { TextWhere as BaseTextWhere } from "../runtime/where.js";
/** Every type that stands in a signature of a generated package: its index passes all of them on. */
export type { ClientCredentials } from "./client-credentials.js";
export type { Client, ClientOptions } from "./client.js";
export type { Collection } from "./collection-interface.js";
export type { FilterOperator, RawFilter } from "./filters.js";
export type { GraphqlData } from "./graphql-call.js";
export type * from "./operation-types.js";
export type * from "./query-types.js";
export type * from "./result-types.js";
export type { Subteam, TeamMember, TeamQuery, TeamRole } from "./team.js";
export type { ChoiceInput, OpenChoice } from "../runtime/choices.js";
export type * from "../runtime/client-options.js";
export type * from "../runtime/collection-types.js";
export type { EntityFields, EntityTypes, FieldData, FieldKind, RecordFields } from "../runtime/entity-data.js";
export type { CrmErrorCode, ErrorDetails, ServerMessage } from "../runtime/errors.js";
export type { Direction, OrderBy, RowOrder } from "../runtime/order-by.js";
export type { Page } from "../runtime/page.js";
export type { Id, Reference, ReferenceInput } from "../runtime/references.js";
export type { Selected } from "../runtime/selected.js";
export type { Fetch, FetchAnswer, FetchInit, Signal } from "../runtime/web.js";
export type * from "../runtime/where.js";
/** Text: the CRM can look at its beginning, not at its end. */
export type TextWhere = BaseTextWhere<"startsWith">;
