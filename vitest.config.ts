import { defineConfig } from "vitest/config";

export default defineConfig({
  ssr: { resolve: { conditions: ["fieldwright-source"] } },
  resolve: { conditions: ["fieldwright-source"] },
  test: {
    include: ["test/**/*.test.ts"],
    reporters: ["default", "./test/closing-line.ts"],
    typecheck: { enabled: true, include: ["test/types/**/*.test-d.ts"], tsconfig: "./test/types/tsconfig.json" },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
