import { connect, type Client, type ClientOptions } from "../../../../generator/providers/freeagent/runtime/index.js";

/** A GraphQL request as it went out. */
interface Sent {
  readonly url: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly authorization: string | null;
}

export interface FakeCrm {
  readonly client: Client;
  /** GraphQL requests in order; requests for a token are not among them. */
  readonly sent: readonly Sent[];
  /** Bodies of requests for a token. */
  readonly signIns: readonly unknown[];
}

/** What the CRM answers: a body with status 200, or a Response. */
export type Answer = (sent: Sent, index: number) => object | Response;

/** A client whose `fetch` is a function of the test; nothing is waited for. */
export function fakeCrm(
  answer: Answer,
  options: Partial<ClientOptions> & { readonly date?: "string" | "Date" } = {},
): FakeCrm {
  const sent: Sent[] = [];
  const signIns: unknown[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const body: unknown = JSON.parse(String(init?.body));
    if (url.endsWith("/oauth/token")) {
      signIns.push(body);
      return Response.json({ access_token: `token-${signIns.length}`, expires_in: 3600, token_type: "Bearer" });
    }
    const { query, variables } = asRequest(body);
    const one: Sent = { url, query, variables, authorization: new Headers(init?.headers).get("authorization") };
    sent.push(one);
    const answered = answer(one, sent.length - 1);
    return answered instanceof Response ? answered : Response.json(answered);
  };
  const { date = "string", ...rest } = options;
  const client = connect(
    { name: `fake-${(made += 1)}`, url: "https://crm.example.com", date },
    {
      credentials: { clientId: "client", clientSecret: "secret-canary" },
      fetch,
      retry: { baseMs: 1, maxMs: 1 },
      ...rest,
    },
  );
  return { client, sent, signIns };
}

/** Each client is of an account of its own: they share no rate limit. */
let made = 0;

function asRequest(body: unknown): Pick<Sent, "query" | "variables"> {
  if (typeof body !== "object" || body === null || !("query" in body) || typeof body.query !== "string") {
    throw new TypeError("Not a GraphQL request.");
  }
  const variables = "variables" in body && typeof body.variables === "object" ? { ...body.variables } : {};
  return { query: body.query, variables };
}
