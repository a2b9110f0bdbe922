import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ProblemError } from "../../../generator/problem/problem.js";
import { type Question, startInterview } from "../../../generator/providers/freeagent/interview.js";
import {
  AuthenticationError,
  type CrmError,
  DecodeError,
  NetworkError,
  PermissionError,
  RequestError,
  ServerError,
  TimeoutError,
} from "../../../templates/runtime/errors.js";

function questions(count: number): readonly Question[] {
  return Array.from({ length: count }, (_, index) => ({
    field: (variable) => `echo(text: ${variable})`,
    value: `value ${index}`,
    about: `question ${index}`,
    place: { kind: "account", account: "acme" },
  }));
}

/** A server that takes so many questions at once, and says `refusal` to more. */
function server(takes: number, refusal: () => CrmError) {
  const sizes: number[] = [];
  return {
    sizes,
    request: async (_: string, variables: object = {}) => {
      const values = Object.values(variables);
      sizes.push(values.length);
      if (values.length > takes) throw refusal();
      return Object.fromEntries(values.map((value, index) => [`a${index}`, value]));
    },
  };
}

describe("an interview", () => {
  test("has every answer in order, after few refusals, whatever the server takes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 1, max: 1500 }), async (takes, count) => {
        const { sizes, request } = server(takes, () => new RequestError("too complex", { status: 400 }));
        const asked = questions(count);
        const seen: number[] = [];
        const answers = await startInterview({ request }).ask(asked, (done) => seen.push(done));
        expect(answers).toEqual(asked.map(({ value }) => ({ kind: "answered", value, told: [] })));
        expect(seen.at(-1)).toBe(count);
        expect(sizes.filter((size) => size > takes).length).toBeLessThanOrEqual(6);
        expect(Math.max(...sizes)).toBeLessThanOrEqual(400);
      }),
    );
  });

  test.each([
    ["400", () => new RequestError("bad", { status: 400 })],
    ["413", () => new RequestError("too large", { status: 413 })],
    ["503", () => new ServerError("overloaded", { status: 503 })],
    ["a timeout", () => new TimeoutError("slow")],
    ["half an answer", () => new DecodeError("cut short")],
  ] as const)("%s means fewer questions", async (_, refusal) => {
    const { sizes, request } = server(12, refusal);
    await startInterview({ request }).ask(questions(30), () => {});
    expect(sizes).toEqual([25, 12, 18, 12, 6]);
  });

  test.each([
    ["refused credentials", () => new AuthenticationError("no", { status: 401 }), "pull.credentials"],
    ["a broken connection", () => new NetworkError("reset"), "pull.unreachable"],
  ] as const)("%s ends it at once", async (_, refusal, code) => {
    const { sizes, request } = server(0, refusal);
    const error: unknown = await startInterview({ request })
      .ask(questions(30), () => {})
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({ problems: [{ code }] });
    expect(sizes).toEqual([25]);
  });

  test("a question that an error points to is refused; the others are asked without it", async () => {
    const errors = [{ message: "broken", path: ["a3"] }];
    let isFirst = true;
    const { sizes, request } = server(50, () => new RequestError("broken", { status: 200, errors }));
    const once: typeof request = async (document, variables) => {
      if (!isFirst) return request(document, variables);
      isFirst = false;
      throw new RequestError("broken", { status: 200, errors });
    };
    const replies = await startInterview({ request: once }).ask(questions(30), () => {});
    expect(replies[3]).toEqual({ kind: "refused", reason: "broken" });
    expect(replies.filter(({ kind }) => kind === "answered")).toHaveLength(29);
    expect(sizes).toEqual([29]);
  });

  test("what came beside the errors is an answer, with what they say of its parts", async () => {
    const errors = [
      { message: "no right", path: ["a1"] },
      { message: "odd", path: ["a0", 2, "order"] },
    ];
    const request = async () => {
      throw new RequestError("no", { status: 200, errors, partialData: { a0: [1, 2, {}], a1: null } });
    };
    expect(await startInterview({ request }).ask(questions(2), () => {})).toEqual([
      { kind: "answered", value: [1, 2, {}], told: [{ message: "odd", path: [2, "order"] }] },
      { kind: "refused", reason: "no right" },
    ]);
  });

  test("questions that a server refuses whole requests for are found, wherever they are, and only they", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 120 }),
        fc.array(fc.nat(119), { maxLength: 6 }),
        fc.constantFrom(
          () => new RequestError("broken", { status: 400 }),
          () => new PermissionError("no", { status: 403 }),
          () => new ServerError("broken", { status: 500 }),
          () => new DecodeError("no data"),
          () => new TimeoutError("slow"),
        ),
        async (count, broken, refusal) => {
          const bad = new Set(broken.map((index) => `value ${index}`));
          const request = async (_: string, variables: object = {}) => {
            const values: readonly unknown[] = Object.values(variables);
            if (values.some((value) => bad.has(String(value)))) throw refusal();
            return Object.fromEntries(values.map((value, index) => [`a${index}`, value]));
          };
          const replies = await startInterview({ request }).ask(questions(count), () => {});
          const refused = replies.flatMap(({ kind }, index) => (kind === "refused" ? [index] : []));
          const known = [...new Set(broken)].filter((index) => index < count);
          expect(refused).toEqual(known.toSorted((left, right) => left - right));
        },
      ),
    );
  });

  test("no answer to a question is a refusal", async () => {
    const request = async () => ({ a0: [], a1: null });
    expect(await startInterview({ request }).ask(questions(3), () => {})).toMatchObject([
      { kind: "answered" },
      { kind: "refused", reason: "The answer is nothing" },
      { kind: "refused" },
    ]);
  });
});
