import { compareText } from "../model/compare-text.js";
import { shownType } from "../model/field-type.js";
import type { NamedEntity } from "../model/named-model.js";
import { sha256 } from "../output/sha256.js";
import { linesOf, listsOf, type PackageScope } from "./package-scope.js";

/**
 * A hash of all that the files of an entity are made from, but the tool: the entity itself; the names of its lines and of
 * what it refers to; its lists; settings. What an emitter reads besides belongs in here, too. Orders that mean nothing
 * make no difference. The whole is one text: nothing faster is as plain, and every generate hashes every entity.
 */
export function hashEntity(entity: NamedEntity, scope: PackageScope): string {
  const { model, settings, dataName } = scope;
  return sha256(
    JSON.stringify({
      api: model.api.kind,
      date: settings.date,
      modulesFrom: settings.modulesFrom,
      entity: {
        ...entity,
        methods: entity.methods.toSorted(compareText),
        fields: entity.fields.toSorted((left, right) => compareText(left.name, right.name)),
        lines: linesOf(entity, scope).map((line) => {
          const { id, typeName, collection, file } = line;
          return { id, typeName, collection, file, dataName: dataName(line) };
        }),
      },
      dataName: dataName(entity),
      idName: scope.idNames.get(entity.key),
      isLine: scope.lineKeys.has(entity.key),
      targets: targetsOf(entity).map((key) => [key, scope.idNames.get(key)]),
      lists: listsOf(entity, scope).map(({ source, owner }) => ({ ...source, isOwn: owner !== null })),
    }),
  );
}

/** The keys of what its fields refer to, sorted. */
function targetsOf({ fields }: NamedEntity): readonly string[] {
  const keys = new Set<string>();
  for (const field of fields) {
    const type = shownType(field.type);
    if (type.kind === "reference" && type.to !== null) keys.add(type.to);
  }
  return [...keys].toSorted(compareText);
}
