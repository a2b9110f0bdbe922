import { expectTypeOf, test } from "vitest";
import * as acme from "../../generated/acme/index.js";
import * as northwind from "../../generated/northwind/index.js";

declare const thrown: unknown;

test("a code narrows to the error's own members, by the guard and by the class", () => {
  if (acme.isCrmError(thrown)) {
    if (thrown.code === "rate-limit") expectTypeOf(thrown.retryAfterMs).toEqualTypeOf<number | null>();
    if (thrown.code === "incomplete-list") expectTypeOf(thrown.seen).toEqualTypeOf<number>();
    if (thrown.code === "not-found") expectTypeOf(thrown).not.toHaveProperty("retryAfterMs");
    if (thrown.name === "RateLimitError") expectTypeOf(thrown.code).toEqualTypeOf<"rate-limit">();
  }
  if (thrown instanceof acme.CrmError && thrown.code === "rate-limit") {
    expectTypeOf(thrown).toEqualTypeOf<acme.RateLimitError>();
  }
  if (thrown instanceof acme.RateLimitError) expectTypeOf(thrown.retryAfterMs).toEqualTypeOf<number | null>();
});

test("a switch over the codes is complete, and knows what has no code", () => {
  const pauseOf = (error: acme.CrmError): number | null => {
    switch (error.code) {
      case "rate-limit":
        return error.retryAfterMs;
      case "server":
      case "network":
      case "timeout":
        return 1_000;
      case "authentication":
      case "permission":
      case "not-found":
      case "request":
      case "decode":
      case "unknown-choice":
      case "unknown-outcome":
      case "filter-ignored":
      case "incomplete-list":
        return null;
      default:
        return error satisfies never;
    }
  };
  expectTypeOf(pauseOf).returns.toEqualTypeOf<number | null>();
  expectTypeOf<acme.CrmError["code"]>().toEqualTypeOf<acme.CrmErrorCode>();
});

test("the guard of one package narrows what another one throws", () => {
  if (northwind.isCrmError(thrown) && thrown.code === "rate-limit") {
    expectTypeOf(thrown.retryAfterMs).toEqualTypeOf<number | null>();
  }
});
