import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Runs the tests that stand beside the mutated code first: they are quick, and most mutants end there. */
class NearestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(files.toSorted((left, right) => distanceOf(left) - distanceOf(right)));
  }
}

function distanceOf({ moduleId }: TestSpecification): number {
  return /\/src\/(?:matching|judging)\//u.test(moduleId) ? 0 : 1;
}

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
    sequence: { sequencer: NearestFirst },
    testTimeout: 30_000,
  },
});
