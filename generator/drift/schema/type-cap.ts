import type { GraphQLArgument, GraphQLNamedType, GraphQLSchema } from "graphql";
import { everywhere, joinSeverities, only, type Severities } from "../severity.js";

const selects = only({ read: "breaking", filter: "breaking" });
const writes = only({ create: "breaking", update: "breaking" });
const sent = only({ create: "breaking", update: "breaking", filter: "breaking" });
const answered = only({ read: "breaking" });

/** The directions that a type of the schema serves: by its root, or by whether it is sent, answered, or both. */
export function typeCap(name: string | null, schemas: readonly GraphQLSchema[]): Severities {
  if (name === null) return everywhere("breaking");
  const isRoot = (root: "getQueryType" | "getMutationType") => schemas.some((schema) => schema[root]()?.name === name);
  if (isRoot("getQueryType")) return selects;
  if (isRoot("getMutationType")) return writes;
  const node = schemas.map((schema) => schema.getType(name)?.astNode?.kind).find((kind) => kind !== undefined);
  switch (node) {
    case "InputObjectTypeDefinition":
      return sent;
    case "ObjectTypeDefinition":
    case "InterfaceTypeDefinition":
    case "UnionTypeDefinition":
      return answered;
    case "EnumTypeDefinition":
      return schemas.map((schema) => enumCap(name, schema)).reduce(joinSeverities);
    default:
      return everywhere("breaking");
  }
}

/** An enumeration is answered by fields, and sent by arguments and fields of inputs. */
function enumCap(name: string, schema: GraphQLSchema): Severities {
  const uses = Object.values(schema.getTypeMap()).flatMap((type) => usesIn(type, name));
  return uses.reduce(joinSeverities, everywhere("safe"));
}

function usesIn(type: GraphQLNamedType, name: string): readonly Severities[] {
  if (!("getFields" in type) || type.name.startsWith("__")) return [];
  const isIt = (used: unknown): boolean => String(used).replaceAll(/[[\]!]/g, "") === name;
  return Object.values(type.getFields()).flatMap((field) => {
    if (!("args" in field)) return isIt(field.type) ? [sent] : [];
    const given: readonly GraphQLArgument[] = field.args;
    return [...(isIt(field.type) ? [answered] : []), ...(given.some(({ type: of }) => isIt(of)) ? [sent] : [])];
  });
}
