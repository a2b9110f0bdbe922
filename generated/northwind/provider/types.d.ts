import type { TextWhere as BaseTextWhere } from "../runtime/where.js";
/** Every type that stands in a signature of a generated package: its index passes all of them on. */
export type { Channel, Channels } from "./channels.js";
export type { Client, ClientOptions } from "./client.js";
export type * from "./collection-interface.js";
export type { EncodeFilter, FilterCondition } from "./filters.js";
export type { OperationAnswer, OperationRequest } from "./operation-types.js";
export type { RestRequest } from "./rest-call.js";
export type { PasswordCredentials } from "./sign-in.js";
export type { ChoiceInput, OpenChoice } from "../runtime/choices.js";
export type * from "../runtime/client-options.js";
export type * from "../runtime/collection-types.js";
export type { EntityFields, EntityTypes, FieldData, FieldKind, RecordFields } from "../runtime/entity-data.js";
export type { CrmErrorCode, ErrorDetails, ServerMessage } from "../runtime/errors.js";
export type { Direction, OrderBy, RowOrder } from "../runtime/order-by.js";
export type { Page } from "../runtime/page.js";
export type { Id, Reference, ReferenceInput } from "../runtime/references.js";
export type { Selected } from "../runtime/selected.js";
export type { Bytes, Fetch, FetchAnswer, FetchInit, Form, Signal } from "../runtime/web.js";
export type * from "../runtime/where.js";
/** Texts can be looked for by both of their ends. */
export type TextWhere = BaseTextWhere<"startsWith" | "endsWith">;
