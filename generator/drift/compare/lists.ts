import type { Choice, ChoiceList } from "../../model/model.js";
import { joinSeverities } from "../change-kind.js";
import { type ChangeKindName, type ChangeParts, makeChange, type ModelChange } from "../change.js";
import { fieldCap } from "./fields.js";
import { byId, compareUsers, type ListUser, type ModelPair, subjectOf } from "./model-index.js";
import { relabelling, type Relabelling } from "./words.js";

/** Choice lists by id. What happens to a list is told once, of its first field; the others are named. */
export function compareLists(pair: ModelPair): readonly ModelChange[] {
  const { before, after } = pair;
  return [...new Set([...before.lists.keys(), ...after.lists.keys()])].flatMap((id) => {
    const [was, is] = [before.lists.get(id), after.lists.get(id)];
    const about = aboutList(id, pair);
    if (was === undefined) {
      if (is === undefined) return [];
      return [makeChange("list.added", { ...about, after: labels(is), facts: [], edits: [edit(id, is)] })];
    }
    if (is === undefined) {
      return [makeChange("list.removed", { ...about, before: labels(was), facts: [], edits: [edit(id, null)] })];
    }
    return compareList(was, is, about);
  });
}

const relabelledKinds = {
  alone: "choice.relabelled",
  form: "choice.relabelled:form",
  swapped: "choice.relabelled:swapped",
} as const satisfies Record<Relabelling, ChangeKindName>;

type About = Pick<ChangeParts, "entity" | "field" | "list" | "users" | "cap">;

function compareList(was: ChoiceList, is: ChoiceList, about: About): readonly ModelChange[] {
  const [old, now] = [byId(was.choices), byId(is.choices)];
  const changes: ModelChange[] = [];
  const others = (own: string) =>
    [...new Set([...old.keys(), ...now.keys()])].flatMap((id) =>
      id === own ? [] : [{ was: old.get(id)?.label ?? null, is: now.get(id)?.label ?? null }],
    );
  const tell = (
    kind: "choice.added" | "choice.removed" | (typeof relabelledKinds)[Relabelling],
    choice: Choice,
    after: Choice | null,
    shown: Pick<ChangeParts, "before" | "after" | "facts">,
  ) => {
    const at = is.choices.findIndex(({ id }) => id === choice.id);
    changes.push(
      makeChange(kind, {
        ...about,
        choice,
        edits: [{ kind: "choice", list: is.id, choice: choice.id, after, at }],
        ...shown,
      }),
    );
  };
  for (const choice of was.choices) {
    if (!now.has(choice.id)) tell("choice.removed", choice, null, { before: choice.label, facts: [] });
  }
  for (const choice of is.choices) {
    const known = old.get(choice.id);
    if (known === undefined) {
      tell("choice.added", choice, choice, { after: choice.label, facts: [] });
      continue;
    }
    const relabelled = relabelling({ was: known.label, is: choice.label }, () => others(choice.id));
    if (relabelled === null) continue;
    tell(relabelledKinds[relabelled], choice, choice, { before: known.label, after: choice.label });
  }
  const [order, newOrder] = [was.choices.filter(({ id }) => now.has(id)), is.choices.filter(({ id }) => old.has(id))];
  if (order.some(({ id }, index) => id !== newOrder[index]?.id)) {
    changes.push(
      makeChange("choice.reordered", {
        ...about,
        before: labels(was),
        after: labels(is),
        facts: newOrder.map(({ id }) => id),
        edits: [{ kind: "choice-order", list: is.id, choices: is.choices.map(({ id }) => id) }],
      }),
    );
  }
  return changes;
}

function aboutList(list: string, { before, after }: ModelPair): About {
  const users = [...(after.users.get(list) ?? []), ...(before.users.get(list) ?? [])];
  const first = new Map<string, ListUser>();
  for (const user of users) {
    const key = JSON.stringify([user.entity.id, user.field.id]);
    if (!first.has(key)) first.set(key, user);
  }
  const places = [...first.values()]
    .toSorted(compareUsers)
    .map(({ entity, field }) => ({ entity: subjectOf(entity), field: subjectOf(field) }));
  return {
    list,
    users: places,
    ...places[0],
    cap: users.map(({ field }) => fieldCap(field)).reduce(joinSeverities),
  };
}

function labels(list: ChoiceList): readonly string[] {
  return list.choices.map(({ label }) => label);
}

function edit(list: string, after: ChoiceList | null) {
  return { kind: "list" as const, list, after };
}
