import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { peerFile } from "./peers.mjs";

const acme = new URL("../generated/acme/index.js", import.meta.url);
const names = ["firstName", "lastName", "workEmail", "workPhone", "jobTitle"];
const keys = ["first_name", "last_name", "work_email", "work_phone", "job_title"];
const query =
  "query l($entity: String!, $fields: [String], $limit: Int) { listEntityValues(entity: $entity, fields: $fields, limit: $limit) { count entity_values { id field_values } } }";
const variables = { entity: "contact", fields: keys, limit: 10 };
const headers = { "content-type": "application/json", authorization: "Bearer x" };
const init = () => ({ method: "POST", headers, body: JSON.stringify({ query, variables }) });

/** Client -> what makes, for a server's URL, its call for ten records of five fields. Only that client is loaded. */
export const callClients = {
  "bare fetch, POST": (url) => async () => (await fetch(`${url}/graphql`, init())).json(),
  "bare fetch with a time-out, POST": (url) => async () => {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), 30_000);
    try {
      return await (await fetch(`${url}/graphql`, { ...init(), signal: controller.signal })).json();
    } finally {
      clearTimeout(timer);
    }
  },
  "bare fetch, GET": (url) => async () => (await fetch(`${url}/contacts?limit=10`, { headers })).json(),
  "Fieldwright, POST": async (url) => {
    const { createClient } = await import(acme.href);
    const crm = createClient({ url, credentials: { token: "x" }, rateLimit: { requests: 1e9, perMs: 1 } });
    return () => crm.contacts.list({ select: names, limit: 10 });
  },
  "graphql-request, POST": async (url) => {
    const { GraphQLClient } = await load("graphql-request");
    const client = new GraphQLClient(`${url}/graphql`, { headers });
    return () => client.request(query, variables);
  },
  "ky, POST": async (url) => {
    const { default: ky } = await import(pathToFileURL(peerFile("calls", "ky/distribution/index.js")).href);
    return () => ky.post(`${url}/graphql`, { headers, json: { query, variables } }).json();
  },
  "urql, POST": async (url) => {
    const { Client, fetchExchange } = await load("@urql/core");
    const options = { exchanges: [fetchExchange], preferGetMethod: false, fetchOptions: { headers } };
    const client = new Client({ url: `${url}/graphql`, ...options });
    return () => client.query(query, variables, { requestPolicy: "network-only" }).toPromise();
  },
  "openapi-fetch, GET": async (url) => {
    const { default: loaded } = await load("openapi-fetch");
    const client = (loaded.default ?? loaded)({ baseUrl: url, headers });
    return () => client.GET("/contacts", { params: { query: { limit: 10 } } });
  },
};

async function load(name) {
  const require = createRequire(peerFile("calls", "x.js"));
  return import(pathToFileURL(require.resolve(name)).href);
}
