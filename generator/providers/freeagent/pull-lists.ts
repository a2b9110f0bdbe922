import { problem, ProblemError, type Place, type Problem } from "../../problem/problem.js";
import type { Interview } from "./interview.js";
import type { ChoiceMetadata, EntityMetadata } from "./metadata.js";
import { createNarrow } from "./narrow.js";
import { narrowChoice } from "./narrow-answers.js";
import type { Question } from "./question.js";
import type { Tell } from "./tell.js";

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
      open.map((source) => question(source, limit)),
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

function question({ field, name, place }: ListSource, limit: number): Question {
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
