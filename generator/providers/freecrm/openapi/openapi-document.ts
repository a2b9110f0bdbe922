import type { JsonObject } from "../../../json/json-value.js";

/** An OpenAPI 3 document whose references are all local and all lead somewhere. */
export interface OpenapiDocument {
  /** What it was parsed from. */
  readonly text: string;
  readonly root: JsonObject;
  readonly paths: JsonObject;
}
