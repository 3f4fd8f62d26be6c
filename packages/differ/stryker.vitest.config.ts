import { defineConfig } from "vitest/config";

// Mutants are run in a copy of this package alone; the other packages are taken from their sources. Real revisions, large
// documents and generated edits are too slow to be run for each mutant: tests of known outcome decide, in one process,
// because loading the sources anew for each file takes longer than its tests.
export default defineConfig({
  resolve: { conditions: ["@raci-kit/source"] },
  ssr: { resolve: { conditions: ["@raci-kit/source", "node", "import", "default"] } },
  test: {
    include: ["src/**/*.test.ts"],
    exclude: ["**/{corpus,edits,laws,match,patch-law,trace-activities}.test.ts"],
    isolate: false,
    testTimeout: 30_000,
  },
});
