import { only, type Severities } from "../change-kind.js";

/** The directions that an operation serves, by its method and path. */
export function operationCap(method: string, path: string): Severities {
  switch (method) {
    case "post":
      return path.includes("{") ? only({ update: "breaking" }) : only({ create: "breaking" });
    case "put":
    case "patch":
    case "delete":
      return only({ update: "breaking" });
    default:
      return path.includes("{") ? only({ read: "breaking" }) : only({ read: "breaking", filter: "breaking" });
  }
}
