import { createHash } from "node:crypto";
import { CrmError, NotFoundError, PermissionError, RequestError } from "#runtime/errors.js";
import { firstId, isObject, type JsonObject, own, ownObject, ownText } from "../../json/json-value.js";
import { problem, type Problem, ProblemError } from "../../problem/problem.js";
import { canonicalJson, snapshotFormatVersion } from "../../snapshot/snapshot.js";
import { datedParts, type UnseenNow, unseenProblems } from "../../snapshot/unseen.js";
import type { Pulled, PullSource } from "../provider.js";
import { pullProblem, waitIn } from "../pulling.js";
import { loadOpenapi } from "./openapi/load-openapi.js";
import { type Client, type ClientOptions, connect } from "./runtime/index.js";
import { seenTemplates } from "./seen-templates.js";
import { readTemplates } from "./templates/read-templates.js";

/** Milliseconds. Together an unreachable server costs at most 80 s. */
const limits = { openapi: 20_000, templates: 45_000, user: 15_000, attempt: 20_000 };

/**
 * The OpenAPI document and the account's templates -> a snapshot. What is refused beside them, or not understood of them,
 * is named in the snapshot and among the problems; what an earlier snapshot knows of it stays.
 *
 * @throws ProblemError where the templates cannot be had. Aborting rejects with the signal's reason.
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

  const ignored: string[] = [];
  tell(0, "openapi");
  const before = knownBefore(source);
  const document = await documentOf(source, before, outside);
  tell(1, "templates");
  const client = connect(
    { name: session, url, date: "string" },
    {
      ...outside,
      credentials,
      timeoutMs: limits.attempt,
      on: (event) => {
        if (event.kind === "request") requests += 1;
        if (event.kind === "ignored-address") ignored.push(event.place);
        const waitMs = waitIn(event);
        if (waitMs !== null) source.onProgress?.({ ...latest, requests, waitMs });
      },
    },
  );
  const answer = await orProblem("the templates", source, () =>
    client.request({ method: "GET", path: "/templates/" }, { deadlineMs: limits.templates }),
  );
  const seen = seenTemplates(answer, source, ownObject(before?.metadata, "templates") ?? {});
  const templates = withoutAddresses(seen.templates);
  tell(2, "user");
  const user = await userOf(client, before);
  tell(3, "user");

  const parts = datedParts([...document.unseen, ...seen.unseen, ...user.unseen], source.before);
  const metadata = {
    formatVersion: snapshotFormatVersion,
    provider: "freecrm",
    url,
    ...(user.account !== null && { account: user.account }),
    seenAs: { user: user.user },
    templates,
    ...(parts.length > 0 && { unseen: parts }),
  };
  const files = new Map([
    ["metadata.json", canonicalJson(metadata)],
    ["openapi.yaml", document.text],
  ]);
  const problems = [
    ...ignored.map((place) => ignoredAddress(account, place)),
    ...unseenProblems(account, parts),
    ...readTemplates(templates, account).problems,
  ];
  return { snapshot: { account, files }, problems };
}

function ignoredAddress(account: string, place: string): Problem {
  const message = `Signing in told of the address ${place}, which is not used: it is not one of the vendor's, or not https.`;
  return problem("freecrm.ignored-address", message, { kind: "account", account }, { severity: "warning" });
}

interface KnownBefore {
  readonly metadata: JsonObject;
  readonly openapi: string | null;
}

/** What an earlier pull from the same address saw; null where there was none that can be read. */
function knownBefore({ before, url }: PullSource): KnownBefore | null {
  const { files } = before?.snapshot ?? { files: new Map<string, string>() };
  try {
    const metadata: unknown = JSON.parse(files.get("metadata.json") ?? "null");
    if (!isObject(metadata) || metadata["provider"] !== "freecrm" || metadata["url"] !== url) return null;
    return { metadata, openapi: files.get("openapi.yaml") ?? null };
  } catch {
    return null;
  }
}

interface SeenDocument {
  readonly text: string;
  readonly unseen: readonly UnseenNow[];
}

/**
 * The OpenAPI document; where its address does not answer with one, the last one that was had, or else the bundled one. A
 * file that is not there is a mistake in the configuration, and refused.
 */
async function documentOf(
  { openapi }: PullSource,
  before: KnownBefore | null,
  outside: Pick<PullSource, "fetch" | "signal">,
): Promise<SeenDocument> {
  try {
    const { text } = await loadOpenapi(openapi, { ...outside, timeoutMs: limits.openapi });
    return { text, unseen: [] };
  } catch (error) {
    if (!(error instanceof ProblemError) || openapi === null || !/^https?:/.test(openapi)) throw error;
    const kept = before?.openapi ?? null;
    const instead = kept === null ? " The document that comes with the tool stands for it." : "";
    const unseen = { part: "the OpenAPI document", reason: error.message + instead, kept: kept !== null };
    return { text: kept ?? (await loadOpenapi(null)).text, unseen: [unseen] };
  }
}

interface SeenUser {
  /** A mark of the user's id, or `unknown`. */
  readonly user: string;
  /** A mark of the account's id; null where it is not told. */
  readonly account: string | null;
  readonly unseen: readonly UnseenNow[];
}

/** Who the templates were seen as, since they may differ by user; without telling who. */
async function userOf(client: Client, before: KnownBefore | null): Promise<SeenUser> {
  try {
    const answer = await client.request({ method: "GET", path: "/auth/user" }, { deadlineMs: limits.user });
    const [id, account] = [userIdOf(answer), userIdOf(answer, "account_id")];
    return { user: id === null ? "unknown" : mark(id), account: account === null ? null : mark(account), unseen: [] };
  } catch (error) {
    if (!(error instanceof CrmError)) throw error;
    // The path is not in the vendor's article, so a server may lack it. A failure that may pass is another matter.
    const isFinal = error instanceof NotFoundError || error instanceof PermissionError || error instanceof RequestError;
    if (isFinal) return { user: "unknown", account: null, unseen: [] };
    const known = ownText(ownObject(before?.metadata, "seenAs"), "user");
    const unseen = { part: "the user of the credentials", reason: error.message, kept: known !== null };
    return { user: known ?? "unknown", account: ownText(before?.metadata, "account"), unseen: [unseen] };
  }
}

function mark(id: string): string {
  return createHash("sha256").update(id).digest("hex").slice(0, 12);
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

/** The user's id, or the account's, in an answer of /auth/user, in or out of the envelope; null where there is none. */
export function userIdOf(answer: unknown, key: "id" | "account_id" = "id"): string | null {
  for (const holder of [ownObject(answer, "response"), answer]) {
    for (const user of [own(holder, "user"), own(holder, "result"), holder]) {
      const id = firstId(user, [key]);
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
