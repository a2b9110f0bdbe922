import { defineConfig } from "vitest/config";

/** The tests of one group of `scripts/mutate.mjs`: without those that compile, browse or start processes. */
export default defineConfig({
  ssr: { resolve: { conditions: ["fieldwright-source"] } },
  resolve: { conditions: ["fieldwright-source"] },
  test: {
    include: (process.env["FIELDWRIGHT_MUTATE_TESTS"] ?? "test/**/*.test.ts").split(" "),
    setupFiles: ["test/mutation/short-properties.ts"],
    testTimeout: 5_000,
    isolate: false,
  },
});
