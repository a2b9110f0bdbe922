import { compareText } from "../../model/model.js";
import type { UnseenNow } from "../../snapshot/unseen.js";
import type { Interview, Question, Reply } from "./interview.js";
import type { EntityIdentity, EntityMetadata, FieldMetadata, OtherEntity } from "./metadata.js";
import { readAnswer, refusalOf } from "./read-answers.js";
import { readField } from "./read-parts.js";

/** Reports progress: what is being asked for, how much of it is answered, and how much there is. */
export type Tell = (step: "entities" | "fields" | "choices", done: number, total: number) => void;

const members =
  "id name name_label main_type is_required is_visible is_unique default_value catalog_type_id " +
  "reference_field_id reference_fa_entity_id reference_fa_entity_name";

export interface FieldsWish {
  readonly account: string;
  /** What an earlier pull saw, by system name. */
  readonly known: ReadonlyMap<string, EntityMetadata>;
  /**
   * Whether the configuration wants an app; one that is `needed` only is asked about where an app that is wanted shows its
   * fields.
   */
  readonly wish: (entity: string) => "wanted" | "needed" | "left-out";
}

export interface PulledFields {
  readonly entities: readonly EntityMetadata[];
  readonly others: readonly OtherEntity[];
  readonly unseen: readonly UnseenNow[];
  /** How many of the apps that were asked about have answered. */
  readonly answered: number;
}

/** The fields of every app that is wanted, sorted by id. Those listed only with `show_hidden` are deactivated. */
export async function pullFields(
  interview: Interview,
  entities: readonly EntityIdentity[],
  wish: FieldsWish,
  tell: Tell,
): Promise<PulledFields> {
  const fields = new Map<string, AppFields>();
  let asked = entities.filter(({ name }) => wish.wish(name) === "wanted");
  // No end of progress is known while fields may show those of further apps: these are few.
  for (let round = 0; asked.length > 0; round += 1) {
    const before = fields.size;
    const total = before + asked.length;
    if (round === 0) tell("fields", 0, total);
    // Two questions an app, one after the other, so that they mostly go out together.
    const questions = asked.flatMap((entity) => [
      fieldsQuestion(wish.account, entity, false),
      fieldsQuestion(wish.account, entity, true),
    ]);
    const replies = await interview.ask(questions, (answered) => {
      tell("fields", before + Math.floor(answered / 2), total);
    });
    asked.forEach(({ name }, index) => {
      const [shown, all] = [replies[index * 2], replies[index * 2 + 1]];
      if (shown !== undefined && all !== undefined)
        fields.set(name, mergeFields(name, shown, all, wish.known.get(name)));
    });
    asked = entities.filter(
      ({ entity_id, name }) => !fields.has(name) && wish.wish(name) === "needed" && isShown(entity_id, name, fields),
    );
  }
  const read = [...fields.values()];
  return {
    entities: entities.flatMap((entity) => {
      const found = fields.get(entity.name)?.fields ?? null;
      return found === null ? [] : [{ ...entity, fields: found }];
    }),
    others: entities
      .filter(({ name }) => (fields.get(name)?.fields ?? null) === null)
      .map((entity) => ({ ...entity, why: fields.has(entity.name) ? "refused" : "left-out" })),
    unseen: read.flatMap(({ unseen }) => unseen),
    answered: read.filter(({ answered }) => answered).length,
  };
}

/** Whether a field that was answered shows one of the app's. */
function isShown(id: string, name: string, fields: ReadonlyMap<string, AppFields>): boolean {
  return [...fields.values()].some(({ fields: found }) =>
    found?.some(
      (field) =>
        field.reference_field_id !== null &&
        (field.reference_fa_entity_id === id || field.reference_fa_entity_name === name),
    ),
  );
}

function fieldsQuestion(account: string, { name }: EntityIdentity, hidden: boolean): Question {
  return {
    field: (variable) => `getFields(entity: ${variable}, show_hidden: ${hidden}) { ${members} }`,
    value: name,
    about: `the fields of ${name}`,
    place: { kind: "account", account, entity: name },
  };
}

interface AppFields {
  /** Null where nothing is known of them. */
  readonly fields: readonly FieldMetadata[] | null;
  readonly unseen: readonly UnseenNow[];
  readonly answered: boolean;
}

/** What two answers make of an app's fields: those in use, and all of them. */
function mergeFields(entity: string, shown: Reply, all: Reply, known: EntityMetadata | undefined): AppFields {
  const read = (reply: Reply, active: boolean) =>
    readAnswer<FieldMetadata>(reply, {
      read: (value, context) => readField(value, active, context),
      idOf: ({ id }) => id,
      nameOf: ({ name }) => name,
      // Of those in use only these can be missing.
      known: known?.fields.filter((field) => !active || field.active) ?? null,
      one: `a field of ${entity}`,
      whereOf: (name) => (name === null ? { entity } : { entity, field: name }),
    });
  const missing = (part: string, reply: Reply): UnseenNow => {
    return { part: `${part} of ${entity}`, reason: refusalOf(reply), kept: known !== undefined, entity };
  };
  const [active, whole] = [read(shown, true), read(all, false)];
  if (active === null && whole === null) {
    return { fields: known?.fields ?? null, unseen: [missing("the fields", shown)], answered: false };
  }
  if (active === null) {
    const before = new Map(known?.fields.map((field) => [field.id, field]));
    const fields = (whole?.items ?? []).map((field) => ({ ...field, active: before.get(field.id)?.active ?? true }));
    return answeredFields(fields, [missing("which fields are in use", shown), ...(whole?.unseen ?? [])]);
  }
  const inUse = new Set(active.items.map(({ id }) => id));
  // Where the deactivated ones were not answered, all that was known and is not in use counts as one.
  const others = (whole?.items ?? known?.fields ?? []).filter(({ id }) => !inUse.has(id));
  const deactivated = others.map((field) => ({ ...field, active: false }));
  const unseen = [...active.unseen, ...(whole?.unseen ?? [missing("the deactivated fields", all)])];
  return answeredFields([...active.items, ...deactivated], unseen);
}

function answeredFields(fields: readonly FieldMetadata[], unseen: readonly UnseenNow[]): AppFields {
  return { fields: fields.toSorted((left, right) => compareText(left.id, right.id)), unseen, answered: true };
}
