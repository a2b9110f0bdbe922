import { fork } from "node:child_process";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { fileURLToPath } from "node:url";
import { median } from "../measure.mjs";
import { peerFile } from "../peers.mjs";
import { times } from "../table.mjs";

const server = fileURLToPath(new URL("../call-server.mjs", import.meta.url));
const acme = new URL("../../generated/acme/index.js", import.meta.url);
const names = ["firstName", "lastName", "workEmail", "workPhone", "jobTitle"];
const keys = ["first_name", "last_name", "work_email", "work_phone", "job_title"];
const query =
  "query l($entity: String!, $fields: [String], $limit: Int) { listEntityValues(entity: $entity, fields: $fields, limit: $limit) { count entity_values { id field_values } } }";
const variables = { entity: "contact", fields: keys, limit: 10 };
const headers = { "content-type": "application/json", authorization: "Bearer x" };

/** A list of ten records, over loopback, call by call; rounds by turns. */
export async function callsRow({ quick }) {
  const child = fork(server);
  const port = await new Promise((resolve) => child.once("message", resolve));
  try {
    return [await compare(await clients(`http://127.0.0.1:${port}`), quick ? 3 : 11, quick ? 100 : 300)];
  } finally {
    child.disconnect();
  }
}

async function clients(url) {
  const load = async (name) => {
    const require = createRequire(peerFile("calls", "x.js"));
    return import(pathToFileURL(require.resolve(name)).href);
  };
  const [{ createClient }, { GraphQLClient }, openapi, urql] = await Promise.all([
    import(acme.href),
    load("graphql-request"),
    load("openapi-fetch"),
    load("@urql/core"),
  ]);
  const { default: ky } = await import(pathToFileURL(peerFile("calls", "ky/distribution/index.js")).href);
  const crm = createClient({ url, credentials: { token: "x" }, rateLimit: { requests: 1e9, perMs: 1 } });
  const request = new GraphQLClient(`${url}/graphql`, { headers });
  const create = openapi.default.default ?? openapi.default;
  const fetcher = create({ baseUrl: url, headers });
  const urqlClient = new urql.Client({
    url: `${url}/graphql`,
    exchanges: [urql.fetchExchange],
    preferGetMethod: false,
    fetchOptions: { headers },
  });
  const body = () => JSON.stringify({ query, variables });
  return {
    "bare fetch, POST": async () => (await fetch(`${url}/graphql`, { method: "POST", headers, body: body() })).json(),
    "bare fetch, GET": async () => (await fetch(`${url}/contacts?limit=10`, { headers })).json(),
    "Fieldwright, POST": () => crm.contacts.list({ select: names, limit: 10 }),
    "graphql-request, POST": () => request.request(query, variables),
    "ky, POST": () => ky.post(`${url}/graphql`, { headers, json: { query, variables } }).json(),
    "urql, POST": () => urqlClient.query(query, variables, { requestPolicy: "network-only" }).toPromise(),
    "openapi-fetch, GET": () => fetcher.GET("/contacts", { params: { query: { limit: 10 } } }),
  };
}

async function compare(calls, rounds, count) {
  for (const call of Object.values(calls)) for (let index = 0; index < 200; index += 1) await call();
  const runs = Object.fromEntries(Object.keys(calls).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    const order = Object.entries(calls);
    // Nobody always pays for the garbage of the same neighbour.
    const turned = [...order.slice(round % order.length), ...order.slice(0, round % order.length)];
    for (const [name, call] of turned) {
      const start = performance.now();
      const used = process.cpuUsage();
      for (let index = 0; index < count; index += 1) await call();
      const { user, system } = process.cpuUsage(used);
      runs[name].push({ wall: ((performance.now() - start) * 1000) / count, cpu: (user + system) / count });
    }
  }
  const rows = Object.entries(runs).map(([name, of]) => {
    const bare = runs[name.endsWith("GET") ? "bare fetch, GET" : "bare fetch, POST"];
    const ratio = (key) => times(median(of.map((run, index) => run[key] / bare[index][key])));
    const cost = (key) => median(of.map((run) => run[key])).toFixed(0);
    return [name, cost("wall"), cost("cpu"), ratio("wall"), ratio("cpu"), name.startsWith("Field") ? "<= 1.05" : ""];
  });
  const head = ["", "wall µs a call", "CPU µs a call", "wall over bare fetch", "CPU over bare fetch", "goal"];
  return { title: "Calls: a list of ten records of five fields", head, rows };
}
