export declare const listEntityValues: import("./graphql-call.js").GraphqlRequest;
export declare const createEntity: import("./graphql-call.js").GraphqlRequest;
export declare const updateEntity: import("./graphql-call.js").GraphqlRequest;
export declare const deleteEntity: import("./graphql-call.js").GraphqlRequest;
