import { defineConfig } from "vitest/config";

// Tests make repositories of their own: what a git hook says about this one must not reach them.
for (const name of Object.keys(process.env).filter((each) => each.startsWith("GIT_"))) delete process.env[name];

// Tests run against the sources of every package, so no build is needed before them.
export default defineConfig({
  resolve: { conditions: ["@raci-kit/source"] },
  ssr: { resolve: { conditions: ["@raci-kit/source", "node", "import", "default"] } },
  test: {
    // Many tests start git, and machines that run them are busy.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    include: ["packages/*/src/**/*.test.ts", "scripts/**/*.test.ts", "e2e/**/*.test.ts"],
  },
});
