import { seededRandom } from "../../../sandbox/seeded-random.js";
import type { SandboxAnswer, SandboxRequest } from "../../../sandbox/sandbox-service.js";

/** Hands out tokens and knows which are still good. */
export interface TokenDesk {
  readonly issue: (request: SandboxRequest) => SandboxAnswer;
  readonly accepts: (request: SandboxRequest) => boolean;
}

export interface TokenDeskOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly tokenSeconds: number;
  readonly seed: number;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/**
 * OAuth2 client credentials, in a JSON body as documented or in a form's. There is no refresh token.
 * @see https://api.freeagent.network
 */
export function createTokenDesk(options: TokenDeskOptions): TokenDesk {
  const { clientId, clientSecret, tokenSeconds, seed, now } = options;
  const expiries = new Map<string, number>();
  return {
    issue: (request) => {
      if (request.method !== "POST") return refuse(405, "invalid_request");
      const given = readGrant(request);
      if (given === null) return refuse(400, "invalid_request");
      if (given.get("grant_type") !== "client_credentials") return refuse(400, "unsupported_grant_type");
      const isKnown = given.get("client_id") === clientId && given.get("client_secret") === clientSecret;
      if (!isKnown) return refuse(401, "invalid_client");
      const random = seededRandom(seed, "token", expiries.size);
      const token = Array.from({ length: 40 }, () => random.pick([...alphabet])).join("");
      expiries.set(token, now() + tokenSeconds * 1_000);
      return json(200, { access_token: token, expires_in: tokenSeconds, token_type: "Bearer" });
    },
    accepts: (request) => {
      const [, token = ""] = /^Bearer (\S+)$/i.exec(request.header("authorization") ?? "") ?? [];
      const expiry = expiries.get(token);
      return expiry !== undefined && now() < expiry;
    },
  };
}

function readGrant(request: SandboxRequest): ReadonlyMap<string, unknown> | null {
  if ((request.header("content-type") ?? "").includes("application/x-www-form-urlencoded")) {
    return new Map(new URLSearchParams(request.body));
  }
  try {
    const body: unknown = JSON.parse(request.body);
    return typeof body === "object" && body !== null ? new Map(Object.entries(body)) : null;
  } catch {
    return null;
  }
}

function refuse(status: number, error: string): SandboxAnswer {
  return json(status, { error });
}

function json(status: number, body: object): SandboxAnswer {
  return { status, headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}
