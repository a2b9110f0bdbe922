import { createHash } from "node:crypto";
import { CrmError } from "#runtime/errors.js";
import { type Place, problem, type Problem, ProblemError } from "../../problem/problem.js";
import { matchGlob } from "../../config/documents.js";
import { canonicalJson, snapshotFormatVersion } from "../../snapshot/snapshot.js";
import { datedParts, type UnseenNow, unseenProblems } from "../../snapshot/unseen.js";
import type { Pulled, PullSource } from "../provider.js";
import { countRequests, pullProblem, waitIn } from "../pulling.js";
import { reportDifferences } from "./graphql-api.js";
import { introspect } from "./introspect.js";
import { startInterview } from "./interview.js";
import { type Metadata, readMetadata } from "./metadata.js";
import { pullEntities } from "./pull-entities.js";
import { type FieldsWish, pullFields } from "./pull-fields.js";
import { pullLists } from "./pull-lists.js";
import { type ClientOptions, connect } from "./runtime/index.js";

/** What is told as the window is what is kept. Below the vendor's 50, as others may use the account, too. */
const rateLimit = { requests: 45, perMs: 10_000 };

/**
 * CRM -> Snapshot, through the client that ships. What was not answered is named, in the snapshot and among the problems;
 * unreachable servers are given up within 90 seconds.
 *
 * @throws ProblemError where nothing useful was learnt: no sign-in, no apps, of none the fields
 * @see https://api.freeagent.network
 */
export async function pull(source: PullSource): Promise<Pulled> {
  const { account, session = account, fetch, signal, onProgress } = source;
  const place: Place = { kind: "account", account };
  const url = source.url.replace(/\/+$/, "");
  const count = countRequests(rateLimit);
  let latest = { step: "entities", done: 0, total: 1 };
  const options: ClientOptions = {
    credentials: credentialsOf(source, place),
    fetch,
    signal,
    rateLimit,
    retry: { attempts: 4 },
    on: (event) => {
      if (event.kind === "request") count.add();
      const waitMs = waitIn(event);
      if (waitMs !== null) onProgress?.({ ...latest, ...count.told(), waitMs });
    },
  };
  const client = await orProblem("a connection", place, async () =>
    connect({ name: session, url, date: "string" }, options),
  );
  const tell = (step: string, done: number, total: number): void => {
    latest = { step, done, total };
    onProgress?.({ ...latest, ...count.told() });
  };

  const known = knownBefore(source, url);
  const added = source.entities?.add ?? [];
  const listed = await pullEntities(client, { account, known, added }, tell);
  const interview = startInterview(client);
  const byName = new Map(known?.entities.map((entity) => [entity.name, entity]));
  const fields = await pullFields(interview, listed.items, { account, known: byName, wish: wishOf(source) }, tell);
  if (fields.answered === 0 && fields.unseen.length > 0)
    throw new ProblemError([nothingAnswered(fields.unseen, place)]);
  const { lists, unseen, problems } = await pullLists(
    interview,
    account,
    fields.entities,
    known?.lists ?? new Map(),
    tell,
  );
  const live = await introspect(
    client,
    known === null ? null : (source.before?.snapshot.files.get("schema.graphql") ?? null),
  );
  const { schema } = live;
  const metadata: Metadata = {
    formatVersion: snapshotFormatVersion,
    provider: "freeagent",
    url,
    seenAs: { client: clientMark(source.credentials), hidden: true },
    batch: interview.batch(),
    introspection: schema === null ? "refused" : "answered",
    entities: fields.entities,
    others: fields.others,
    lists,
  };
  const parts = datedParts([...listed.unseen, ...fields.unseen, ...unseen, ...live.unseen], source.before);
  const { others, ...rest } = metadata;
  const text = canonicalJson({
    ...rest,
    lists: Object.fromEntries(lists),
    // A snapshot that is whole says nothing of what it lacks.
    ...(others.length > 0 && { others }),
    ...(parts.length > 0 && { unseen: parts }),
  });
  const files = new Map([["metadata.json", text]]);
  const told = [...unseenProblems(account, parts), ...problems];
  if (schema === null) return { snapshot: { account, files }, problems: told };
  files.set("schema.graphql", `${schema}\n`);
  return { snapshot: { account, files }, problems: [...told, ...reportDifferences(account, schema)] };
}

/** What an earlier pull from the same address saw; null where there was none that can be read. */
function knownBefore({ before }: PullSource, url: string): Metadata | null {
  if (before === undefined) return null;
  try {
    const known = readMetadata(before.snapshot);
    return known.url === url ? known : null;
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}

function wishOf({ entities }: PullSource): FieldsWish["wish"] {
  const { include = [], exclude = [], add = [] } = entities ?? {};
  return (name) => {
    if (exclude.some((glob) => matchGlob(glob, name))) return "left-out";
    const isWanted = include.length === 0 || add.includes(name) || include.some((glob) => matchGlob(glob, name));
    return isWanted ? "wanted" : "needed";
  };
}

function nothingAnswered(unseen: readonly UnseenNow[], place: Place): Problem {
  const { part = "any", reason = "" } = unseen[0] ?? {};
  return problem(
    "freeagent.pull-failed",
    `Of no app the fields were answered. Asking for ${part} failed. ${reason}`,
    place,
  );
}

function credentialsOf({ credentials }: PullSource, place: Place): ClientOptions["credentials"] {
  const { clientId, clientSecret, token } = Object.fromEntries(Object.entries(credentials));
  if (token !== undefined) return { token };
  if (clientId !== undefined && clientSecret !== undefined) return { clientId, clientSecret };
  const message = "There are neither `clientId` and `clientSecret` nor a `token` among the credentials.";
  throw new ProblemError([problem("pull.credentials", message, place)]);
}

/** Tells credentials apart without telling them. */
function clientMark({ clientId }: PullSource["credentials"]): string {
  return clientId === undefined ? "token" : createHash("sha256").update(clientId).digest("hex").slice(0, 12);
}

async function orProblem<T>(about: string, place: Place, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof CrmError)) throw error;
    throw new ProblemError([pullProblem(error, about, place)], { cause: error });
  }
}
