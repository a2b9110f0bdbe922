import { pathSegment } from "../model/encoders.js";
import { compareText } from "../model/compare-text.js";
import type { NamedModel } from "../model/named-model.js";
import type { GeneratedFile } from "../output/generated-file.js";
import { emitChoices } from "./emit-choices.js";
import { emitClient } from "./emit-client.js";
import { emitEntity } from "./emit-entity.js";
import { emitIndex } from "./emit-index.js";
import { emitManifest } from "./emit-manifest.js";
import { emitModel } from "./emit-model.js";
import { emitOperations } from "./emit-operations.js";
import { emitReadme } from "./emit-readme.js";
import type { EmitSettings } from "./emit-settings.js";
import { packageScope } from "./package-scope.js";

/** Keeps line endings as they were hashed, and generated code out of reviews' statistics. */
const gitAttributes = "* text eol=lf linguist-generated\n";

/**
 * NamedModel -> the whole package, in memory, sorted by path. The same model gives the same bytes, in whatever order its
 * entities, fields and lists stand.
 *
 * @throws ProblemError where a name cannot be written, or documents cannot be typed.
 */
export async function emitPackage(model: NamedModel, settings: EmitSettings): Promise<readonly GeneratedFile[]> {
  const scope = packageScope(model, settings);
  for (const { file } of scope.entities) pathSegment(file);
  const operations = await emitOperations(scope);
  const entities: GeneratedFile[] = [];
  for (const entity of scope.entities) entities.push(...(await emitEntity(entity, scope)));
  return [
    ...operations.files,
    ...entities,
    ...(await emitIndex(scope)),
    ...(await emitClient(scope)),
    ...(await emitChoices(scope)),
    emitManifest(scope),
    emitModel(scope),
    await emitReadme(scope, operations.count),
    { path: ".gitattributes", text: gitAttributes, plan: null },
    ...settings.runtimeFiles,
  ].toSorted((left, right) => compareText(left.path, right.path));
}
