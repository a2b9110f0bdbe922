/** What we take from graphql-codegen; bundled when the tool is built, as its dependencies are many. */
export { codegen } from "@graphql-codegen/core";
export * as typescriptOperations from "@graphql-codegen/typescript-operations";
