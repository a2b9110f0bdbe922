import { createHash } from "node:crypto";
import { CrmError, NotFoundError, PermissionError, RequestError } from "#runtime/errors.js";
import { ProblemError } from "../../problem/problem.js";
import { canonicalJson } from "../../snapshot/canonical-json.js";
import { snapshotFormatVersion } from "../../snapshot/snapshot.js";
import type { Pulled, PullSource } from "../provider.js";
import { pullProblem } from "../pull-problem.js";
import { loadOpenapi } from "./openapi/load-openapi.js";
import { readCredentials } from "./pull/read-credentials.js";
import { templatesOf } from "./pull/templates-of.js";
import { userIdOf } from "./pull/user-id-of.js";
import { withoutAddresses } from "./pull/without-addresses.js";
import { connect, type Client } from "./runtime/index.js";
import { readTemplates } from "./templates/read-templates.js";

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
