import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

export interface TokenServer {
  readonly url: string;
  /** Requests for a token, and for anything else. */
  readonly counts: { tokens: number; calls: number };
  /** Tokens given from now on are good; those before are not. */
  readonly revoke: () => void;
  /** What the server does with a call that has a good token. */
  behaviour: "answer" | "refuse" | "hold" | "half" | "throttle";
  holdTokens: boolean;
  /** Answers the requests for a token that were held. */
  readonly release: () => void;
  /** Resolves when so many requests of any kind have come. */
  readonly arrived: (count: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A server on loopback with OAuth tokens for an hour, that answers any GraphQL query with `{ ping }`. */
export async function tokenServer(): Promise<TokenServer> {
  let generation = 1;
  let notice = (): void => undefined;
  const counts = { tokens: 0, calls: 0 };
  const json = { "content-type": "application/json" };
  const held: ServerResponse[] = [];
  const giveToken = (response: ServerResponse): void => {
    response.writeHead(200, json);
    response.end(JSON.stringify({ access_token: `token-${generation}`, expires_in: 3600, token_type: "Bearer" }));
  };
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const isToken = request.url === "/oauth/token";
    counts[isToken ? "tokens" : "calls"] += 1;
    notice();
    if (isToken) {
      if (self.holdTokens) held.push(response);
      else giveToken(response);
      return;
    }
    if (request.headers.authorization !== `Bearer token-${generation}` || self.behaviour === "refuse") {
      response.writeHead(401, json);
      response.end("{}");
      return;
    }
    switch (self.behaviour) {
      case "answer":
        response.writeHead(200, json);
        response.end('{"data":{"ping":"pong"}}');
        return;
      case "hold":
        return;
      case "half":
        response.writeHead(200, { ...json, "content-length": "100" });
        response.write('{"data":');
        return;
      case "throttle":
        response.writeHead(429, { ...json, "retry-after": "50" });
        response.end("{}");
        return;
      default:
        self.behaviour satisfies never;
    }
  };
  const server = createServer((request, response) => {
    request.resume();
    request.on("end", () => answer(request, response));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const self: TokenServer = {
    url: `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`,
    counts,
    revoke: () => void (generation += 1),
    behaviour: "answer",
    holdTokens: false,
    release: () => {
      self.holdTokens = false;
      for (const response of held.splice(0)) giveToken(response);
    },
    arrived: async (count) => {
      while (counts.tokens + counts.calls < count) await new Promise<void>((resolve) => (notice = resolve));
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return self;
}
