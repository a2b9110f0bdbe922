import type { Route } from "./routes.js";

export type Match =
  /** `id` is the value in the path's braces, or "". */
  | { readonly kind: "route"; readonly route: Route; readonly id: string }
  | { readonly kind: "none"; readonly status: number; readonly message: string };

/** 404 for an unknown path, 405 for a known one with another method. A literal path goes before one with braces. */
export function matchRoute(routes: readonly Route[], method: string, path: string): Match {
  const onPath = routes.flatMap((route) => {
    const id = matchPath(route.path, path);
    return id === null ? [] : [{ kind: "route", route, id } as const];
  });
  const [found] = onPath.filter(({ route }) => route.method === method).toSorted((a, b) => a.id.length - b.id.length);
  return found ?? noRoute(onPath.length === 0 ? 404 : 405, path);
}

export function noRoute(status: 404 | 405, path: string): Match {
  return { kind: "none", status, message: status === 404 ? `There is no path ${path}` : `${path} has no such method` };
}

/** Both spellings, with and without the last slash, are in use for the calls under `/auth`. */
function matchPath(pattern: string, path: string): string | null {
  const [wanted, given] = [parts(pattern), parts(path)];
  const sameEnding = pattern.endsWith("/") === path.endsWith("/");
  if (wanted.length !== given.length || (!sameEnding && wanted[0] !== "auth")) return null;
  const values = wanted.map((part, index) => (part.startsWith("{") ? given[index] : part === given[index] ? "" : null));
  return values.includes(null) ? null : values.join("");
}

function parts(path: string): readonly string[] {
  return path.split("/").filter((part) => part !== "");
}
