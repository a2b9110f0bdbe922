import type { Entity, Field } from "../../model/account-model.js";
import { problem, type Place, type Problem } from "../../problem/problem.js";

/** What is not understood of the fields: reported, then lived with. */
export function reportFields(
  account: string,
  entities: readonly Entity[],
  lists: ReadonlyMap<string, unknown>,
): readonly Problem[] {
  return entities.flatMap((entity) =>
    entity.fields.flatMap((field) => {
      const place: Place = { kind: "account", account, entity: entity.key, field: field.key };
      const found = reportField(`${entity.key}.${field.key}`, field, lists, place);
      return found === null ? [] : [found];
    }),
  );
}

function reportField(
  name: string,
  { type, vendorType }: Field,
  lists: ReadonlyMap<string, unknown>,
  place: Place,
): Problem | null {
  const warn = { severity: "warning" } as const;
  if (type.kind === "unknown") {
    const message = `${name} has the type ${vendorType === "" ? "(none)" : vendorType}, which is not known: typed unknown.`;
    return problem("freeagent.unknown-type", message, place, warn);
  }
  if (type.kind === "mirror" && type.type.kind === "unknown") {
    const message = `${name} shows the field ${type.of.field} of ${type.of.entity}, of which no type is known: typed unknown.`;
    return problem("freeagent.unresolved-mirror", message, place, warn);
  }
  if (type.kind === "choice" && !lists.has(type.list)) {
    const message = `${name} takes its values from the list ${type.list}, which is not in the snapshot.`;
    return problem("freeagent.missing-list", message, place, warn);
  }
  return null;
}
