import type { SandboxRequest } from "../../../sandbox/sandbox-service.js";
import { own } from "../json-value.js";
import { madeToken } from "./made-id.js";
import { Refusal } from "./refusal.js";

/** Who may call: one user with a password, one long-lived token as copied from the settings, and tokens obtained by them. */
export interface Sessions {
  readonly email: string;
  readonly password: string;
  readonly token: string;
  /** A new token for the right e-mail and password. */
  readonly signIn: (body: unknown) => string;
  /** The token of the request, or a refusal. */
  readonly require: (request: SandboxRequest) => string;
  readonly isValid: (token: string | null) => boolean;
  readonly revoke: (token: string) => void;
}

export function openSessions(account: string, email: string): Sessions {
  const password = "sandbox-password";
  const token = madeToken(`token ${account}`);
  const valid = new Set([token]);
  let signIns = 0;
  const isValid = (candidate: string | null): boolean => candidate !== null && valid.has(candidate);
  return {
    email,
    password,
    token,
    isValid,
    signIn: (body) => {
      const [givenEmail, givenPassword] = [own(body, "email"), own(body, "password")];
      if (typeof givenEmail !== "string" || typeof givenPassword !== "string")
        throw new Refusal(400, "Validation error: email and password are required");
      if (givenEmail !== email || givenPassword !== password) throw new Refusal(401, "Wrong e-mail or password");
      signIns += 1;
      const made = madeToken(`token ${account} ${signIns}`);
      valid.add(made);
      return made;
    },
    require: (request) => {
      const header = request.header("authorization");
      if (header === null) throw new Refusal(401, "Authentication credentials were not provided");
      // The word is Token; Bearer, which some integrators print, does not work.
      const given = /^Token (\S+)$/.exec(header)?.[1] ?? null;
      if (given === null || !isValid(given)) throw new Refusal(401, "Invalid token");
      return given;
    },
    revoke: (revoked) => {
      valid.delete(revoked);
    },
  };
}
