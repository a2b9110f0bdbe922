import { Refusal } from "./refusal.js";
import type { Route } from "./routes.js";

export interface Match {
  readonly route: Route;
  /** The value in the path's braces, or "". */
  readonly id: string;
}

/** The route of a request; 404 for an unknown path, 405 for a known one with another method. A literal path goes before one with braces. */
export function matchRoute(routes: readonly Route[], method: string, path: string): Match {
  const onPath = routes.flatMap((route): readonly Match[] => {
    const id = matchPath(route.path, path);
    return id === null ? [] : [{ route, id }];
  });
  const [found] = onPath.filter((match) => match.route.method === method).sort((a, b) => a.id.length - b.id.length);
  if (found !== undefined) return found;
  if (onPath.length === 0) throw new Refusal(404, `There is no path ${path}`);
  throw new Refusal(405, `${path} does not answer ${method}`);
}

/** Both spellings, with and without the last slash, are in use for the calls under `/auth`. */
function matchPath(pattern: string, path: string): string | null {
  const [wanted, given] = [parts(pattern), parts(path)];
  if (wanted.length !== given.length || (slashed(pattern) !== slashed(path) && wanted[0] !== "auth")) return null;
  const values = wanted.map((part, index) =>
    part.startsWith("{") ? (given[index] ?? "") : part === given[index] ? "" : null,
  );
  return values.includes(null) ? null : values.join("");
}

function parts(path: string): readonly string[] {
  return path.split("/").filter((part) => part !== "");
}

function slashed(path: string): boolean {
  return path.endsWith("/");
}
