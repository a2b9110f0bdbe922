import type { SandboxAnswer, SandboxRequest } from "../../../sandbox/sandbox-service.js";

/** GraphQL reads and writes by POST alike: the document says which it is. */
export function effectOf({ path, body }: SandboxRequest): "signIn" | "read" | "write" {
  if (path.startsWith("/oauth/token")) return "signIn";
  return rootField(body) === null ? "read" : "write";
}

/** An error beside data: with a path where the resolver ran, without one where it never did. */
export function tellFailure({ body }: SandboxRequest, message: string, acted: boolean): SandboxAnswer {
  const field = rootField(body) ?? "mutation";
  const answer = acted ? { data: { [field]: null }, errors: [{ message, path: [field] }] } : { errors: [{ message }] };
  return { status: 200, headers: { "content-type": "application/json" }, body: JSON.stringify(answer) };
}

/** What the first field of a mutation is answered under; null for a document that has none. */
function rootField(body: string): string | null {
  return /"query"\s*:\s*"(?:\\[nt]|\s)*mutation\b[^{]*\{(?:\\[nt]|\s)*([A-Za-z_]\w*)/.exec(body)?.[1] ?? null;
}
