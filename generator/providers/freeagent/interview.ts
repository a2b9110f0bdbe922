import {
  CrmError,
  DecodeError,
  NetworkError,
  RequestError,
  ServerError,
  type ServerMessage,
  TimeoutError,
} from "#runtime/errors.js";
import { type Place, problem, type Problem, ProblemError } from "../../problem/problem.js";
import { pullProblem } from "../pulling.js";
import type { Client } from "./runtime/index.js";

/** After so long without any success the server is given up. */
const patienceMs = 80_000;
/** Less patience for many questions at once, so that there is time left to ask fewer. */
const batchPatienceMs = 35_000;

export interface Interview {
  /** The answers, in the order of the questions. Throws a ProblemError unless every one was answered. */
  readonly ask: (questions: readonly Question[], onAnswered: (count: number) => void) => Promise<readonly unknown[]>;
  /** The number of questions in one request that the server was last seen to take. */
  readonly batch: () => number;
}

/**
 * Puts many questions into few requests. How many the server takes in one is found out: 25 at first, twice as many
 * after each success, fewer where it refuses or fails (400, 413, 5xx, "too complex"), down to one.
 */
export function startInterview(client: Pick<Client, "request">): Interview {
  let size: BatchSize = firstBatch;
  let lastSuccess = Date.now();

  async function askOnce(questions: readonly Question[]): Promise<readonly unknown[]> {
    const left = Math.max(1, patienceMs - (Date.now() - lastSuccess));
    const deadlineMs = questions.length > 1 ? Math.min(left, batchPatienceMs) : left;
    const options = { timeoutMs: 20_000, deadlineMs };
    const data = await client.request(printDocument(questions), variablesOf(questions), options);
    lastSuccess = Date.now();
    return questions.map((question, index) => {
      const alias = aliasOf(index);
      const answer = Object.hasOwn(data, alias) ? data[alias] : null;
      if (answer !== null && answer !== undefined) return answer;
      const message = `Asking for ${question.about} was answered with nothing.`;
      throw new ProblemError([problem("freeagent.pull-failed", message, question.place)]);
    });
  }

  return {
    batch: () => Math.max(1, size.good),
    ask: async (questions, onAnswered) => {
      const answers: unknown[] = [];
      while (answers.length < questions.length) {
        const asked = questions.slice(answers.length, answers.length + size.next);
        try {
          answers.push(...(await askOnce(asked)));
          size = afterSuccess(size, asked.length);
          onAnswered(answers.length);
        } catch (error) {
          if (!(error instanceof CrmError)) throw error;
          const mayBeSize = asked.length > 1 && isRefusal(error) && blamed(asked, error.errors).length === 0;
          if (!mayBeSize || Date.now() - lastSuccess >= patienceMs) throw failure(asked, error);
          size = afterRefusal(size, asked.length);
        }
      }
      return answers;
    },
  };
}

/** What a request that is too large for a server comes to. */
function isRefusal(error: CrmError): boolean {
  return (
    error instanceof RequestError ||
    error instanceof ServerError ||
    error instanceof TimeoutError ||
    error instanceof DecodeError
  );
}

/** The questions that the server's errors point to by alias. */
function blamed(asked: readonly Question[], errors: readonly ServerMessage[]): readonly Question[] {
  const aliases = new Set(errors.map(({ path }) => path?.[0]));
  return asked.filter((_, index) => aliases.has(aliasOf(index)));
}

function failure(asked: readonly Question[], error: CrmError): ProblemError {
  const guilty = asked.length === 1 ? asked : blamed(asked, error.errors);
  const isOwnFault = guilty.length > 0 && !(error instanceof NetworkError || error instanceof TimeoutError);
  const problems: readonly Problem[] = isOwnFault
    ? guilty.map(({ about, place }) =>
        problem("freeagent.pull-failed", `Asking for ${about} failed. ${error.message}`, place),
      )
    : asked.slice(0, 1).map(({ about, place }) => pullProblem(error, about, place));
  return new ProblemError(problems, { cause: error });
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
