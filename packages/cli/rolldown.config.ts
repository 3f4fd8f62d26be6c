import { defineConfig, type RolldownOptions } from "rolldown";

const config: RolldownOptions = defineConfig({
  input: "src/main.ts",
  platform: "node",
  output: { dir: "dist", format: "esm", minify: false, chunkFileNames: "[name].js" },
});
export default config;
