import { createServer, type ServerResponse } from "node:http";
import { expect, test } from "vitest";
import * as freeAgent from "../../generator/providers/freeagent/runtime/index.js";
import * as freeCrm from "../../generator/providers/freecrm/runtime/index.js";
import { isCrmError } from "../../templates/runtime/errors.js";
import { contactEntity, type ContactTypes } from "../providers/freeagent/runtime/entities.js";
import { deal } from "../providers/freecrm/runtime/fixtures.js";
import { casesOf, tellFigure } from "./figure.js";
import { pick, seeded } from "./seeded.js";
import { spedUpEnvironment } from "./sped-up-environment.js";
import { graphqlFaults, restFaults, type WordFault } from "./word-faults.js";

const clients = 8;
const seed = 20_261_101;

interface Subject {
  readonly crm: string;
  readonly faults: readonly [WordFault, ...WordFault[]];
  /** What creates a record that holds the mark. */
  readonly connect: (url: string, client: string) => (mark: string) => Promise<{ readonly id: string }>;
}

const silence = () => () => undefined;

const subjects: readonly Subject[] = [
  {
    crm: "freeagent",
    faults: graphqlFaults,
    connect: (url, name) => {
      const credentials = { clientId: "client-1", clientSecret: "a-secret-of-some-length" };
      const rateLimit = { requests: 1_000_000, perMs: 1 };
      const environment = spedUpEnvironment(name, seeded(Number(name)), silence);
      const crm = freeAgent.connect({ name, url, date: "string" }, { credentials, rateLimit }, environment);
      const contacts = freeAgent.collection<ContactTypes>(crm, contactEntity);
      return (mark) => contacts.create({ fullName: mark });
    },
  },
  {
    crm: "freecrm",
    faults: restFaults,
    connect: (url, name) => {
      let asked = 0;
      const credentials = { token: () => `token-${(asked += 1)}` };
      const environment = spedUpEnvironment(name, seeded(Number(name)), silence);
      const crm = freeCrm.connect({ name, url, date: "string", update: "post" }, { credentials }, environment);
      const deals = freeCrm.collection<{
        readonly record: { readonly id: string };
        readonly row: { readonly id: string };
        readonly create: { readonly title: string };
        readonly update: object;
        readonly where: object;
        readonly lines: object;
      }>(crm, deal);
      return (title) => deals.create({ title });
    },
  },
];

interface WordServer {
  readonly url: string;
  /** Of each mark: how often it was carried out, and what was done to it last. */
  readonly acted: ReadonlyMap<string, number>;
  readonly last: ReadonlyMap<string, WordFault>;
  readonly close: () => void;
}

async function wordServer(faults: Subject["faults"]): Promise<WordServer> {
  const random = seeded(seed);
  const acted = new Map<string, number>();
  const last = new Map<string, WordFault>();
  const answer = (body: string, response: ServerResponse): void => {
    const json = { "content-type": "application/json" };
    const mark = /mark-\d+/.exec(body)?.[0];
    if (mark === undefined) {
      response.writeHead(200, json).end(JSON.stringify({ access_token: "token-of-the-test", expires_in: 3600 }));
      return;
    }
    const fault = pick(random, faults);
    last.set(mark, fault);
    if (fault.acts) acted.set(mark, (acted.get(mark) ?? 0) + 1);
    if (fault.breaks === "before") return void response.socket?.resetAndDestroy();
    const said = fault.body(`id-of-${mark}`, random);
    const text = typeof said === "string" ? said : (JSON.stringify(said) ?? "");
    response.writeHead(fault.status, typeof said === "string" ? { "content-type": "text/html" } : json);
    if (fault.breaks === "within") response.write(text.slice(0, 9), () => response.socket?.resetAndDestroy());
    else response.end(text);
  };
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => (body += String(chunk)));
    request.on("end", () => answer(body, response));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}`, acted, last, close };
}

test.each(subjects)("writes by words: $crm", { timeout: 600_000 }, async ({ crm, faults, connect }) => {
  const calls = casesOf({ share: 600, full: 10_000 });
  const server = await wordServer(faults);
  const totals = { duplicates: 0, lost: 0, misled: 0, unknown: 0 };
  const create = async (write: ReturnType<Subject["connect"]>, mark: string): Promise<void> => {
    const outcome = await write(mark).then(
      ({ id }) => (id === `id-of-${mark}` ? "written" : "lost"),
      (error: unknown) => (isCrmError(error) && error.code === "unknown-outcome" ? "unknown" : error),
    );
    const times = server.acted.get(mark) ?? 0;
    if (times > 1) totals.duplicates += 1;
    // An error that is sure of itself must be right, and so must an answer.
    if (outcome === "written" ? times !== 1 : outcome !== "unknown" && times > 0) totals.lost += 1;
    if (outcome === "unknown" && server.last.get(mark)?.tells === true) totals.misled += 1;
    if (outcome === "unknown") totals.unknown += 1;
  };
  const worker = async (client: number): Promise<void> => {
    const write = connect(server.url, String(client));
    for (let index = client; index < calls; index += clients) await create(write, `mark-${index}`);
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => worker(client)));
  server.close();
  tellFigure({
    suite: `writes by words: ${crm}`,
    cases: calls,
    failures: totals.duplicates + totals.lost + totals.misled,
    figure: `${totals.duplicates} duplicates, ${totals.misled} with an id told as unknown, ${totals.lost} misjudged`,
    goal: "0, 0 and 0",
  });
  expect(totals).toMatchObject({ duplicates: 0, lost: 0, misled: 0 });
  expect(totals.unknown).toBeGreaterThan(0);
});
