const client = 'import { createClient } from "@acme/crm";\nconst credentials = { token: "t" };\n';

/** Where the platform declares `fetch`: it as it is, what wraps it, and what stands for it in a test. */
export const declaredFetch = `${client}
createClient({ credentials, fetch });
createClient({ credentials, fetch: globalThis.fetch });
createClient({ credentials, fetch: (input, init) => fetch(input, { ...init }) });
createClient({ credentials, fetch: async (...given) => fetch(...given) });
createClient({ credentials, fetch: async (input, init) => {
  const headers = { ...init.headers, "x-mine": "1" };
  return fetch(input, { ...init, headers, keepalive: init.method === "GET" && init.body === null });
} });
createClient({ credentials, fetch: async (input, init) => fetch(new Request(input, init)) });
createClient({ credentials, fetch: async () => new Response("{}") });
const wrapped: typeof fetch = async (input, init) => fetch(input, init);
createClient({ credentials, fetch: wrapped });
export const older = (input: string | URL | Request, init?: RequestInit) => fetch(input, init);
createClient({ credentials, fetch: older });
`;

/** Where nothing declares it. */
export const undeclaredFetch = `${client}
type Init = { readonly method?: string; readonly headers?: Record<string, string>; readonly body?: unknown };
type Answer = { readonly status: number; readonly headers: { get(name: string): string | null } } & {
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
};
declare function send(address: string, init?: Init): Promise<Answer>;
createClient({ credentials, fetch: send });
createClient({ credentials, fetch: (input, init) => send(input, { ...init }) });
`;

/** As undici and node-fetch declare theirs: with classes of their own for what the platform has by the same names. */
export const foreignFetch = `${client}
declare class FormData { append(name: string, value: unknown): void; readonly ownMember: symbol; }
declare class Headers { get(name: string): string | null; raw(): Record<string, string[]>; }
declare class Dispatcher { dispatch(): boolean; }
interface Init {
  method?: string;
  headers?: Headers | [string, string][] | Record<string, string | readonly string[]>;
  body?: FormData | URLSearchParams | string | null;
  redirect?: "error" | "follow" | "manual";
  signal?: AbortSignal | null;
  dispatcher?: Dispatcher;
}
interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly type: "basic" | "opaqueredirect";
  readonly body: { pipe(): void } | null;
  text(): Promise<string>;
  json(): Promise<unknown>;
  arrayBuffer(): Promise<ArrayBuffer>;
}
declare function foreign(input: string | URL | { readonly url: string }, init?: Init): Promise<Answer>;
createClient({ credentials, fetch: foreign });
createClient({ credentials, fetch: (input, init) => foreign(input, { ...init, dispatcher: new Dispatcher() }) });
createClient({ credentials, fetch: async (input, init) => await foreign(input, init) });
`;
