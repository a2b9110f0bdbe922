import { CrmError } from "#runtime/errors.js";
import { compareText } from "../../model/compare-text.js";
import { problem, ProblemError, type Place } from "../../problem/problem.js";
import { pullProblem } from "../pull-problem.js";
import type { EntityIdentity } from "./metadata.js";
import { createNarrow } from "./narrow.js";
import { narrowEntity } from "./narrow-answers.js";
import type { Client } from "./runtime/index.js";
import type { Tell } from "./tell.js";

const document = "query getEntities { getEntities { name display_name label label_plural entity_id } }";

/** The apps of the account, sorted by id. It is the first request, so this is where a wrong address shows. */
export async function pullEntities(
  client: Pick<Client, "request">,
  account: string,
  tell: Tell,
): Promise<readonly EntityIdentity[]> {
  const place: Place = { kind: "account", account };
  tell("entities", 0, 1);
  const answer = await askForApps(client, place);
  const narrow = createNarrow();
  const entities = narrow
    .list(answer, "getEntities")
    .map((entity, index) => narrowEntity(narrow, entity, `getEntities[${index}]`));
  if (narrow.complaints.length > 0) {
    throw new ProblemError(
      narrow.complaints.map((complaint) => problem("freeagent.invalid-metadata", complaint, place)),
    );
  }
  if (entities.length === 0) throw new ProblemError([problem("freeagent.no-apps", `${account} lists no apps.`, place)]);
  tell("entities", 1, 1);
  return entities.toSorted((left, right) => compareText(left.entity_id, right.entity_id));
}

async function askForApps(client: Pick<Client, "request">, place: Place): Promise<unknown> {
  try {
    const data = await client.request(document, {}, { timeoutMs: 20_000, deadlineMs: 80_000 });
    return data["getEntities"];
  } catch (error) {
    if (!(error instanceof CrmError)) throw error;
    throw new ProblemError([pullProblem(error, "the list of apps", place)], { cause: error });
  }
}
