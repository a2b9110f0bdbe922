import { defineConfig } from "vitest/config";

/** What counts the timers of its process has one of its own. */
const alone = ["test/runtime/session-abort.test.ts", "test/safety/abort.test.ts"];

export default defineConfig({
  ssr: { resolve: { conditions: ["fieldwright-source"] } },
  resolve: { conditions: ["fieldwright-source"] },
  test: {
    reporters: ["default", "./test/closing-line.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // All of the machine: by itself it would leave a core to what compiles, of which there is next to nothing.
    maxWorkers: "100%",
    restoreMocks: true,
    unstubGlobals: true,
    projects: [
      { extends: true, test: { name: "alone", include: alone } },
      {
        extends: true,
        test: {
          name: "together",
          include: ["test/**/*.test.ts"],
          exclude: alone,
          typecheck: { enabled: true, include: ["test/types/**/*.test-d.ts"], tsconfig: "./test/types/tsconfig.json" },
          // Starting a process for each of two hundred files, and reading the generator in each, took half of a run. Two
          // processes read it once. No test may then leave anything behind: `npm run repeat` shuffles files and tests.
          isolate: false,
        },
      },
    ],
  },
});
