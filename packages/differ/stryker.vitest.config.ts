import { defineConfig } from "vitest/config";

// Mutants are run in a copy of this package alone; the other packages are taken from their sources. Real revisions and
// large documents are too slow to be run for each mutant.
export default defineConfig({
  resolve: { conditions: ["@raci-kit/source"] },
  ssr: { resolve: { conditions: ["@raci-kit/source", "node", "import", "default"] } },
  test: {
    include: ["src/**/*.test.ts"],
    exclude: ["**/{corpus,match}.test.ts"],
    testTimeout: 30_000,
  },
});
