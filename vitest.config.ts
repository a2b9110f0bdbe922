import { defineConfig } from "vitest/config";

export default defineConfig({
  ssr: { resolve: { conditions: ["fieldwright-source"] } },
  resolve: { conditions: ["fieldwright-source"] },
  test: {
    include: ["test/**/*.test.ts"],
    reporters: ["default", "./test/closing-line.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
