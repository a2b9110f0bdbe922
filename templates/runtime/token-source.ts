import { later, orAbort } from "./abort.js";
import { CrmError, copyOf } from "./errors.js";
import type { Environment, Token } from "./session.js";

const renewBeforeMs = 60_000;

/** Who asks for a token says this often that it is still at it, and is taken for gone when it has not for that long. */
const beatMs = 500;
const goneMs = 4 * beatMs;

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
  /** For good: nobody waits for it. */
  readonly stop: (reason: unknown) => void;
  waiting: number;
  /** When its asker was last seen: a platform may end one without a word. */
  beat: number;
  /** How it ended, for those who may not wait for a promise of another's: gives the token, or throws. */
  result?: () => Token;
}

/**
 * `obtain` is told to stop only when nobody waits for the token any more. Who did not ask looks by a timer of its own
 * whether it has come, as on some platforms nothing that one request started may wake another.
 */
export function createTokenSource(
  obtain: (signal: AbortSignal) => Promise<Token>,
  environment: Pick<Environment, "now" | "later" | "sleep">,
): TokenSource {
  const { now, sleep } = environment;
  let current: Token | null = null;
  let renewAt = 0;
  let expiresAt = 0;
  let request: TokenRequest | null = null;

  const ask = (): TokenRequest => {
    const controller = new AbortController();
    const asked = now();
    const end = (token: Token | null, result: () => Token): void => {
      own.result = result;
      cancel();
      // Given up: what comes in the end belongs to nobody.
      if (request !== own) return;
      request = null;
      if (token === null) {
        renewAt = Math.min(expiresAt, now() + renewBeforeMs / 6);
        return;
      }
      current = token;
      const lifetime = token.expiresInMs ?? Infinity;
      expiresAt = asked + lifetime;
      renewAt = expiresAt - Math.min(renewBeforeMs, lifetime / 2);
    };
    const answer = obtain(controller.signal).then(
      (token) => {
        end(token, () => token);
        return token;
      },
      (error: unknown) => {
        end(null, () => {
          throw error instanceof CrmError ? copyOf(error) : error;
        });
        throw error;
      },
    );
    const stop = (reason: unknown): void => {
      cancel();
      controller.abort(reason);
    };
    const own: TokenRequest = { answer, stop, waiting: 0, beat: asked };
    const beat = (): void => {
      own.beat = now();
      cancel = later(environment, beatMs, beat);
    };
    let cancel = later(environment, beatMs, beat);
    return own;
  };

  const isGood = (): boolean => now() < expiresAt;

  /** While one renews, the others go on with what is good still. */
  const held = (): Token | null => (now() < renewAt || (request !== null && isGood()) ? current : null);

  const isGone = ({ beat }: TokenRequest): boolean => beat + goneMs < now();

  const get = async (signal?: AbortSignal): Promise<Token> => {
    signal?.throwIfAborted();
    for (;;) {
      const token = held();
      if (token !== null) return token;
      const other = request === null || isGone(request) ? null : request;
      const asked = (request = other ?? ask());
      asked.waiting += 1;
      try {
        if (other === null) return await orAbort(asked.answer, signal);
        while (other.result === undefined && !isGone(other)) {
          await sleep(Math.min(250, Math.max(5, other.waiting / 10)), signal);
        }
        if (other.result !== undefined) return other.result();
      } catch (error) {
        if (current === null || !isGood() || signal?.aborted === true) throw error;
        return current;
      } finally {
        asked.waiting -= 1;
        if (asked.waiting === 0 && request === asked) {
          request = null;
          asked.stop(signal?.reason);
        }
      }
    }
  };

  const discard = (token: Token): void => {
    if (current === token) current = null;
  };

  return { held, get, discard };
}
