import type { NamedModel } from "../../index.js";
import { everything, namesOfFound } from "./find-by-name.js";

/** Every name in an account, for suggestions. */
export function namesOf(model: NamedModel): readonly string[] {
  return everything(model).flatMap(namesOfFound);
}
