import { createHash } from "node:crypto";
import { CrmError, NotFoundError, PermissionError, RequestError } from "#runtime/errors.js";
import { firstId, isObject, type JsonObject, own, ownObject, ownText } from "../../json/json-value.js";
import { problem, ProblemError } from "../../problem/problem.js";
import { canonicalJson, snapshotFormatVersion } from "../../snapshot/snapshot.js";
import type { Pulled, PullSource } from "../provider.js";
import { pullProblem } from "../pulling.js";
import { loadOpenapi } from "./openapi/load-openapi.js";
import { type Client, type ClientOptions, connect } from "./runtime/index.js";
import { knownModels } from "./templates/known-models.js";
import { readTemplates } from "./templates/read-templates.js";
import { unwrapTemplates } from "./templates/unwrap-templates.js";

/** Milliseconds. Together an unreachable server costs at most 80 s. */
const limits = { openapi: 20_000, templates: 45_000, user: 15_000, attempt: 20_000 };

/**
 * The OpenAPI document and the account's templates -> a snapshot.
 *
 * @throws ProblemError where anything is refused, missing or not understood: never a smaller snapshot that looks whole.
 * Aborting rejects with the signal's reason.
 */
export async function pull(source: PullSource): Promise<Pulled> {
  const { account, session = account, url } = source;
  const credentials = readCredentials(source.credentials, account);
  const outside = {
    ...(source.fetch !== undefined && { fetch: source.fetch }),
    ...(source.signal !== undefined && { signal: source.signal }),
  };
  let requests = 0;
  let latest = { done: 0, total: 3, step: "openapi" };
  const tell = (done: number, step: string): void => {
    latest = { ...latest, done, step };
    source.onProgress?.({ ...latest, requests });
  };

  tell(0, "openapi");
  const document = await loadOpenapi(source.openapi, { ...outside, timeoutMs: limits.openapi });
  tell(1, "templates");
  const client = connect(
    { name: session, url, date: "string" },
    {
      ...outside,
      credentials,
      timeoutMs: limits.attempt,
      on: (event) => {
        if (event.kind === "request") requests += 1;
        if ("waitMs" in event) source.onProgress?.({ ...latest, requests, waitMs: event.waitMs });
      },
    },
  );
  const answer = await orProblem("the templates", source, () =>
    client.request({ method: "GET", path: "/templates/" }, { deadlineMs: limits.templates }),
  );
  const templates = withoutAddresses(templatesOf(answer, source));
  tell(2, "user");
  const user = await orProblem("the user", source, () => userOf(client));
  tell(3, "user");

  const metadata = { formatVersion: snapshotFormatVersion, provider: "freecrm", url, seenAs: { user }, templates };
  const files = new Map([
    ["metadata.json", canonicalJson(metadata)],
    ["openapi.yaml", document.text],
  ]);
  return { snapshot: { account, files }, problems: readTemplates(templates, account).problems };
}

/** Who the templates were seen as, since they may differ by user; without telling who. */
async function userOf(client: Client): Promise<string> {
  try {
    const answer = await client.request({ method: "GET", path: "/auth/user" }, { deadlineMs: limits.user });
    const id = userIdOf(answer);
    return id === null ? "unknown" : createHash("sha256").update(id).digest("hex").slice(0, 12);
  } catch (error) {
    // The path is not in the vendor's article, so a server may lack it. A failure that may pass is another matter.
    const isFinal = error instanceof NotFoundError || error instanceof PermissionError || error instanceof RequestError;
    if (isFinal) return "unknown";
    throw error;
  }
}

async function orProblem<T>(about: string, { account }: PullSource, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof CrmError)) throw error;
    throw new ProblemError([pullProblem(error, about, { kind: "account", account })], { cause: error });
  }
}

/** The ways to sign in, each key with the variable that it is read from by default. The first that is whole is used. */
export const credentialSets = [
  { token: "FREECRM_TOKEN" },
  { email: "FREECRM_EMAIL", password: "FREECRM_PASSWORD" },
] as const;

/** @throws ProblemError where neither way is whole */
export function readCredentials(
  given: Readonly<Record<string, string>>,
  account: string,
): ClientOptions["credentials"] {
  const [token, email, password] = ["token", "email", "password"].map((key) => ownText(given, key));
  if (token) return { token };
  if (email && password) return { email, password };
  const lacking = email ? "a password is missing" : password ? "an e-mail address is missing" : "none are given";
  const message = `${account}: FreeCRM wants a token, or an e-mail address and a password; ${lacking}.`;
  throw new ProblemError([problem("freecrm.credentials", message, { kind: "account", account })]);
}

/**
 * The models of an answer of /templates/, once it is sure that they are: each is a list of fields, or holds templates,
 * and there is a field at all.
 *
 * @throws ProblemError for any other answer
 */
export function templatesOf(answer: unknown, { account, url }: Pick<PullSource, "account" | "url">): JsonObject {
  const refuse = (what: string): ProblemError => {
    const message = `${account}: the answer of ${url}/templates/ ${what}.`;
    return new ProblemError([problem("freecrm.templates-odd", message, { kind: "account", account })]);
  };
  const templates = unwrapTemplates(answer);
  if (templates === null) throw refuse("is no object");
  for (const [model, value] of Object.entries(templates)) {
    if (value === null) throw refuse(`has nothing under ${JSON.stringify(model)}`);
    if (knownModels.includes(model) && typeof value !== "object") {
      throw refuse(`is not understood under ${JSON.stringify(model)}`);
    }
    if (isObject(value) && value["success"] === false) throw refuse(`has an error under ${JSON.stringify(model)}`);
  }
  const { models } = readTemplates(templates, account);
  const fields = models.flatMap(({ standard, further }) => [standard, ...further].flatMap((one) => one?.fields ?? []));
  if (fields.length === 0) throw refuse("holds no fields of any model");
  const broken = models.find(({ model, custom, standard, further }) => {
    const value = templates[model];
    return (
      !custom && isObject(value) && !("templates" in value) && further.length === 0 && standard?.fields.length === 0
    );
  });
  if (broken !== undefined) throw refuse(`is not understood under ${JSON.stringify(broken.model)}`);
  return templates;
}

/** The user's id in an answer of /auth/user, in or out of the envelope; null where there is none. */
export function userIdOf(answer: unknown): string | null {
  for (const holder of [ownObject(answer, "response"), answer]) {
    for (const user of [own(holder, "user"), own(holder, "result"), holder]) {
      const id = firstId(user, ["id"]);
      if (id !== null) return id;
    }
  }
  return null;
}

const address = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/;
/** What the account's people write for others to read: an address here is a label, not a person's. */
const wordKeys: ReadonlySet<string> = new Set(["label", "title", "name", "key", "value", "id", "placeholder", "help"]);
const optionKeys: ReadonlySet<string> = new Set(["options", "choices", "values"]);

/**
 * Templates without e-mail addresses of users: as members of what has an `email`, as authors and owners, in lists.
 * Labels and options stay as they are, as they are the account's vocabulary.
 */
export function withoutAddresses(value: JsonObject): JsonObject {
  return cleanObject(value, false);
}

function cleanObject(value: JsonObject, isVocabulary: boolean): JsonObject {
  const isPerson = Object.entries(value).some(([key, member]) => /e?mail$|^login$/i.test(key) && isAddress(member));
  const kept = Object.entries(value).filter(([key, member]) => {
    return !isAddress(member) || (!isPerson && (isVocabulary || wordKeys.has(key)));
  });
  return Object.fromEntries(kept.map(([key, member]) => [key, clean(member, isVocabulary || optionKeys.has(key))]));
}

function clean(value: unknown, isVocabulary: boolean): unknown {
  if (Array.isArray(value)) {
    const kept: readonly unknown[] = isVocabulary ? value : value.filter((item) => !isAddress(item));
    return kept.map((item) => clean(item, isVocabulary));
  }
  return isObject(value) ? cleanObject(value, isVocabulary) : value;
}

function isAddress(value: unknown): boolean {
  return typeof value === "string" && address.test(value.trim());
}
