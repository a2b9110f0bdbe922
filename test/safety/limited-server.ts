import { createServer } from "node:http";
import { createServer as createDoor } from "node:net";
import { onTestFinished } from "vitest";

export interface LimitedServer {
  readonly url: string;
  /** When requests arrived, those that were refused among them. */
  readonly arrivals: readonly number[];
  /** When those arrived that were not refused. */
  readonly accepted: readonly number[];
}

/**
 * A GraphQL server that counts requests when they arrive, and answers 429 above its limit. A connection takes up to
 * `connectMs` before anything of it arrives, an answer from `answerMs[0]` to `answerMs[1]`.
 */
export async function limitedServer(setup: {
  readonly requests: number;
  readonly perMs: number;
  readonly connectMs: number;
  readonly answerMs: readonly [least: number, most: number];
  readonly random: () => number;
}): Promise<LimitedServer> {
  const { requests, perMs, connectMs, random } = setup;
  const [least, most] = setup.answerMs;
  const [arrivals, accepted]: [number[], number[]] = [[], []];
  const server = createServer((request, response) => {
    const now = performance.now();
    arrivals.push(now);
    const isFree = accepted.length < requests || (accepted.at(-requests) ?? 0) <= now - perMs;
    if (isFree) accepted.push(now);
    const data = { listEntityValues: { count: 0, entity_values: [] } };
    const body = request.url === "/oauth/token" ? { access_token: "token-of-the-server", expires_in: 3600 } : { data };
    request.resume();
    const answer = (): unknown =>
      response
        .writeHead(isFree ? 200 : 429, { "content-type": "application/json" })
        .end(JSON.stringify(isFree ? body : { errors: [{ message: "Too many requests" }] }));
    setTimeout(answer, least + random() * (most - least));
  });
  server.keepAliveTimeout = 120_000;
  const door = createDoor({ pauseOnConnect: true }, (socket) => {
    socket.on("error", () => undefined);
    setTimeout(() => {
      server.emit("connection", socket);
      socket.resume();
    }, random() * connectMs);
  });
  await new Promise<void>((resolve) => door.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    door.close();
  });
  return { url: `http://127.0.0.1:${Object(door.address()).port}`, arrivals, accepted };
}
