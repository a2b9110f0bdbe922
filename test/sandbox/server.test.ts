import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { afterEach, describe, expect, test } from "vitest";
import { type RunningServer, startServer } from "../../generator/sandbox/server.js";
import type { Fault, SandboxRequest, SandboxService } from "../../generator/sandbox/service.js";

const running: RunningServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

interface Started {
  readonly server: RunningServer;
  readonly seen: readonly SandboxRequest[];
}

async function start(extra: {
  readonly rateLimit?: SandboxService["rateLimit"];
  readonly now?: () => number;
  readonly faults?: (number: number) => Fault | null;
}): Promise<Started> {
  const seen: SandboxRequest[] = [];
  const service: SandboxService = {
    credentials: {},
    basePath: "/api",
    rateLimit: extra.rateLimit ?? null,
    answer: async (request) => {
      seen.push(request);
      if (request.path === "/api/broken") throw new Error("no luck");
      return { status: 200, headers: { "content-type": "text/plain" }, body: `echo:${request.body}` };
    },
  };
  const faults = extra.faults ?? (() => null);
  const server = await startServer({ service, now: extra.now ?? (() => 0), faults: ({ number }) => faults(number) });
  running.push(server);
  return { server, seen };
}

describe("answers", () => {
  test("a request reaches the service as it was sent", async () => {
    const { server, seen } = await start({});
    const answer = await fetch(`${server.url}/x?q=1`, { method: "POST", body: "čaj", headers: { "X-Mine": "1" } });
    expect([answer.status, await answer.text()]).toEqual([200, "echo:čaj"]);
    expect(seen[0]).toMatchObject({ method: "POST", path: "/api/x?q=1", body: "čaj" });
    expect(seen[0]?.header("x-mine")).toBe("1");
    expect(`${seen[0]?.origin}/api`).toBe(server.url);
    expect(server.requests()).toEqual({ "POST /api/x": 1 });
  });

  test("a service that throws gives 500, and the server goes on", async () => {
    const { server } = await start({});
    expect((await fetch(`${server.url}/broken`)).status).toBe(500);
    expect((await fetch(`${server.url}/x`)).status).toBe(200);
  });

  test("a body over 10 MB is refused before the service sees it", async () => {
    const { server, seen } = await start({});
    const answer = await fetch(server.url, { method: "POST", body: "x".repeat(10 * 1024 * 1024 + 1) });
    expect([answer.status, seen.length]).toEqual([413, 0]);
  });
});

describe("rate", () => {
  test("what is over the limit gets 429 and is told when to come again", async () => {
    let now = 0;
    const { server, seen } = await start({ rateLimit: { requests: 2, perMs: 10_000 }, now: () => now });
    const status = async (): Promise<readonly [number, string | null]> => {
      const answer = await fetch(server.url);
      return [answer.status, answer.headers.get("retry-after")];
    };
    expect(await status()).toEqual([200, null]);
    now = 4_000;
    expect(await status()).toEqual([200, null]);
    expect(await status()).toEqual([429, "6"]);
    now = 9_999;
    expect(await status()).toEqual([429, "1"]);
    now = 10_000;
    expect(await status()).toEqual([200, null]);
    expect(await status()).toEqual([429, "4"]);
    expect([seen.length, server.requests()]).toEqual([3, { "429": 3, "GET /api": 3 }]);
  });
});

describe("faults", () => {
  const once =
    (fault: Fault) =>
    (number: number): Fault | null =>
      number === 1 ? fault : null;

  test("a status instead of the answer", async () => {
    const { server, seen } = await start({ faults: once({ kind: "status", status: 503 }) });
    expect((await fetch(server.url)).status).toBe(503);
    expect((await fetch(server.url)).status).toBe(200);
    expect(seen).toHaveLength(1);
  });

  test.each([
    [false, 0],
    [true, 1],
  ])("a reset, acted on %s: the service saw %i", async (acted, want) => {
    const { server, seen } = await start({ faults: once({ kind: "reset", acted }) });
    await expect(fetch(server.url, { method: "POST", body: "x" })).rejects.toThrow("fetch failed");
    expect(seen).toHaveLength(want);
  });

  test("half a body: the status arrives, the text does not", async () => {
    const { server, seen } = await start({ faults: once({ kind: "halfBody" }) });
    const answer = await fetch(server.url, { method: "POST", body: "x".repeat(1_000) });
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow("terminated");
    expect(seen).toHaveLength(1);
  });

  test("a delay ends with the true answer", async () => {
    const { server } = await start({ faults: once({ kind: "delay", ms: 1 }) });
    expect((await fetch(server.url)).status).toBe(200);
  });

  test.each<Fault>([{ kind: "hang" }, { kind: "delay", ms: 3_600_000 }])(
    "a request that waits for $kind ends when the sandbox closes",
    async (fault) => {
      let arrived = (): void => undefined;
      const arrival = new Promise<void>((resolve) => (arrived = resolve));
      const { server, seen } = await start({
        faults: () => {
          arrived();
          return fault;
        },
      });
      const answer = fetch(server.url).catch((error: unknown) => String(error));
      await arrival;
      await server.close();
      expect([await answer, seen.length]).toEqual(["TypeError: fetch failed", 0]);
    },
  );
});

describe("being there", () => {
  test("it listens on 127.0.0.1 and on no other address", async () => {
    const { server } = await start({});
    const { hostname, port } = new URL(server.url);
    expect(hostname).toBe("127.0.0.1");
    const others = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter(({ address, family, scopeid }) => address !== "127.0.0.1" && (family === "IPv4" || scopeid === 0))
      .map(({ address }) => address)
      .concat("127.0.0.2", "::1");
    const reached = await Promise.all(others.map((host) => canConnect(host, Number(port))));
    expect(reached.filter(Boolean)).toEqual([]);
    expect(await canConnect("127.0.0.1", Number(port))).toBe(true);
  });

  test("after close nothing listens, and open connections are gone", async () => {
    const { server } = await start({});
    const { port } = new URL(server.url);
    const socket = connect(Number(port), "127.0.0.1");
    const gone = new Promise<void>((resolve) => socket.once("close", () => resolve()));
    await new Promise<void>((resolve) => socket.once("connect", () => resolve()));
    await server.close();
    await gone;
    expect(await canConnect("127.0.0.1", Number(port))).toBe(false);
  });

  test("a port that is taken is a problem with a hint", async () => {
    const { server } = await start({});
    const service: SandboxService = {
      credentials: {},
      basePath: "",
      rateLimit: null,
      answer: async () => ({ status: 200, body: "" }),
    };
    const second = startServer({ service, now: () => 0, port: Number(new URL(server.url).port) });
    await expect(second).rejects.toMatchObject({ problems: [{ code: "sandbox.cannot-listen" }] });
  });
});

function canConnect(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const settle = (reached: boolean): void => {
      socket.destroy();
      resolve(reached);
    };
    socket.setTimeout(5000, () => settle(false));
    socket.once("connect", () => settle(true));
    socket.once("error", () => settle(false));
  });
}
