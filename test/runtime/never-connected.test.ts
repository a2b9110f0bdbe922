import { createServer, type Server } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import type { ClientEvent } from "../../templates/runtime/client-options.js";
import { faultyServer } from "./faulty-server.js";
import { testCall, testSession } from "./session-setup.js";

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** The error of a write, and how often it was tried. */
async function written(url: string): Promise<{ readonly error: unknown; readonly attempts: number }> {
  const events: ClientEvent[] = [];
  const session = testSession(url, { retry: { attempts: 3 }, on: (event) => void events.push(event) });
  const error: unknown = await session.send(testCall("write")).catch((thrown: unknown) => thrown);
  return { error, attempts: events.filter(({ kind }) => kind === "request").length };
}

test("https to a port that speaks http: nothing is sent", async () => {
  const plain = await faultyServer([]);
  const { error, attempts } = await written(plain.url.replace("http:", "https:"));
  expect(error).toMatchObject({ code: "network", message: expect.stringContaining("ERR_SSL_WRONG_VERSION_NUMBER") });
  expect([attempts, plain.seen.length]).toEqual([3, 0]);
});

test("a port that no fetch calls", async () => {
  const { error, attempts } = await written("http://127.0.0.1:1");
  expect(error).toMatchObject({ code: "network", message: expect.stringContaining("bad port") });
  expect(attempts).toBe(3);
});

test("a port where nobody listens any more", async () => {
  const gone = createServer();
  const port = await listening(gone);
  await new Promise((resolve) => gone.close(resolve));
  const { error, attempts } = await written(`http://127.0.0.1:${port}`);
  expect(error).toMatchObject({ code: "network", message: expect.stringContaining("ECONNREFUSED") });
  expect(attempts).toBe(3);
});

test("a connection that breaks once the request is there: once, and nobody knows", async () => {
  const breaking = createServer((socket) => {
    socket.on("error", () => undefined);
    socket.once("data", () => socket.destroy());
  });
  onTestFinished(() => void breaking.close());
  const { error, attempts } = await written(`http://127.0.0.1:${await listening(breaking)}`);
  expect(error).toMatchObject({ code: "unknown-outcome", cause: { code: "network" } });
  expect(attempts).toBe(1);
});
