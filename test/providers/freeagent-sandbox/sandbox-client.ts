import { afterEach } from "vitest";
import { startSandbox, type Sandbox, type SandboxOptions } from "../../../generator/sandbox/start-sandbox.js";
import { model, provider, snapshot } from "./account-fixture.js";

/** What a program sees of a sandbox: documents out, status and JSON back. */
export interface SandboxClient {
  readonly sandbox: Sandbox;
  readonly token: string;
  readonly post: (body: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
  /** Sends a document and answers its `data`; throws where there are errors. */
  readonly ask: (query: string, variables?: object) => Promise<Data>;
  /** Sends a document and answers the first error's message with the status; throws where there is none. */
  readonly refusal: (query: string, variables?: object) => Promise<string>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly json: Data;
}

/** JSON as a test reads it: every step may be missing. */
export interface Data {
  readonly at: (...path: readonly (string | number)[]) => unknown;
}

const started: Sandbox[] = [];

afterEach(async () => {
  await Promise.all(started.splice(0).map((sandbox) => sandbox.close()));
});

/** 2025-07-01T12:00:00.000Z: later than every made-up record. */
export const noon = Date.UTC(2025, 6, 1, 12);

export async function openSandbox(options: Partial<SandboxOptions> = {}): Promise<SandboxClient> {
  const sandbox = await startSandbox({ snapshot, provider, model, now: () => noon, ...options });
  started.push(sandbox);
  const token = await signIn(sandbox);
  const post: SandboxClient["post"] = (body, headers = { authorization: `Bearer ${token}` }) =>
    send(`${sandbox.url}/api/graphql`, body, { "content-type": "application/json", ...headers });
  const run = (query: string, variables: object = {}): Promise<Answer> => post(JSON.stringify({ query, variables }));
  return {
    sandbox,
    token,
    post,
    ask: async (query, variables) => {
      const { json } = await run(query, variables);
      if (json.at("errors") !== undefined) throw new Error(JSON.stringify(json.at("errors")));
      return data(json.at("data"));
    },
    refusal: async (query, variables) => {
      const { status, json } = await run(query, variables);
      const message = json.at("errors", 0, "message");
      if (typeof message !== "string") throw new Error(`Expected a refusal, got ${JSON.stringify(json.at())}`);
      return `${status} ${message}`;
    },
  };
}

export async function signIn({ url, credentials }: Sandbox): Promise<string> {
  const { clientId, clientSecret } = credentials;
  const body = { grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret };
  const answer = await send(`${url}/oauth/token`, JSON.stringify(body), { "content-type": "application/json" });
  return String(answer.json.at("access_token"));
}

export async function send(url: string, body: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
  const response = await fetch(url, { method: "POST", body, headers });
  return { status: response.status, headers: response.headers, json: data(JSON.parse(await response.text())) };
}

export function data(root: unknown): Data {
  return {
    at: (...path) =>
      path.reduce<unknown>(
        (value, step) =>
          typeof value === "object" && value !== null && Object.hasOwn(value, step)
            ? Reflect.get(value, step)
            : undefined,
        root,
      ),
  };
}
