import { CrmError } from "#runtime/errors.js";
import { isObject, own } from "../../json/json-value.js";
import { compareText } from "../../model/model.js";
import { type Place, problem, ProblemError } from "../../problem/problem.js";
import { pullProblem } from "../pulling.js";
import type { Reply } from "./interview.js";
import type { EntityIdentity, Metadata } from "./metadata.js";
import type { Tell } from "./pull-fields.js";
import { type ReadAnswer, readAnswer, refusalOf } from "./read-answers.js";
import { readEntity, type ReadContext, type ReadPart } from "./read-parts.js";
import type { Client } from "./runtime/index.js";

const document = "query getEntities { getEntities { name display_name label label_plural entity_id } }";

/**
 * The apps of the account, those that are named besides included, sorted by id. It is the first request, so this is where a
 * wrong address shows.
 *
 * @param added System names of apps that `getEntities` does not list.
 * @throws ProblemError where it lists none at all
 */
export async function pullEntities(
  client: Pick<Client, "request">,
  {
    account,
    known,
    added,
  }: { readonly account: string; readonly known: Metadata | null; readonly added: readonly string[] },
  tell: Tell,
): Promise<ReadAnswer<EntityIdentity>> {
  const place: Place = { kind: "account", account };
  tell("entities", 0, 1);
  const reply = await askForApps(client, place);
  const before = known === null ? null : [...known.entities.map(identityOf), ...known.others.map(identityOf)];
  const read = readAnswer<EntityIdentity>(reply, {
    read: readNamed,
    idOf: ({ entity_id }) => entity_id,
    nameOf: ({ name }) => name,
    known: before,
    one: "an app",
    whereOf: (name) => (name === null ? {} : { entity: name }),
  });
  if (read === null) {
    const message = `Asking for the list of apps failed. ${refusalOf(reply)}.`;
    throw new ProblemError([problem("freeagent.pull-failed", message, place)]);
  }
  const listed = new Set(read.items.map(({ name }) => name));
  const more = [...new Set(added)].filter((name) => !listed.has(name)).map((name) => unlisted(name, before ?? []));
  if (read.items.length + more.length === 0) {
    const reason = [...new Set(read.unseen.map((one) => one.reason))].slice(0, 3).join("; ");
    const why = reason === "" ? "" : ` None of the answer's can be read: ${reason}.`;
    throw new ProblemError([problem("freeagent.no-apps", `${account} lists no apps.${why}`, place)]);
  }
  tell("entities", 1, 1);
  return {
    items: [...read.items, ...more].toSorted((left, right) => compareText(left.entity_id, right.entity_id)),
    unseen: read.unseen,
  };
}

/** An app is asked about by its name, so one without an id can be had all the same: it keeps its old id, or goes by its name. */
function readNamed(value: unknown, context: ReadContext<EntityIdentity>): ReadPart<EntityIdentity> {
  const part = readEntity(value, context);
  if (part.kind === "read" || part.name === null || part.id !== null || !isObject(value)) return part;
  const { name, reason } = part;
  const named = readEntity({ ...value, entity_id: entityIdOf(name, context.known?.values() ?? []) }, context);
  return named.kind === "read" ? { ...named, odd: [...named.odd, { name: "entity_id", reason }] } : named;
}

/** The CRM tells no labels of such an app, so its name is put into words. */
function unlisted(name: string, known: readonly EntityIdentity[]): EntityIdentity {
  const words = name.split("_").filter((word) => word !== "");
  const label = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" ");
  const plural = label.replace(/([^aeiou])y$/, "$1ie").replace(/(s|x|ch|sh)$/, "$1e");
  return { entity_id: entityIdOf(name, known), name, display_name: null, label, label_plural: `${plural}s` };
}

/** The id of an app of which the name alone is told. */
function entityIdOf(name: string, known: Iterable<EntityIdentity>): string {
  return [...known].find((one) => one.name === name)?.entity_id ?? name;
}

function identityOf({ entity_id, name, display_name, label, label_plural }: EntityIdentity): EntityIdentity {
  return { entity_id, name, display_name, label, label_plural };
}

async function askForApps(client: Pick<Client, "request">, place: Place): Promise<Reply> {
  const told = (errors: CrmError["errors"]) =>
    errors.map((one) => ({ ...one, path: one.path?.slice(1) ?? [] })).filter(({ path }) => path.length > 0);
  try {
    const data = await client.request(document, {}, { timeoutMs: 20_000, deadlineMs: 80_000 });
    return { kind: "answered", value: data["getEntities"], told: [] };
  } catch (error) {
    if (!(error instanceof CrmError)) throw error;
    const { partialData } = error;
    const value = own(partialData, "getEntities");
    if (Array.isArray(value)) return { kind: "answered", value, told: told(error.errors) };
    throw new ProblemError([pullProblem(error, "the list of apps", place)], { cause: error });
  }
}
