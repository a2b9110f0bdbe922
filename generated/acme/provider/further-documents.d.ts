export declare const bulkUpdateEntities: import("./graphql-call.js").GraphqlRequest;
export declare const bulkDeleteEntities: import("./graphql-call.js").GraphqlRequest;
export declare const upsertCompositeEntity: import("./graphql-call.js").GraphqlRequest;
export declare const getChangesOnEntity: import("./graphql-call.js").GraphqlRequest;
export declare const getTasks: import("./graphql-call.js").GraphqlRequest;
export declare const addTask: import("./graphql-call.js").GraphqlRequest;
export declare const getTeamMembers: import("./graphql-call.js").GraphqlRequest;
