import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { expect, onTestFinished, test, vi } from "vitest";
import { ProblemError } from "../../../generator/problem/problem.js";
import { pull } from "../../../generator/providers/freecrm/pull.js";
import { readTemplates } from "../../../generator/providers/freecrm/templates/read-templates.js";
import type { Pulled, PullProgress } from "../../../generator/providers/provider.js";
import { localServer, sendJson } from "./local-server.js";

const userId = "7d6a2a44-0f7e-4b0a-9a3e-0d5f4f0f8b11";
const field = { name: "first_name", label: "Vorname", type: "text" };
const templates = {
  contact: {
    total: 1,
    default: "t",
    templates: { t: { id: "t", fields: [field], created_by: { id: "u", name: "Ann", email: "ann@example.com" } } },
  },
};

interface Answer {
  readonly status?: number;
  readonly body: unknown;
}

const happy: Readonly<Record<string, Answer>> = {
  "POST /auth/": {
    status: 201,
    body: { response: { success: true, token: "t-1", urls: { api: "https://api.evil.example/api/1" } } },
  },
  "GET /templates/": { body: { response: { success: true, version: "1", ...templates }, process_time: 0.2 } },
  "GET /auth/user": { body: { response: { success: true, user: { id: userId, email: "ann@example.com" } } } },
};

async function crm(answers: Readonly<Record<string, Answer>> = {}) {
  const known = { ...happy, ...answers };
  return await localServer((request: IncomingMessage, response: ServerResponse, body) => {
    const found = known[`${request.method} ${request.url?.replace("/api/1", "")}`];
    const isIn =
      request.headers.authorization === "Token t-1" ||
      (request.method === "POST" && body.includes('"password":"secret-1"'));
    if (!isIn) sendJson(response, { response: { success: false, message: "No." } }, 401);
    else sendJson(response, found?.body ?? {}, found === undefined ? 404 : found.status);
  });
}

const token = { token: "t-1" };

function source(origin: string, credentials: Readonly<Record<string, string>> = token) {
  return { account: "acme", url: `${origin}/api/1`, credentials, openapi: null };
}

test.each([
  { name: "a token", credentials: token, signIns: [] },
  {
    name: "e-mail and password",
    credentials: { email: "ann@example.com", password: "secret-1" },
    signIns: ["POST /api/1/auth/"],
  },
])("with $name: the snapshot, canonical, and without people", async ({ credentials, signIns }) => {
  const server = await crm();
  const steps: PullProgress[] = [];
  const { snapshot, problems } = await pull({
    ...source(server.origin, credentials),
    onProgress: (step) => steps.push(step),
  });
  expect(server.seen.map(({ line }) => line)).toEqual([...signIns, "GET /api/1/templates/", "GET /api/1/auth/user"]);
  expect(problems.map(({ code }) => code)).toEqual(signIns.map(() => "freecrm.ignored-address"));
  expect([...snapshot.files.keys()]).toEqual(["metadata.json", "openapi.yaml"]);
  expect(snapshot.files.get("openapi.yaml")).toContain("/contacts/{id}/");
  const user = createHash("sha256").update(userId).digest("hex").slice(0, 12);
  expect(snapshot.files.get("metadata.json")).toBe(`{
  "formatVersion": 1,
  "provider": "freecrm",
  "seenAs": {
    "user": "${user}"
  },
  "templates": {
    "contact": {
      "default": "t",
      "templates": {
        "t": {
          "created_by": {
            "id": "u",
            "name": "Ann"
          },
          "fields": [
            {
              "label": "Vorname",
              "name": "first_name",
              "type": "text"
            }
          ],
          "id": "t"
        }
      },
      "total": 1
    }
  },
  "url": "${server.origin}/api/1"
}
`);
  expect(steps.map(({ done, total, step }) => `${done}/${total} ${step}`)).toEqual([
    "0/3 openapi",
    "1/3 templates",
    "2/3 user",
    "3/3 user",
  ]);
  expect(steps.at(-1)?.requests).toBe(server.seen.length);
});

test.each([
  { name: "nothing", deal: null, reason: "The answer is nothing" },
  { name: "an error", deal: { success: false }, reason: "The answer is an error" },
  { name: "a word", deal: "soon", reason: "The answer is not understood" },
  { name: "something else", deal: { message: "timed out" }, reason: "The answer is not understood" },
])("one model that is $name is left out and told, or kept where it was known", async ({ deal, reason }) => {
  let answered: unknown = { ...templates, deal: [field] };
  const server = await localServer((_, response) => sendJson(response, answered));
  const whole = await pull(source(server.origin));
  answered = { ...templates, deal };
  const part = { entity: "deal", part: "the templates of deal", reason };
  const first = await pull(source(server.origin));
  expect(metadataOf(first)).toMatchObject({ templates: { contact: {} }, unseen: [part] });
  expect(metadataOf(first)).not.toHaveProperty("templates.deal");
  expect(first.problems).toMatchObject([{ code: "pull.not-seen", severity: "warning", place: { entity: "deal" } }]);
  const before = { snapshot: whole.snapshot, today: "2026-12-01" };
  const kept = metadataOf(await pull({ ...source(server.origin), before }));
  expect(kept).toMatchObject({ templates: { deal: [field] }, unseen: [{ ...part, lastSeenBefore: "2026-12-01" }] });
});

test("a custom model that is null is told", async () => {
  const server = await crm({ "GET /templates/": { body: { ...templates, custom: { boat: null, car: [field] } } } });
  const pulled = await pull(source(server.origin));
  expect(metadataOf(pulled)).toMatchObject({ templates: { custom: { car: [field] } }, unseen: [{ entity: "boat" }] });
});

test.each(["Contact", "contacts", "CONTACTS"])("the model %s is the vendor's contact", async (key) => {
  const server = await crm({
    "GET /templates/": {
      body: { [key]: [field], Companies: { templates: JSON.stringify([{ id: "t", fields: [field] }]) } },
    },
  });
  const { snapshot, problems } = await pull(source(server.origin));
  expect(problems).toEqual([]);
  const { models } = readTemplates(JSON.parse(snapshot.files.get("metadata.json") ?? "").templates, "acme");
  expect(models.map(({ model, standard }) => [model, standard?.fields.length])).toEqual([
    ["company", 1],
    ["contact", 1],
  ]);
});

test("a model in small letters beside one in capitals is the vendor's", () => {
  const { models } = readTemplates({ Contacts: [field], contact: [field], Deals: [field], Deal: [field] }, "acme");
  expect(models.map(({ model }) => model)).toEqual(["Contacts", "Deals", "contact", "deal"]);
});

test("an address for the API that is not the vendor's is told", async () => {
  const server = await crm();
  const credentials = { email: "ann@example.com", password: "secret-1" };
  const { problems } = await pull(source(server.origin, credentials));
  expect(problems).toMatchObject([
    { code: "freecrm.ignored-address", message: expect.stringContaining("https://api.evil.example/api/1") },
  ]);
});

test("a document that its address refuses: the bundled one stands for it, or the last one that was had", async () => {
  let isThere = false;
  const text = '{"openapi":"3.0.3","info":{"title":"t","version":"1"},"paths":{}}';
  const server = await localServer((request, response) => {
    if (request.url !== "/openapi.json") return sendJson(response, templates);
    return isThere ? sendJson(response, JSON.parse(text)) : sendJson(response, {}, 403);
  });
  const from = { ...source(server.origin), openapi: `${server.origin}/openapi.json` };
  const first = await pull(from);
  expect(first.snapshot.files.get("openapi.yaml")).toContain("/contacts/{id}/");
  expect(first.problems).toMatchObject([{ code: "pull.not-seen", message: expect.stringContaining("403") }]);
  isThere = true;
  const second = await pull(from);
  isThere = false;
  const third = await pull({ ...from, before: { snapshot: second.snapshot, today: "2026-12-01" } });
  expect(third.snapshot.files.get("openapi.yaml")).toBe(text);
  expect(metadataOf(third)).toMatchObject({ unseen: [{ lastSeenBefore: "2026-12-01" }] });
});

test("a failure of /auth/user that may pass is told", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  onTestFinished(() => void vi.useRealTimers());
  const fetch = async (url: unknown) => (String(url).endsWith("/auth/user") ? answered({}, 500) : answered(templates));
  const seen = { end: false };
  const pulling = pull({ ...source("https://crm.example.com"), fetch }).finally(() => (seen.end = true));
  while (!seen.end) {
    await new Promise((resolve) => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(250);
  }
  expect(metadataOf(await pulling)).toMatchObject({ seenAs: { user: "unknown" }, unseen: [{}] });
});

function metadataOf({ snapshot }: Pulled): unknown {
  return JSON.parse(snapshot.files.get("metadata.json") ?? "null");
}

test.each([
  { name: "no /auth/user", answers: { "GET /auth/user": { status: 404, body: {} } } },
  { name: "a user without an id", answers: { "GET /auth/user": { body: { response: { success: true } } } } },
])("$name: seen as unknown", async ({ answers }) => {
  const server = await crm(answers);
  const { snapshot } = await pull(source(server.origin));
  expect(JSON.parse(snapshot.files.get("metadata.json") ?? "").seenAs).toEqual({ user: "unknown" });
});

const odd = "freecrm.templates-odd: acme: the answer of URL/templates/";
test.each([
  {
    name: "refused credentials",
    credentials: { token: "wrong" },
    answers: {},
    want: "pull.credentials: Asking for the templates failed. GET /templates/: URL/templates/ answered 401: No.",
  },
  {
    name: "a wrong password",
    credentials: { email: "ann@example.com", password: "wrong" },
    answers: {},
    want: "pull.credentials: Asking for the templates failed. POST /auth/: URL/auth/ answered 401: No.",
  },
  {
    name: "a password refused with 200",
    credentials: { email: "a@example.com", password: "secret-1" },
    answers: { "POST /auth/": { body: { response: { success: false, message: "Bad secret-1" } } } },
    want: "pull.credentials: Asking for the templates failed. The e-mail address and password were refused.",
  },
  {
    name: "no token in the answer",
    credentials: { email: "a@example.com", password: "secret-1" },
    answers: { "POST /auth/": { body: { response: { success: true } } } },
    want: "pull.failed: Asking for the templates failed. POST /auth/: the answer holds no token.",
  },
  {
    name: "no permission",
    credentials: token,
    answers: { "GET /templates/": { status: 403, body: { message: "Admins only" } } },
    want: "pull.credentials: Asking for the templates failed. GET /templates/: URL/templates/ answered 403: Admins only",
  },
  {
    name: "success false",
    credentials: token,
    answers: { "GET /templates/": { body: { response: { success: false, message: "Later" } } } },
    want: "pull.failed: Asking for the templates failed. GET /templates/: URL/templates/ refused: Later",
  },
  { name: "a list", credentials: token, answers: { "GET /templates/": { body: [] } }, want: `${odd} is no object.` },
  {
    name: "nothing",
    credentials: token,
    answers: { "GET /templates/": { body: { response: { success: true } } } },
    want: `${odd} holds no fields of any model.`,
  },
  {
    name: "no credentials",
    credentials: {},
    answers: {},
    want: "freecrm.credentials: acme: FreeCRM wants a token, or an e-mail address and a password; none are given.",
  },
  {
    name: "half of the credentials",
    credentials: { email: "a@example.com" },
    answers: {},
    want: "freecrm.credentials: acme: FreeCRM wants a token, or an e-mail address and a password; a password is missing.",
  },
])("$name fails the pull", async ({ credentials, answers, want }) => {
  const server = await crm(answers);
  const { problems } = await failed(pull(source(server.origin, { ...credentials })));
  expect(problems.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    want.replaceAll("URL", `${server.origin}/api/1`),
  ]);
  expect(JSON.stringify(problems)).not.toMatch(/secret-1|t-1/);
});

const answered = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });

/** Never answers; only the signal ends it, as with a server behind a silent firewall. */
const silent: typeof globalThis.fetch = (_, init) =>
  new Promise((_resolve, reject) =>
    init?.signal?.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError"))),
  );

test.each([
  {
    name: "a server that cannot be found",
    want: "pull.unreachable",
    fetch: async () => Promise.reject(new TypeError("fetch failed", { cause: new Error("getaddrinfo ENOTFOUND") })),
  },
  { name: "a server that is silent", fetch: silent, want: "pull.unreachable" },
  {
    name: "a silent server, by password",
    want: "pull.unreachable",
    fetch: silent,
    credentials: { email: "ann@example.com", password: "secret-1" },
  },
  { name: "a server that is down", fetch: async () => answered({}, 503), want: "pull.failed" },
] satisfies readonly {
  name: string;
  want: string;
  fetch: typeof globalThis.fetch;
  credentials?: Record<string, string>;
}[])("$name fails the pull within 90 s", async ({ fetch, want, ...rest }) => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  onTestFinished(() => void vi.useRealTimers());
  const seen = { fetch: false, end: false };
  const watched: typeof globalThis.fetch = (...request) => {
    seen.fetch = true;
    return fetch(...request);
  };
  const { credentials } = { credentials: token, ...rest };
  const work = failed(pull({ ...source("https://crm.example.com", credentials), fetch: watched })).finally(
    () => (seen.end = true),
  );
  // The bundled document comes from the disk, which no fake clock hastens; downloading one would take 20 s at most.
  while (!seen.fetch) await new Promise((resolve) => setImmediate(resolve));
  for (let ms = 0; !seen.end && ms < 70_000; ms += 250) await vi.advanceTimersByTimeAsync(250);
  expect(seen.end).toBe(true);
  expect((await work).problems.map(({ code }) => code)).toEqual([want]);
});

test("aborting rejects with the signal's reason", async () => {
  const controller = new AbortController();
  const server = await localServer(() => controller.abort(new Error("enough")));
  await expect(pull({ ...source(server.origin), signal: controller.signal })).rejects.toThrow("enough");
});

async function failed(work: Promise<unknown>): Promise<ProblemError> {
  const error: unknown = await work.then(
    () => new Error("it did not fail"),
    (reason: unknown) => reason,
  );
  if (error instanceof ProblemError) return error;
  throw error;
}
