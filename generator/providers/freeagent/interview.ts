import { AuthenticationError, CrmError, NetworkError, RateLimitError, type ServerMessage } from "#runtime/errors.js";
import { isObject, own } from "../../json/json-value.js";
import { type Place, ProblemError } from "../../problem/problem.js";
import { pullProblem } from "../pulling.js";
import type { Client } from "./runtime/index.js";

/** After so long without any success the server is given up. */
const patienceMs = 80_000;
/** Less patience for many questions at once, so that there is time left to ask fewer. */
const batchPatienceMs = 35_000;

export interface Interview {
  /**
   * What became of the questions, in their order. One that the server refuses does not keep the others from being asked.
   *
   * @throws ProblemError where no more can be asked: no connection, no sign-in, no end of the rate limit
   */
  readonly ask: (questions: readonly Question[], onAnswered: (count: number) => void) => Promise<readonly Reply[]>;
  /** The number of questions in one request that the server was last seen to take. */
  readonly batch: () => number;
}

export type Reply =
  | {
      readonly kind: "answered";
      readonly value: unknown;
      /** What the server says of parts of the value, by their paths in it. */
      readonly told: readonly ServerMessage[];
    }
  | { readonly kind: "refused"; readonly reason: string };

/**
 * Puts many questions into few requests. How many the server takes in one is found out: 25 at first, twice as many
 * after each success, fewer where it refuses or fails (400, 413, 5xx, "too complex"), down to one. Where one is refused
 * alone, it was that question, and not their number.
 */
export function startInterview(client: Pick<Client, "request">): Interview {
  let size: BatchSize = firstBatch;
  let lastSuccess = Date.now();

  async function send(asked: readonly Question[]): Promise<Outcome> {
    const left = Math.max(1, patienceMs - (Date.now() - lastSuccess));
    const deadlineMs = asked.length > 1 ? Math.min(left, batchPatienceMs) : left;
    try {
      const options = { timeoutMs: 20_000, deadlineMs };
      const data = await client.request(printDocument(asked), variablesOf(asked), options);
      return { kind: "replies", replies: asked.map((_, index) => answerTo(aliasOf(index), data, [])) };
    } catch (error) {
      if (!(error instanceof CrmError)) throw error;
      const replies = repliesIn(asked, error);
      if (replies.some((reply) => reply !== null)) return { kind: "replies", replies };
      return { kind: "failed", error };
    }
  }

  return {
    batch: () => Math.max(1, size.good),
    ask: async (questions, onAnswered) => {
      const replies: (Reply | null)[] = questions.map(() => null);
      let open = questions.map((question, index) => ({ question, index }));
      let beforeRefusals: BatchSize | null = null;
      for (;;) {
        const [first, ...more] = open.slice(0, size.next);
        if (first === undefined) break;
        const asked = [first, ...more];
        const outcome = await send(asked.map(({ question }) => question));
        if (outcome.kind === "replies") {
          asked.forEach(({ index }, position) => (replies[index] = outcome.replies[position] ?? null));
          lastSuccess = Date.now();
          size = afterSuccess(size, asked.length);
        } else if (endsPull(outcome.error) || Date.now() - lastSuccess >= patienceMs) {
          throw failure(first.question, outcome.error);
        } else if (asked.length > 1) {
          beforeRefusals ??= size;
          size = afterRefusal(size, asked.length);
        } else {
          for (const { index } of asked) replies[index] = { kind: "refused", reason: reasonOf(outcome.error) };
          size = beforeRefusals ?? size;
        }
        const left = open.filter(({ index }) => replies[index] === null);
        if (left.length < open.length) onAnswered(questions.length - left.length);
        if (left.length < open.length && size.next > 1) beforeRefusals = null;
        open = left;
      }
      return replies.flatMap((reply) => reply ?? []);
    },
  };
}

type Outcome =
  /** Null for a question that has to be asked again. */
  | { readonly kind: "replies"; readonly replies: readonly (Reply | null)[] }
  | { readonly kind: "failed"; readonly error: CrmError };

/** What no other question would change. */
function endsPull(error: CrmError): boolean {
  return error instanceof NetworkError || error instanceof AuthenticationError || error instanceof RateLimitError;
}

/** What an answer with errors says of each question: those that the errors point to by alias, and those it answers. */
function repliesIn(asked: readonly Question[], error: CrmError): readonly (Reply | null)[] {
  const { errors, partialData } = error;
  return asked.map((_, index) => {
    const alias = aliasOf(index);
    const own = errors.filter(({ path }) => path?.[0] === alias);
    const reply = answerTo(alias, partialData, own);
    // Nothing, and nobody says why: what failed elsewhere may have taken this along.
    return reply.kind === "refused" && own.length === 0 ? null : reply;
  });
}

function answerTo(alias: string, data: unknown, errors: readonly ServerMessage[]): Reply {
  const value = isObject(data) ? own(data, alias) : undefined;
  if (value !== undefined && value !== null) {
    return { kind: "answered", value, told: errors.map((one) => ({ ...one, path: one.path?.slice(1) ?? [] })) };
  }
  const [said = "The answer is nothing"] = errors.map(({ message }) => message);
  return { kind: "refused", reason: said };
}

/** What the server says, if anything. */
function reasonOf({ errors: [first], message }: CrmError): string {
  return first?.message ?? message;
}

function failure(question: Question, error: CrmError): ProblemError {
  return new ProblemError([pullProblem(error, question.about, question.place)], { cause: error });
}

/** What is known of how many questions the server takes in one request. */
export interface BatchSize {
  readonly next: number;
  /** The most that it took. */
  readonly good: number;
  /** The fewest that it refused; infinite where it has refused none. */
  readonly bad: number;
}

/** More would make answers of many megabytes. */
const most = 400;

const firstBatch: BatchSize = { next: 25, good: 0, bad: Infinity };

/** Twice as many next time, or half the way to what was refused, unless that is near. */
function afterSuccess(size: BatchSize, asked: number): BatchSize {
  const good = Math.max(size.good, asked);
  const between = Number.isFinite(size.bad) ? Math.floor((good + size.bad) / 2) : most;
  const isNear = size.bad - good <= Math.max(1, good / 8);
  // A last, smaller request says nothing about larger ones.
  if (asked < size.next) return { ...size, good };
  return { ...size, good, next: isNear ? good : Math.min(good * 2, between, most) };
}

/** What is known to work, or else half. */
function afterRefusal(size: BatchSize, asked: number): BatchSize {
  const good = size.good < asked ? size.good : 0;
  return { good, bad: Math.min(size.bad, asked), next: Math.max(1, good > 0 ? good : Math.floor(asked / 2)) };
}

/** One thing to ask the CRM for; many of them go into one document, each under an alias and with a variable. */
export interface Question {
  /** The field of the query, its variable given as `$v`. */
  readonly field: (variable: string) => string;
  readonly value: string;
  /** For messages: "the fields of contact". */
  readonly about: string;
  readonly place: Place;
}

function printDocument(questions: readonly Question[]): string {
  const variables = questions.map((_, index) => `$v${index}: String`).join(", ");
  const fields = questions.map((question, index) => `  ${aliasOf(index)}: ${question.field(`$v${index}`)}`);
  return `query metadata(${variables}) {\n${fields.join("\n")}\n}`;
}

function variablesOf(questions: readonly Question[]): Readonly<Record<string, string>> {
  return Object.fromEntries(questions.map(({ value }, index) => [`v${index}`, value]));
}

function aliasOf(index: number): string {
  return `a${index}`;
}
