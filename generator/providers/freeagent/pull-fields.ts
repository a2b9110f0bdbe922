import { compareText } from "../../model/compare-text.js";
import { problem, ProblemError, type Place } from "../../problem/problem.js";
import type { Interview } from "./interview.js";
import type { EntityIdentity, EntityMetadata, FieldMetadata } from "./metadata.js";
import { createNarrow } from "./narrow.js";
import { narrowField } from "./narrow-answers.js";
import type { Question } from "./question.js";
import type { Tell } from "./tell.js";

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
  const questions = entities.flatMap((entity) => [question(account, entity, false), question(account, entity, true)]);
  const answers = await interview.ask(questions, (answered) => {
    tell("fields", Math.floor(answered / 2), entities.length);
  });
  return entities.map((entity, index) => ({
    ...entity,
    fields: mergeFields(account, entity.name, answers[index * 2], answers[index * 2 + 1]),
  }));
}

function question(account: string, { name }: EntityIdentity, hidden: boolean): Question {
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
