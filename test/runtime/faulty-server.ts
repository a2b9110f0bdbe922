import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { onTestFinished } from "vitest";

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | null;
  readonly body: string;
}

/** What the server does with one request. */
export type Fault =
  | { readonly status: number; readonly body?: string; readonly headers?: Readonly<Record<string, string>> }
  | "reset"
  | "reset in body"
  | "half body"
  | "half JSON"
  | "silent"
  | "silent in body";

export interface FaultyServer {
  readonly url: string;
  readonly seen: readonly SeenRequest[];
  /** Requests that are being kept waiting. */
  readonly arrived: (count: number) => Promise<void>;
}

/** A real server on loopback that follows a script, request by request, and then answers `{"ok":true}`. */
export async function faultyServer(
  script: readonly Fault[] | ((request: SeenRequest, index: number) => Fault | undefined),
): Promise<FaultyServer> {
  const seen: SeenRequest[] = [];
  let noticed: () => void = () => undefined;
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const { method = "", url: path = "", headers } = request;
      const one = { method, path, authorization: headers.authorization ?? null, body };
      seen.push(one);
      noticed();
      const index = seen.length - 1;
      return commit(response, (typeof script === "function" ? script(one, index) : script[index]) ?? { status: 200 });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    arrived: async (count) => {
      while (seen.length < count) await new Promise<void>((resolve) => (noticed = resolve));
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request) body += String(chunk);
  return body;
}

function commit(response: ServerResponse, fault: Fault): void {
  const json = { "content-type": "application/json" };
  const whole = '{"ok":true}';
  if (typeof fault === "object") {
    response.writeHead(fault.status, { ...json, ...fault.headers });
    response.end(fault.body ?? (fault.status < 300 ? whole : '{"message":"as told"}'));
    return;
  }
  switch (fault) {
    case "reset":
      response.socket?.resetAndDestroy();
      return;
    case "reset in body":
      response.writeHead(200, { ...json, "content-length": "100" });
      response.write(whole, () => response.socket?.resetAndDestroy());
      return;
    case "half body":
      response.writeHead(200, { ...json, "content-length": "100" });
      response.write(whole, () => response.socket?.end());
      return;
    case "half JSON":
      response.writeHead(200, json);
      response.end('{"ok":tr');
      return;
    case "silent":
      return;
    case "silent in body":
      response.writeHead(200, { ...json, "content-length": "100" });
      response.write("{");
      return;
    default:
      fault satisfies never;
  }
}
