import type { AccountModel } from "../../../model/account-model.js";
import { personName } from "../../../sandbox/person-name.js";
import { sampleWords } from "../../../sandbox/sample-words.js";
import { seededId } from "../../../sandbox/seeded-id.js";
import { seededRandom } from "../../../sandbox/seeded-random.js";
import type { Store } from "../../../sandbox/store.js";

/** Activities and next steps. Both are one kind of thing: what is open is a next step, the rest has happened. */
export interface StoredTask {
  readonly id: string;
  /** The app's id and the record's id. */
  readonly entityId: string | null;
  readonly recordId: string | null;
  readonly type: string;
  readonly open: boolean;
  readonly note: string | null;
  readonly description: string | null;
  /** Id of a person. */
  readonly owner: string | null;
  readonly to: string | null;
  readonly from: string | null;
  readonly subject: string | null;
  readonly closedAt: string | null;
  readonly dueDate: string | null;
}

export interface TaskBook {
  /** Newest first. */
  readonly list: () => readonly StoredTask[];
  readonly add: (task: Omit<StoredTask, "id">) => StoredTask;
}

const blank = { owner: null, to: null, from: null, subject: null, closedAt: null, dueDate: null };

/** Starts with a mail, a note and a next step for the first records of each app. */
export function createTaskBook(model: AccountModel, store: Store, seed: number): TaskBook {
  let tasks: readonly StoredTask[] = [];
  const add = (task: Omit<StoredTask, "id">): StoredTask => {
    const added = { ...task, id: seededId(seed, "task", tasks.length) };
    tasks = [added, ...tasks];
    return added;
  };
  for (const entity of model.entities) {
    for (const record of store.list(entity.key).slice(0, 5)) {
      const random = seededRandom(seed, "tasks", entity.key, record.number);
      const person = random.pick(store.people);
      const place = { entityId: entity.id, recordId: record.id };
      const topic = random.pick(sampleWords.topics);
      add({
        ...blank,
        ...place,
        type: "Email",
        open: false,
        note: random.pick(sampleWords.sentences),
        description: `Email about ${topic}`,
        to: "customer@example.com",
        from: person.email,
        subject: topic,
      });
      add({
        ...blank,
        ...place,
        type: "Note",
        open: false,
        note: random.pick(sampleWords.sentences),
        description: null,
      });
      add({
        ...blank,
        ...place,
        type: "Task",
        open: true,
        owner: person.id,
        note: null,
        description: `${personName(person)}: ${topic}`,
        dueDate: record.createdAt,
      });
    }
  }
  return { add, list: () => tasks };
}
