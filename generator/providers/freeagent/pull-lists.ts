import { elements } from "../../json/json-value.js";
import { type Place, problem, type Problem } from "../../problem/problem.js";
import type { UnseenNow } from "../../snapshot/unseen.js";
import type { Interview, Question, Reply } from "./interview.js";
import type { ChoiceMetadata, EntityMetadata, Metadata } from "./metadata.js";
import type { Tell } from "./pull-fields.js";
import { readAnswer, refusalOf } from "./read-answers.js";
import { readChoice } from "./read-parts.js";

const firstLimit = 1000;
const lastLimit = 64_000;

/** By so many of its fields a list is asked for: another one would be refused for the same reason. */
const turns = 3;

interface ListSource {
  readonly list: string;
  /** Fields of the list, by which it can be asked for: the API wants a field's id, not the list's. */
  readonly fields: readonly ListField[];
}

interface ListField {
  readonly id: string;
  readonly entity: string;
  readonly field: string;
}

interface PulledLists {
  readonly lists: ReadonlyMap<string, readonly ChoiceMetadata[]>;
  readonly unseen: readonly UnseenNow[];
  readonly problems: readonly Problem[];
}

interface ReadList {
  readonly choices: readonly ChoiceMetadata[] | null;
  /** How many entries the answer had, unreadable ones included. */
  readonly count: number;
  readonly unseen: readonly UnseenNow[];
}

/**
 * The entries of every choice list, each list asked for once, by one of its fields; by another one where that is refused.
 * The limit is said aloud, as no default is documented; a list that fills it is asked for again with a larger one.
 */
export async function pullLists(
  interview: Interview,
  account: string,
  entities: readonly EntityMetadata[],
  known: Metadata["lists"],
  tell: Tell,
): Promise<PulledLists> {
  const sources = listSources(entities);
  const read = new Map<string, ReadList>();
  const problems: Problem[] = [];
  tell("choices", 0, sources.length);
  let open: readonly ListSource[] = sources;
  for (let limit = firstLimit; open.length > 0; limit *= 4) {
    const answered = sources.length - open.length;
    const found = await readLists(interview, account, open, { limit, known }, (count) =>
      tell("choices", answered + count, sources.length),
    );
    for (const source of open) {
      const now = found.get(source.list);
      const before = read.get(source.list);
      if (now === undefined) continue;
      // Asked for more and given as many as before, or nothing: all of them, or a limit of the server's own.
      const isMore = now.choices !== null && now.count !== before?.count;
      if (before !== undefined && !isMore) problems.push(maybeCut(account, source, before.count));
      if (before === undefined || now.choices !== null) read.set(source.list, now);
    }
    const full = open.filter(({ list }) => found.get(list)?.count === limit);
    if (limit >= lastLimit) problems.push(...full.map((source) => maybeCut(account, source, limit)));
    open = limit >= lastLimit ? [] : full;
  }
  const lists = [...read].flatMap(([list, { choices }]) => {
    const entries = choices ?? known.get(list);
    return entries === undefined ? [] : [[list, entries] as const];
  });
  return { lists: new Map(lists), unseen: [...read.values()].flatMap(({ unseen }) => unseen), problems };
}

async function readLists(
  interview: Interview,
  account: string,
  sources: readonly ListSource[],
  { limit, known }: { readonly limit: number; readonly known: Metadata["lists"] },
  onAnswered: (count: number) => void,
): Promise<ReadonlyMap<string, ReadList>> {
  const found = new Map<string, ReadList>();
  let open = sources;
  for (let turn = 0; turn < turns && open.length > 0; turn += 1) {
    const asked = open.flatMap((source) => {
      const field = source.fields[turn];
      return field === undefined ? [] : [{ source, field }];
    });
    const replies = await interview.ask(
      asked.map(({ field }) => listQuestion(account, field, limit)),
      turn === 0 ? onAnswered : () => {},
    );
    asked.forEach(({ source, field }, index) => {
      const reply = replies[index];
      if (reply === undefined) return;
      const read = readList(field, reply, known.get(source.list));
      // The reason that is told is the first field's.
      if (read.choices !== null || turn === 0) found.set(source.list, read);
    });
    open = open.filter(({ list }) => found.get(list)?.choices === null);
  }
  return found;
}

function listSources(entities: readonly EntityMetadata[]): readonly ListSource[] {
  const all = entities.flatMap((entity) => entity.fields.map((field) => ({ entity, field })));
  // Fields in use first: a deactivated one might not be asked about.
  const byUse = [...all.filter(({ field }) => field.active), ...all.filter(({ field }) => !field.active)];
  const sources = new Map<string, ListField[]>();
  for (const { entity, field } of byUse) {
    const list = field.catalog_type_id;
    if (list === null) continue;
    const fields = sources.get(list) ?? [];
    if (fields.length === 0) sources.set(list, fields);
    if (fields.length < turns) fields.push({ id: field.id, entity: entity.name, field: field.name });
  }
  return [...sources].map(([list, fields]) => ({ list, fields }));
}

function listQuestion(account: string, { id, entity, field }: ListField, limit: number): Question {
  return {
    field: (variable) => `getFieldItems(fa_field_config_id: ${variable}, limit: ${limit}) { id name order }`,
    value: id,
    about: `the choices of ${entity}.${field}`,
    place: { kind: "account", account, entity, field },
  };
}

function readList({ entity, field }: ListField, reply: Reply, known: readonly ChoiceMetadata[] | undefined): ReadList {
  const read = readAnswer<ChoiceMetadata>(reply, {
    read: readChoice,
    idOf: ({ id }) => id,
    nameOf: ({ name }) => name,
    known: known ?? null,
    one: `a choice of ${entity}.${field}`,
    whereOf: () => ({ entity, field }),
  });
  if (read !== null) return { choices: read.items, count: countOf(reply), unseen: read.unseen };
  const part = `the choices of ${entity}.${field}`;
  const unseen = [{ part, reason: refusalOf(reply), kept: known !== undefined, entity, field }];
  return { choices: null, count: -1, unseen };
}

function countOf(reply: Reply): number {
  return reply.kind === "answered" ? elements(reply.value).length : -1;
}

function maybeCut(account: string, { fields: [field] }: ListSource, count: number): Problem {
  const name = field === undefined ? "a field" : `${field.entity}.${field.field}`;
  const place: Place = { kind: "account", account, ...(field && { entity: field.entity, field: field.field }) };
  const message = `The list of ${name} has exactly ${count} entries, or the CRM tells no more of them.`;
  return problem("freeagent.full-list", message, place, { severity: "warning" });
}
