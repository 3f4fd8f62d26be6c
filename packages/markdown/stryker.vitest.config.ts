import { defineConfig } from "vitest/config";

// Mutants are run in a copy of this package alone; the other packages are taken from their sources. Laws, generated
// documents, real documents and the comparison of the two readers are too slow to be run for each mutant.
export default defineConfig({
  resolve: { conditions: ["@raci-kit/source"] },
  ssr: { resolve: { conditions: ["@raci-kit/source", "node", "import", "default"] } },
  test: {
    include: ["src/**/*.test.ts"],
    exclude: [
      "**/{laws,corpus,pathological,generated-tables,readers-agree,compare-readers,counted-work,excess-marks}.test.ts",
    ],
    testTimeout: 30_000,
  },
});
