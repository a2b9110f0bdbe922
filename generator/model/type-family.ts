const parts = ["", "Row", "Input", "Create", "Update", "Where", "Field", "Types", "Collection"];

/** All the type names that come with an entity's: `Contact` brings `ContactCreate`, `ContactWhere`, … */
export function typeFamily(typeName: string): readonly string[] {
  return parts.map((part) => typeName + part);
}
