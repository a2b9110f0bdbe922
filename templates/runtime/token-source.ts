import { orAbort } from "./abort.js";
import type { Token } from "./session.js";

const renewBeforeMs = 60_000;

export interface TokenSource {
  /** The token, if there is one that need not be asked for. */
  readonly held: () => Token | null;
  /** The token, asked for if need be: one request, whoever waits. Rejects with the signal's reason for this caller only. */
  readonly get: (signal?: AbortSignal) => Promise<Token>;
  /** This token was refused. Does nothing if there is a newer one already. */
  readonly discard: (token: Token) => void;
}

interface TokenRequest {
  readonly answer: Promise<Token>;
  readonly stop: AbortController;
  waiting: number;
}

/** `obtain` is told to stop only when nobody waits for the token any more. */
export function createTokenSource(obtain: (signal: AbortSignal) => Promise<Token>, now: () => number): TokenSource {
  let current: Token | null = null;
  let renewAt = 0;
  let request: TokenRequest | null = null;

  const ask = (): TokenRequest => {
    const stop = new AbortController();
    const asked = now();
    const settle = (token: Token | null): void => {
      // Given up: what comes in the end belongs to nobody.
      if (request !== own) return;
      request = null;
      current = token;
      const lifetime = token?.expiresInMs ?? Infinity;
      renewAt = asked + lifetime - Math.min(renewBeforeMs, lifetime / 2);
    };
    const answer = obtain(stop.signal).then(
      (token) => {
        settle(token);
        return token;
      },
      (error: unknown) => {
        settle(null);
        throw error;
      },
    );
    const own: TokenRequest = { answer, stop, waiting: 0 };
    return own;
  };

  const held = (): Token | null => (now() < renewAt ? current : null);

  const get = async (signal?: AbortSignal): Promise<Token> => {
    signal?.throwIfAborted();
    const token = held();
    if (token !== null) return token;
    request ??= ask();
    const shared = request;
    shared.waiting += 1;
    try {
      return await orAbort(shared.answer, signal);
    } finally {
      shared.waiting -= 1;
      if (shared.waiting === 0 && request === shared) {
        request = null;
        shared.stop.abort(signal?.reason);
      }
    }
  };

  const discard = (token: Token): void => {
    if (current === token) current = null;
  };

  return { held, get, discard };
}
