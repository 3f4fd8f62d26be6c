import { defineConfig } from "vitest/config";

// Tests run against the sources of every package, so no build is needed before them.
export default defineConfig({
  resolve: { conditions: ["@raci-kit/source"] },
  ssr: { resolve: { conditions: ["@raci-kit/source", "node", "import", "default"] } },
  test: {
    include: ["packages/*/src/**/*.test.ts", "scripts/**/*.test.ts"],
  },
});
