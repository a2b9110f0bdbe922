import type { SandboxRequest, ServeOptions } from "../../../sandbox/sandbox-service.js";
import { own } from "../../../json/json-value.js";
import { madeToken } from "./made-id.js";
import { Refusal } from "./refusal.js";

/** Who may call: one user with a password, one long-lived token as copied from the settings, and tokens obtained by them. */
export interface Sessions {
  readonly credentials: Readonly<Record<string, string>>;
  /** A new token for the right e-mail and password. */
  readonly signIn: (body: unknown, now: number) => string;
  /** The token of the request, or a refusal. */
  readonly require: (request: SandboxRequest) => string;
  readonly isValid: (token: string | null, now: number) => boolean;
  readonly revoke: (token: string) => void;
}

/** `text` decides the tokens. None of them expires unless `tokenSeconds` says so: the vendor documents no lifetime. */
export function openSessions(text: string, userEmail: string, options: ServeOptions): Sessions {
  const given = options.credentials ?? {};
  const email = given["email"] ?? userEmail;
  const password = given["password"] ?? "sandbox-password";
  const token = given["token"] ?? madeToken(`token ${text}`);
  const lifetime = (options.tokenSeconds ?? Infinity) * 1000;
  const expiries = new Map([[token, Infinity]]);
  let signIns = 0;
  const isValid = (candidate: string | null, now: number): boolean =>
    candidate !== null && now < (expiries.get(candidate) ?? -Infinity);
  return {
    credentials: { email, password, token },
    isValid,
    signIn: (body, now) => {
      const [writtenEmail, writtenPassword] = [own(body, "email"), own(body, "password")];
      if (typeof writtenEmail !== "string" || typeof writtenPassword !== "string")
        throw new Refusal(400, "Validation error: email and password are required");
      if (writtenEmail !== email || writtenPassword !== password) throw new Refusal(401, "Wrong e-mail or password");
      signIns += 1;
      const made = madeToken(`token ${text} ${signIns}`);
      expiries.set(made, now + lifetime);
      return made;
    },
    require: (request) => {
      const header = request.header("authorization");
      if (header === null) throw new Refusal(401, "Authentication credentials were not provided");
      // The word is Token; Bearer, which some integrators print, does not work.
      const sent = /^Token (\S+)$/.exec(header)?.[1] ?? null;
      if (sent === null || !isValid(sent, request.now)) throw new Refusal(401, "Invalid token");
      return sent;
    },
    revoke: (revoked) => {
      expiries.delete(revoked);
    },
  };
}
