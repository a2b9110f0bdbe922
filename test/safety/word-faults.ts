import { pick } from "./seeded.js";

/** What a server does with one write, and what it says. Bodies are made of the new record's id. */
export interface WordFault {
  readonly name: string;
  /** Whether the record is made. */
  readonly acts: boolean;
  readonly status: number;
  /** Undefined for no body, text for a body that is no JSON. */
  readonly body: (id: string, random: () => number) => unknown;
  /** The connection breaks instead of the answer, or in the middle of it. */
  readonly breaks?: "before" | "within";
  /** True where the answer holds the record's id and no error: whoever got it knows. */
  readonly tells?: true;
}

/** Words that servers use about later steps, and labels that people give; no word of them is about the write. */
const words: readonly [string, ...string[]] = [
  "Notification e-mail not sent: rate limit exceeded",
  "Webhook answered: Too many requests",
  "Workflow failed: the partner's server answered 401 Unauthorized",
  "Could not write to the calendar: token has expired",
  "Access denied to the shared folder",
  "Field 'Rate limit (SLA)' is required",
  "Field 'Permission to call' is required",
  "Field 'Record not found on' is required",
  "Not authenticated. Please try again.",
  "Internal error, timeout, ECONNREFUSED, bad port",
];

const message = (random: () => number): string => pick(random, words);

type Random = () => number;
const own = ["createEntity"];
const cell = (value: unknown) => ({ id: "c", type: "number", value });

const failed =
  (error: object, data: unknown = { createEntity: null }) =>
  (_: string, random: Random): object => ({ errors: [{ message: message(random), ...error }], data });
const coded = (code: string, more: object = {}) => ({ ...more, extensions: { code } });
const made = (id: string, values: object = {}) => ({
  data: { createEntity: { entity_value: { id, field_values: values } } },
});

const broken: readonly WordFault[] = [
  { name: "reset", acts: false, status: 0, breaks: "before", body: () => undefined },
  { name: "reset, carried out", acts: true, status: 0, breaks: "before", body: () => undefined },
  { name: "half a body", acts: true, status: 200, breaks: "within", body: (id) => made(id) },
  { name: "429", acts: false, status: 429, body: (_, random) => ({ message: message(random) }) },
  { name: "401", acts: false, status: 401, body: (_, random) => ({ message: message(random) }) },
  { name: "503, carried out", acts: true, status: 503, body: (_, random) => message(random) },
  { name: "400", acts: false, status: 400, body: (_, random) => ({ message: message(random) }) },
  { name: "nothing", acts: true, status: 200, body: () => undefined },
  { name: "a page", acts: true, status: 200, body: (_, random) => `<html><p>${message(random)}` },
];

/** GraphQL: HTTP 200 mostly, and all the rest in the body. */
export const graphqlFaults: readonly [WordFault, ...WordFault[]] = [
  { name: "a success", acts: true, status: 200, tells: true, body: (id) => made(id) },
  {
    name: "an odd value",
    acts: true,
    status: 200,
    tells: true,
    body: (id) => made(id, { contact_field1: cell("many") }),
  },
  { name: "a later step", acts: true, status: 200, body: failed({ path: own }) },
  { name: "a later step, throttled", acts: true, status: 200, body: failed(coded("THROTTLED", { path: own })) },
  {
    name: "a later step, signed out",
    acts: true,
    status: 200,
    body: failed(coded("UNAUTHENTICATED", { path: own }), null),
  },
  { name: "a later step, under 429", acts: true, status: 429, body: failed({ path: own }) },
  { name: "a later step, under 401", acts: true, status: 401, body: failed({ path: own }, null) },
  {
    name: "below its field",
    acts: true,
    status: 200,
    body: failed(coded("FORBIDDEN", { path: [...own, "entity_value"] })),
  },
  { name: "no place, no code", acts: true, status: 200, body: failed({}) },
  {
    name: "one error, no list",
    acts: true,
    status: 200,
    body: (_, random) => ({ errors: message(random), data: null }),
  },
  {
    name: "some of it came",
    acts: true,
    status: 200,
    body: (id, random) => ({ ...made(id), ...failed({})(id, random), ...made(id) }),
  },
  { name: "refused", acts: false, status: 200, body: failed(coded("BAD_USER_INPUT", { path: own })) },
  { name: "refused, under 400", acts: false, status: 400, body: failed(coded("GRAPHQL_VALIDATION_FAILED"), undefined) },
  { name: "forbidden", acts: false, status: 200, body: failed(coded("FORBIDDEN", { path: own })) },
  { name: "throttled", acts: false, status: 200, body: failed(coded("RATE_LIMITED"), null) },
  { name: "signed out", acts: false, status: 200, body: failed(coded("UNAUTHENTICATED"), null) },
  ...broken,
];

/** REST: the status, and words in any place of the body. */
export const restFaults: readonly [WordFault, ...WordFault[]] = [
  {
    name: "a success",
    acts: true,
    status: 201,
    tells: true,
    body: (id) => ({ response: { success: true, result: { id } } }),
  },
  {
    name: "an odd value",
    acts: true,
    status: 200,
    tells: true,
    body: (id) => ({ response: { result: { id, amount: "many" } } }),
  },
  {
    name: "refused",
    acts: false,
    status: 200,
    body: (_, random) => ({ response: { success: false, message: message(random) } }),
  },
  { name: "reasons", acts: false, status: 400, body: (_, random) => ({ errors: { title: [message(random)] } }) },
  { name: "a success without a record", acts: true, status: 200, body: () => ({ response: { success: true } }) },
  { name: "an envelope of nothing", acts: true, status: 200, body: () => ({}) },
  { name: "500, carried out", acts: true, status: 500, body: (_, random) => ({ detail: message(random) }) },
  ...broken,
];
