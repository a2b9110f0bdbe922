import type { Place } from "../../problem/problem.js";

/** One thing to ask the CRM for; many of them go into one document, each under an alias and with a variable. */
export interface Question {
  /** The field of the query, its variable given as `$v`. */
  readonly field: (variable: string) => string;
  readonly value: string;
  /** For messages: "the fields of contact". */
  readonly about: string;
  readonly place: Place;
}

export function printDocument(questions: readonly Question[]): string {
  const variables = questions.map((_, index) => `$v${index}: String`).join(", ");
  const fields = questions.map((question, index) => `  ${aliasOf(index)}: ${question.field(`$v${index}`)}`);
  return `query metadata(${variables}) {\n${fields.join("\n")}\n}`;
}

export function variablesOf(questions: readonly Question[]): Readonly<Record<string, string>> {
  return Object.fromEntries(questions.map(({ value }, index) => [`v${index}`, value]));
}

export function aliasOf(index: number): string {
  return `a${index}`;
}
