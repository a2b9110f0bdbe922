import { jsonText, type Encoded } from "../../model/encoders.js";
import type { Dictionary } from "../dictionary.js";
import { toJson } from "../to-json.js";

/** For programs: everything the dictionary knows, one entry an account. */
export function printJson(dictionaries: readonly Dictionary[]): Encoded<"json"> {
  return jsonText(toJson({ formatVersion: 1, generator: "fieldwright docs", accounts: dictionaries }), 2);
}
