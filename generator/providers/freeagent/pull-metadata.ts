import { CrmError } from "#runtime/errors.js";
import { compareText } from "../../model/model.js";
import { type Place, problem, type Problem, ProblemError } from "../../problem/problem.js";
import { pullProblem } from "../pulling.js";
import type { Interview, Question } from "./interview.js";
import {
  type ChoiceMetadata,
  createNarrow,
  type EntityIdentity,
  type EntityMetadata,
  type FieldMetadata,
  narrowChoice,
  narrowEntity,
  narrowField,
} from "./metadata.js";
import type { Client } from "./runtime/index.js";

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

/** Reports progress: what is being asked for, how much of it is answered, and how much there is. */
export type Tell = (step: "entities" | "fields" | "choices", done: number, total: number) => void;

const members =
  "id name name_label main_type is_required is_visible is_unique default_value catalog_type_id " +
  "reference_field_id reference_fa_entity_id reference_fa_entity_name";

/** The fields of every app, sorted by id. Those listed only with `show_hidden` are deactivated. */
export async function pullFields(
  interview: Interview,
  account: string,
  entities: readonly EntityIdentity[],
  tell: Tell,
): Promise<readonly EntityMetadata[]> {
  tell("fields", 0, entities.length);
  // Two questions an app, one after the other, so that they mostly go out together.
  const questions = entities.flatMap((entity) => [
    fieldsQuestion(account, entity, false),
    fieldsQuestion(account, entity, true),
  ]);
  const answers = await interview.ask(questions, (answered) => {
    tell("fields", Math.floor(answered / 2), entities.length);
  });
  return entities.map((entity, index) => ({
    ...entity,
    fields: mergeFields(account, entity.name, answers[index * 2], answers[index * 2 + 1]),
  }));
}

function fieldsQuestion(account: string, { name }: EntityIdentity, hidden: boolean): Question {
  return {
    field: (variable) => `getFields(entity: ${variable}, show_hidden: ${hidden}) { ${members} }`,
    value: name,
    about: `the fields of ${name}`,
    place: { kind: "account", account, entity: name },
  };
}

function mergeFields(account: string, entity: string, shown: unknown, all: unknown): readonly FieldMetadata[] {
  const narrow = createNarrow();
  const read = (answer: unknown, active: boolean): readonly FieldMetadata[] =>
    narrow
      .list(answer, `getFields of ${entity}`)
      .map((field, index) => narrowField(narrow, field, `getFields of ${entity}, [${index}]`, active));
  const active = read(shown, true);
  const known = new Set(active.map(({ id }) => id));
  const hidden = read(all, false).filter(({ id }) => !known.has(id));
  if (narrow.complaints.length > 0) {
    const place: Place = { kind: "account", account, entity };
    throw new ProblemError(
      narrow.complaints.map((complaint) => problem("freeagent.invalid-metadata", complaint, place)),
    );
  }
  return [...active, ...hidden].toSorted((left, right) => compareText(left.id, right.id));
}

const firstLimit = 1000;
const lastLimit = 64_000;

interface ListSource {
  readonly list: string;
  /** A field of the list: the API wants its id, not the list's. */
  readonly field: string;
  readonly name: string;
  readonly place: Place;
}

interface PulledLists {
  readonly lists: ReadonlyMap<string, readonly ChoiceMetadata[]>;
  readonly problems: readonly Problem[];
}

/**
 * The entries of every choice list, each list asked for once, by one of its fields. The limit is said aloud, as no
 * default is documented; a list that fills it is asked for again with a larger one.
 */
export async function pullLists(
  interview: Interview,
  account: string,
  entities: readonly EntityMetadata[],
  tell: Tell,
): Promise<PulledLists> {
  const sources = listSources(account, entities);
  const lists = new Map<string, readonly ChoiceMetadata[]>();
  const problems: Problem[] = [];
  tell("choices", 0, sources.length);
  let open = sources;
  for (let limit = firstLimit; open.length > 0; limit *= 4) {
    const answered = sources.length - open.length;
    const answers = await interview.ask(
      open.map((source) => listQuestion(source, limit)),
      (count) => tell("choices", answered + count, sources.length),
    );
    const read = open.map((source, index) => ({ source, choices: readChoices(source, answers[index]) }));
    for (const { source, choices } of read) {
      const before = lists.get(source.list)?.length;
      // Asked for more and given as many as before: all of them, or a limit of the server's own.
      if (before === choices.length) problems.push(maybeCut(source, choices.length));
      lists.set(source.list, choices);
    }
    const full = read.filter(({ choices }) => choices.length === limit);
    if (limit >= lastLimit) problems.push(...full.map(({ source, choices }) => maybeCut(source, choices.length)));
    open = limit >= lastLimit ? [] : full.map(({ source }) => source);
  }
  return { lists, problems };
}

function listSources(account: string, entities: readonly EntityMetadata[]): readonly ListSource[] {
  const fields = entities.flatMap((entity) => entity.fields.map((field) => ({ entity, field })));
  // Fields in use first: a deactivated one might not be asked about.
  const byUse = [...fields.filter(({ field }) => field.active), ...fields.filter(({ field }) => !field.active)];
  const sources = new Map<string, ListSource>();
  for (const { entity, field } of byUse) {
    const list = field.catalog_type_id;
    if (list === null || sources.has(list)) continue;
    const place: Place = { kind: "account", account, entity: entity.name, field: field.name };
    sources.set(list, { list, field: field.id, name: `${entity.name}.${field.name}`, place });
  }
  return [...sources.values()];
}

function listQuestion({ field, name, place }: ListSource, limit: number): Question {
  return {
    field: (variable) => `getFieldItems(fa_field_config_id: ${variable}, limit: ${limit}) { id name order }`,
    value: field,
    about: `the choices of ${name}`,
    place,
  };
}

function readChoices({ name, place }: ListSource, answer: unknown): readonly ChoiceMetadata[] {
  const narrow = createNarrow();
  const choices = narrow
    .list(answer, `getFieldItems of ${name}`)
    .map((choice, index) => narrowChoice(narrow, choice, `getFieldItems of ${name}, [${index}]`));
  if (narrow.complaints.length === 0) return choices;
  throw new ProblemError(narrow.complaints.map((complaint) => problem("freeagent.invalid-metadata", complaint, place)));
}

function maybeCut({ name, place }: ListSource, count: number): Problem {
  const message = `The list of ${name} has exactly ${count} entries, or the CRM tells no more of them.`;
  return problem("freeagent.full-list", message, place, { severity: "warning" });
}
