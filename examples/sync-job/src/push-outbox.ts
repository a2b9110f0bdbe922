import { UnknownOutcomeError } from "@acme/crm";
import { crm } from "./crm.js";
import { readLines, writeLines } from "./json-lines.js";

/** A person to be in the CRM, one a line of the outbox. The e-mail address is unique there: it tells who is who. */
interface Newcomer {
  readonly firstName: string;
  readonly lastName: string;
  readonly workEmail: string;
}

export interface Pushed {
  readonly created: number;
  /** Neither created nor refused, as far as is known: the next run looks again. */
  readonly kept: number;
}

/** Creates whoever is not there yet. A line leaves the outbox when its person is known to be in the CRM. */
export async function pushOutbox(file: string): Promise<Pushed> {
  const lines = await readLines(file, newcomerOf);
  const rest = new Set(lines);
  let created = 0;
  for (const newcomer of lines) {
    const isNew = !(await isThere(newcomer));
    if (isNew && !(await create(newcomer))) continue;
    if (isNew) created += 1;
    rest.delete(newcomer);
    await writeLines(file, rest);
  }
  return { created, kept: rest.size };
}

/** Whether the person is in the CRM now. */
async function create(newcomer: Newcomer): Promise<boolean> {
  try {
    await crm.contacts.create(newcomer);
    return true;
  } catch (error) {
    // The request was sent and its answer was lost. Sending it again might make a second person: look instead.
    if (!(error instanceof UnknownOutcomeError)) throw error;
    const there = await isThere(newcomer);
    console.error(`${newcomer.workEmail}: the answer was lost; the contact is ${there ? "there" : "not there"}`);
    return there;
  }
}

async function isThere({ workEmail }: Newcomer): Promise<boolean> {
  return (await crm.contacts.first({ select: ["id"], where: { workEmail } })) !== null;
}

function newcomerOf(value: unknown): Newcomer {
  const { firstName, lastName, workEmail } = Object(value);
  if (typeof firstName === "string" && typeof lastName === "string" && typeof workEmail === "string")
    return { firstName, lastName, workEmail };
  throw new Error("A line of the outbox has no firstName, lastName and workEmail.");
}
