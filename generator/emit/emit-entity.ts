import type { NamedEntity } from "../model/named-model.js";
import type { GeneratedFile } from "../output/generated-file.js";
import { emitEntityData } from "./entity-data.js";
import { emitEntityTypes } from "./entity-types.js";
import { hashEntity } from "./hash-entity.js";
import type { PackageScope } from "./package-scope.js";

/** The two files of an entity. One that was made from the same before is taken over. */
export async function emitEntity(entity: NamedEntity, scope: PackageScope): Promise<readonly GeneratedFile[]> {
  const hash = hashEntity(entity, scope);
  const file = async (ending: string, emit: typeof emitEntityTypes): Promise<GeneratedFile> => {
    const madeFrom = hash + ending;
    const text = scope.settings.made?.get(madeFrom);
    // It was verified when it was made.
    if (text !== undefined) return { path: `entities/${entity.file}${ending}`, text, plan: null, madeFrom };
    return { ...(await emit(entity, scope)), madeFrom };
  };
  // One after the other: what a file is put together from is gone before the next one's is made.
  const types = await file(".d.ts", emitEntityTypes);
  return [types, await file(".js", emitEntityData)];
}
