import { createServer, type RequestListener } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { serveWorker, workerd } from "./workerd.js";

if (workerd === null) console.warn("Cloudflare's runtime is not tested: npm has no workerd for this machine.");

/** A CRM that answers by the path, and by how often that was asked for. */
async function crmOf(answer: (path: string, number: number) => Reply): Promise<string> {
  const counts = new Map<string, number>();
  const listen: RequestListener = (request, response) => {
    request.resume();
    const path = request.url ?? "";
    const number = (counts.get(path) ?? 0) + 1;
    counts.set(path, number);
    const reply = answer(path, number);
    if (reply === "silence") return;
    const { status = 200, headers = {}, body } = reply;
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
  };
  const server = createServer(listen);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${Object(server.address()).port}`;
}

type Reply =
  "silence" | { readonly status?: number; readonly headers?: Record<string, string>; readonly body: unknown };

const token: Reply = { body: { access_token: "token-1", expires_in: 3600 } };
const pong: Reply = { body: { data: { ping: "pong" } } };
const wellBehaved = (path: string): Reply => (path === "/oauth/token" ? token : pong);

/** A worker that makes its client once, or for each request, and answers what the CRM does. */
function workerOf(url: string, each: "isolate" | "request", options: object = {}): string {
  const given = {
    url,
    credentials: { clientId: "id", clientSecret: "a-secret" },
    rateLimit: { requests: 5, perMs: 400 },
    ...options,
  };
  return `
    import { connect } from "./generator/providers/freeagent/runtime/index.ts";
    const made = () => connect({ name: "acme", url: ${JSON.stringify(url)}, date: "string" }, ${JSON.stringify(given)});
    ${each === "isolate" ? "const crm = made();" : ""}
    export default { async fetch(request) {
      if (new URL(request.url).pathname === "/up") return new Response("up");
      ${each === "request" ? "const crm = made();" : ""}
      try { return new Response((await crm.request("query ping { ping }")).ping); }
      catch (error) { return new Response(String(error), { status: 500 }); }
    } };`;
}

/** What so many requests at once are answered, each answer once. */
async function ask(url: string, count: number): Promise<readonly string[]> {
  const asked = Array.from({ length: count }, async () => {
    const response = await fetch(url, { signal: AbortSignal.timeout(30_000) });
    return response.text();
  });
  return [...new Set(await Promise.all(asked))];
}

const inWorkerd = test.skipIf(workerd === null);

inWorkerd.each(["isolate", "request"] as const)(
  "in Cloudflare's runtime those above the limit are answered, and later ones: a client for each %s",
  async (each) => {
    const url = await serveWorker(workerd ?? "", workerOf(await crmOf(wellBehaved), each));
    expect(await ask(url, 15)).toEqual(["pong"]);
    expect(await ask(url, 1)).toEqual(["pong"]);
    expect(await ask(url, 10)).toEqual(["pong"]);
  },
);

inWorkerd.each(["isolate", "request"] as const)(
  "in Cloudflare's runtime all are answered after a 429: a client for each %s",
  async (each) => {
    const crm = await crmOf((path, number) =>
      path !== "/oauth/token" && number === 1
        ? { status: 429, headers: { "retry-after": "1" }, body: {} }
        : wellBehaved(path),
    );
    const url = await serveWorker(workerd ?? "", workerOf(crm, each, { rateLimit: { requests: 4, perMs: 0 } }));
    expect(await ask(url, 12)).toEqual(["pong"]);
    expect(await ask(url, 1)).toEqual(["pong"]);
  },
);

inWorkerd("in Cloudflare's runtime nobody waits for those whose visitors went away", async () => {
  const arrived: string[] = [];
  let notice: () => void = () => undefined;
  const crm = await crmOf((path, number) => {
    arrived.push(path);
    notice();
    // The first token is never answered, nor are the first calls.
    if (path === "/oauth/token") return number === 1 ? "silence" : token;
    return number <= 2 ? "silence" : pong;
  });
  const options = { rateLimit: { requests: 2, perMs: 0 }, timeoutMs: 1500 };
  const url = await serveWorker(workerd ?? "", workerOf(crm, "isolate", options));
  const visitAndLeave = async (count: number): Promise<void> => {
    const visit = new AbortController();
    const visitors = [1, 2].map(() => fetch(url, { signal: visit.signal }).catch(() => "left"));
    while (arrived.length < count) await new Promise<void>((resolve) => (notice = resolve));
    visit.abort();
    expect(await Promise.all(visitors)).toEqual(["left", "left"]);
  };
  // One asks for the token, and both wait for it; then one token more, and both places are taken.
  await visitAndLeave(1);
  await visitAndLeave(4);
  expect(await ask(url, 6)).toEqual(["pong"]);
});
