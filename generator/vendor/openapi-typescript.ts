/** What we take from openapi-typescript; bundled when the tool is built, and run on the TypeScript of ts-morph there. */
export { astToString, default as openapiTS } from "openapi-typescript";
