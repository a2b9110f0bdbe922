import type { GraphQLSchema } from "graphql";
import { everywhere, only, type Severities } from "../severity.js";

const selects = only({ read: "breaking", filter: "breaking" });
const writes = only({ create: "breaking", update: "breaking" });
const sent = only({ create: "breaking", update: "breaking", filter: "breaking" });

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
      return only({ read: "breaking" });
    default:
      return everywhere("breaking");
  }
}
