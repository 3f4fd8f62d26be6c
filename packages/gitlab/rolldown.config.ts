import { defineConfig, type RolldownOptions } from "rolldown";

const config: RolldownOptions = defineConfig({
  input: "src/main.ts",
  platform: "node",
  // jsonc-parser's main entry is UMD, whose inner requires a bundle cannot resolve; its module entry is plain ESM.
  resolve: { mainFields: ["module", "main"] },
  output: { file: "dist/main.js", format: "esm", minify: false, codeSplitting: false },
});
export default config;
