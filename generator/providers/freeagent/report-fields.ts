import type { Entity, Field } from "../../model/account-model.js";
import type { ProblemCode } from "../../problem/codes.js";
import { problem, type Problem } from "../../problem/problem.js";

/** What is not understood of the fields: reported, then lived with. */
export function reportFields(
  account: string,
  entities: readonly Entity[],
  lists: ReadonlyMap<string, unknown>,
): readonly Problem[] {
  return entities.flatMap((entity) =>
    entity.fields.flatMap((field) => reportField(account, entity, field, lists) ?? []),
  );
}

function reportField(
  account: string,
  entity: Entity,
  { key, type, vendorType }: Field,
  lists: ReadonlyMap<string, unknown>,
): Problem | null {
  const warn = (code: ProblemCode, said: string): Problem => {
    const place = { kind: "account", account, entity: entity.key, field: key } as const;
    return problem(code, `${entity.key}.${key} ${said}`, place, { severity: "warning" });
  };
  if (type.kind === "unknown") {
    const spelling = vendorType === "" ? "(none)" : vendorType;
    return warn("freeagent.unknown-type", `has the type ${spelling}, which is not known: typed unknown.`);
  }
  if (type.kind === "mirror" && type.type.kind === "unknown") {
    const { entity: far, field } = type.of;
    const said = `shows the field ${field} of ${far}, of which no type is known: typed unknown.`;
    return warn("freeagent.unresolved-mirror", said);
  }
  if (type.kind === "choice" && !lists.has(type.list)) {
    const said = `takes its values from the list ${type.list}, which is not in the snapshot.`;
    return warn("freeagent.missing-list", said);
  }
  return null;
}
