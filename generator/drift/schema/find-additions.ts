import type { GraphQLNamedType, GraphQLSchema } from "graphql";
import type { ChangeKindName } from "../change-kinds.js";

export interface Addition {
  readonly kind: ChangeKindName;
  /** `Contact.fax`. */
  readonly at: string;
  readonly type: string;
}

/** What graphql-js passes over because it breaks nothing: new types, new fields, deprecations. */
export function findAdditions(old: GraphQLSchema, now: GraphQLSchema): readonly Addition[] {
  return Object.values(now.getTypeMap()).flatMap((type): readonly Addition[] => {
    const was = old.getType(type.name);
    if (was === undefined) return [{ kind: "schema.type-added", at: type.name, type: type.name }];
    const known = fieldsOf(was);
    return [...fieldsOf(type)].flatMap(([name, field]): readonly Addition[] => {
      const place = { at: `${type.name}.${name}`, type: type.name };
      const before = known.get(name);
      if (before === undefined) return isInput(type) ? [] : [{ kind: "schema.field-added", ...place }];
      const deprecated = isDeprecated(field);
      if (isDeprecated(before) === deprecated) return [];
      return [{ kind: deprecated ? "schema.field-deprecated" : "schema.field-undeprecated", ...place }];
    });
  });
}

type Member = ReturnType<Extract<GraphQLNamedType, { getFields: unknown }>["getFields"]>[string];

/** Fields of objects and interfaces, of inputs; none of the rest. */
function fieldsOf(type: GraphQLNamedType): ReadonlyMap<string, Member> {
  return new Map("getFields" in type ? Object.entries(type.getFields()) : []);
}

/** What is new in an input is the matter of graphql-js's own rules. */
function isInput(type: GraphQLNamedType): boolean {
  return type.astNode?.kind === "InputObjectTypeDefinition";
}

function isDeprecated({ deprecationReason }: Member): boolean {
  return typeof deprecationReason === "string";
}
