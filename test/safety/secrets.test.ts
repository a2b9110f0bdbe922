import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterAll, expect, test } from "vitest";
import * as acme from "../../generated/acme/index.js";
import * as northwind from "../../generated/northwind/index.js";
import { sandboxOf } from "../packages/sandbox-of.js";
import { canaries, forms, leaksIn, serverOf, type Reply } from "./canary-server.js";
import { bin, root } from "./crash/run-tool.js";
import { tellFigure } from "./figure.js";

const work = mkdtempSync(join(tmpdir(), "fieldwright-secrets-"));
afterAll(() => rmSync(work, { recursive: true }));

const json = { "content-type": "application/json" };

/** Failures, each of a server that tells all it knows. */
const failures: Readonly<Record<string, Reply>> = {
  ...Object.fromEntries(
    [400, 401, 403, 404, 409, 422, 429, 500, 503].map((status): [string, Reply] => [
      String(status),
      (_, echo, response) => {
        response.writeHead(status, { ...json, "retry-after": "0", "x-echo": encodeURIComponent(echo) });
        response.end(JSON.stringify({ message: `refused: ${echo}`, errors: [{ message: echo, path: ["a", 0] }] }));
      },
    ]),
  ),
  text: (_, echo, response) => void response.writeHead(500, { "content-type": "text/plain" }).end(echo),
  "a page": (_, echo, response) => void response.writeHead(200, { "content-type": "text/html" }).end(`<p>${echo}`),
  "half JSON": (_, echo, response) => void response.writeHead(200, json).end(`{"message":"${echo}`),
  "errors in 200": (_, echo, response) =>
    void response.writeHead(200, json).end(JSON.stringify({ data: { echo }, errors: [{ message: echo }] })),
  "no success": (_, echo, response) =>
    void response.writeHead(200, json).end(JSON.stringify({ success: false, error: echo, response: { echo } })),
  reset: (_, __, response) => void response.socket?.resetAndDestroy(),
  redirect: (_, echo, response) =>
    void response
      .writeHead(307, { location: `https://evil.example/${encodeURIComponent(echo.split(" | ")[0] ?? "")}` })
      .end(),
};

function isSignIn(request: IncomingMessage): boolean {
  return request.url === "/oauth/token" || (request.url?.endsWith("/auth/") === true && request.method === "POST");
}

function signIn(request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, json);
  const { token } = canaries;
  response.end(
    JSON.stringify(
      request.url === "/oauth/token"
        ? { access_token: token, expires_in: 3600 }
        : { success: true, response: { token } },
    ),
  );
}

/** A client with each kind of credentials, by which of them it has. */
const clients: readonly ((url: string) => Called)[] = [
  (url) => graphqlClient(url, { clientId: "id", clientSecret: canaries.clientSecret }),
  (url) => graphqlClient(url, { token: canaries.given }),
  (url) => restClient(url, { email: "ann@example.com", password: canaries.password }),
  (url) => restClient(url, { token: () => canaries.given }),
];

interface Called {
  readonly calls: readonly (() => Promise<unknown>)[];
  /** The client and what it told, as somebody may print them. */
  readonly shown: () => string;
}

const retry = { attempts: 2, baseMs: 1 };
const rateLimit = { requests: 100_000, perMs: 1 };

function graphqlClient(url: string, credentials: acme.ClientOptions["credentials"]): Called {
  const events: unknown[] = [];
  const crm = acme.createClient({ url, credentials, retry, rateLimit, on: (event) => void events.push(event) });
  return {
    shown: () => `${JSON.stringify(events)} ${inspect(crm, { depth: 5 })} ${JSON.stringify(crm)}`,
    calls: [
      () => crm.contacts.list({ limit: 1 }),
      () => crm.contacts.create({ firstName: "Ann", lastName: "Example" }),
      () => crm.request("query q { q }"),
    ],
  };
}

function restClient(url: string, credentials: northwind.ClientOptions["credentials"]): Called {
  const events: unknown[] = [];
  const crm = northwind.createClient({ url, credentials, retry, rateLimit, on: (event) => void events.push(event) });
  return {
    shown: () => `${JSON.stringify(events)} ${inspect(crm, { depth: 5 })} ${JSON.stringify(crm)}`,
    calls: [
      () => crm.contacts.list({ limit: 1 }),
      () => crm.contacts.create({ vorname: "Ann", nachname: "Example" }),
      () => crm.templates(),
    ],
  };
}

/** All that somebody may print of an error. */
function shownOf(error: unknown): string {
  const parts = [String(error), JSON.stringify(error), inspect(error, { showHidden: true, depth: 10 })];
  if (error instanceof Error) parts.push(error.stack ?? "", inspect(error), shownOf(error.cause ?? "none"));
  return parts.join("\n");
}

test("errors, events and clients show no secret, whatever the server echoes", { timeout: 120_000 }, async () => {
  let cases = 0;
  const leaks: string[] = [];
  const situations = Object.entries(failures).flatMap(([name, reply]) =>
    clients.flatMap((client) => [true, false].map((failSignIn) => ({ name, reply, client, failSignIn }))),
  );
  for (const { name, reply, client, failSignIn } of situations) {
    const server = await serverOf((request, echo, response) =>
      isSignIn(request) && !failSignIn ? signIn(request, response) : reply(request, echo, response),
    );
    const { calls, shown } = client(server.url);
    for (const call of calls) {
      cases += 1;
      const outcome: unknown = await call().catch((error: unknown) => error);
      if (outcome instanceof Error) leaks.push(...leaksIn(shownOf(outcome)).map((form) => `${name}: ${form}`));
    }
    leaks.push(...leaksIn(shown()).map((form) => `${name}, events: ${form}`));
    await server.close();
  }
  tellFigure({
    suite: "secrets: errors, events, inspected clients",
    cases,
    failures: leaks.length,
    figure: `${leaks.length} canaries in ${forms.length} spellings`,
    goal: "0",
  });
  expect(leaks).toEqual([]);
});

test("credentials go to the configured origin only", async () => {
  const stranger = await serverOf((_, __, response) => void response.writeHead(200, json).end("{}"));
  let cases = 0;
  for (const status of [301, 302, 303, 307, 308]) {
    for (const failSignIn of [false, true]) {
      const server = await serverOf((request, _, response) => {
        if (isSignIn(request) && !failSignIn) {
          response.writeHead(200, json);
          const urls = { api: `${stranger.url}/api/1`, ui: stranger.url };
          const { token } = canaries;
          return void response.end(
            JSON.stringify({ access_token: token, expires_in: 3600, response: { token, urls } }),
          );
        }
        response.writeHead(status, { location: `${stranger.url}/taken` }).end();
      });
      for (const call of clients.flatMap((client) => client(server.url).calls)) {
        cases += 1;
        await call().catch(() => undefined);
      }
      await server.close();
    }
  }
  await stranger.close();
  tellFigure({
    suite: "secrets: another origin",
    cases,
    failures: stranger.seen.length,
    figure: `${stranger.seen.length} requests to another origin`,
    goal: "0",
  });
  expect(stranger.seen).toEqual([]);
});

test.skipIf(!existsSync(bin))("the tool prints and writes no secret", { timeout: 180_000 }, async () => {
  const leaks: string[] = [];
  let cases = 0;
  const environment = {
    FREEAGENT_CLIENT_ID: "id",
    FREEAGENT_CLIENT_SECRET: canaries.clientSecret,
    FREECRM_EMAIL: "ann@example.com",
    FREECRM_PASSWORD: canaries.password,
  };
  const runIn = async (folder: string, words: readonly string[]): Promise<void> => {
    cases += 1;
    const output = await printed(words, folder, environment);
    leaks.push(...leaksIn(output).map((form) => `${words.join(" ")}: ${form}`));
  };
  const refused = async (name: string, account: string, provider: string): Promise<void> => {
    const server = await serverOf((request, echo, response) =>
      isSignIn(request) && name !== "401" ? signIn(request, response) : failures[name]?.(request, echo, response),
    );
    const folder = mkdtempSync(join(work, "refused-"));
    writeFileSync(
      join(folder, "codegen.yml"),
      `accounts:\n  ${account}: { provider: ${provider}, url: "${server.url}" }\n`,
    );
    await runIn(folder, ["pull"]);
    leaks.push(...leaksIn(textsBelow(folder)));
    await server.close();
  };
  for (const [account, provider] of [
    ["acme", "freeagent"],
    ["northwind", "freecrm"],
  ] as const) {
    const names = ["400", "401", "429", "text", "a page", "no success", "redirect"];
    await Promise.all(names.map((name) => refused(name, account, provider)));
  }
  // What succeeds is written: snapshot, package, lock.
  for (const account of ["acme", "northwind"] as const) {
    const credentials =
      account === "acme"
        ? { clientId: "id", clientSecret: canaries.clientSecret }
        : { email: "ann@example.com", password: canaries.password };
    const sandbox = await sandboxOf(account, { records: 1, credentials });
    const folder = mkdtempSync(join(work, "pulled-"));
    cpSync(join(root, "schemas", account), join(folder, "schemas", account), { recursive: true });
    const provider = account === "acme" ? "freeagent" : "freecrm";
    writeFileSync(
      join(folder, "codegen.yml"),
      `accounts:\n  ${account}: { provider: ${provider}, url: "${sandbox.url}" }\n`,
    );
    await runIn(folder, ["pull"]);
    await runIn(folder, ["generate"]);
    await runIn(folder, ["check"]);
    expect(existsSync(join(folder, "generated", account, "index.js"))).toBe(true);
    leaks.push(...leaksIn(textsBelow(folder)).map((form) => `${account}, written: ${form}`));
    await sandbox.close();
  }
  tellFigure({
    suite: "secrets: output and files of the tool",
    cases,
    failures: leaks.length,
    figure: `${leaks.length} canaries in ${forms.length} spellings`,
    goal: "0",
  });
  expect(leaks).toEqual([]);
});

/** Chance decides how long the pauses between attempts are: none. */
const noPauses = "data:text/javascript,Math.random = () => 0";

function printed(
  words: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>>,
): Promise<string> {
  const child = spawn(process.execPath, ["--import", noPauses, bin, ...words], {
    cwd,
    env: { ...process.env, ...environment },
  });
  let output = "";
  child.stdout.on("data", (bytes) => (output += String(bytes)));
  child.stderr.on("data", (bytes) => (output += String(bytes)));
  const timer = setTimeout(() => child.kill("SIGKILL"), 60_000);
  return new Promise((resolve) => child.on("close", () => (clearTimeout(timer), resolve(output))));
}

function textsBelow(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
    .join("\n");
}
