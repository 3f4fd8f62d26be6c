import { defineConfig, type RolldownOptions } from "rolldown";

const shared: RolldownOptions = {
  platform: "node",
  // jsonc-parser's main entry is UMD, whose inner requires a bundle cannot resolve; its module entry is plain ESM.
  resolve: { mainFields: ["module", "main"] },
};

// Two bundles that share nothing: with common parts, the program would be cut into more files, and start later.
const config: RolldownOptions[] = defineConfig([
  { ...shared, input: "src/main.ts", output: { dir: "dist", format: "esm", chunkFileNames: "[name].js" } },
  { ...shared, input: "src/index.ts", output: { dir: "dist/api", format: "esm", chunkFileNames: "[name].js" } },
]);
export default config;
