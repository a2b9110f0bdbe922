import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ProblemError } from "../../../generator/problem/problem.js";
import { type Question, startInterview } from "../../../generator/providers/freeagent/interview.js";
import {
  AuthenticationError,
  type CrmError,
  DecodeError,
  NetworkError,
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
        expect(answers).toEqual(asked.map(({ value }) => value));
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

  test("an error that points to an alias names the question", async () => {
    const errors = [{ message: "broken", path: ["a3", 0, "id"] }];
    const { sizes, request } = server(0, () => new RequestError("broken", { status: 200, errors }));
    const asking = startInterview({ request }).ask(questions(30), () => {});
    await expect(asking).rejects.toMatchObject({
      problems: [{ code: "freeagent.pull-failed", message: expect.stringContaining("question 3") }],
    });
    expect(sizes).toEqual([25]);
  });

  test("no answer to a question is a failure, not a smaller snapshot", async () => {
    const request = async () => ({ a0: [], a1: null });
    await expect(startInterview({ request }).ask(questions(3), () => {})).rejects.toMatchObject({
      problems: [{ code: "freeagent.pull-failed", message: expect.stringContaining("question 1") }],
    });
  });
});
