import { defineConfig, type Plugin, type RolldownOptions } from "rolldown";
import { modulesBehind } from "./modules-behind.ts";
import { plainTemplates } from "./plain-templates.ts";

const shared: RolldownOptions = {
  platform: "node",
  // jsonc-parser's main entry is UMD, whose inner requires a bundle cannot resolve; its module entry is plain ESM.
  resolve: { mainFields: ["module", "main"] },
};
// The bundler's own ideas of what goes into one file would be in the way of those below.
const program: RolldownOptions = { ...shared, input: "src/main.ts", experimental: { chunkOptimization: false } };

// To find and open a file takes longer than to compile it. What the frequent commands load is therefore put into few
// files, each of which stands on those above it; the bundler by itself would make a file of every few modules.
const behind = await modulesBehind(program);
// What asks git for a history is loaded before what reads it; the little that they share stands above them.
const asking = behind("cli/src/commands/history.ts", "cli/src/commands/blame.ts");
const reading = behind("cli/src/commands/show.ts");
const comparing = behind("cli/src/commands/diff.ts", "reporters/dist/comparison/comparison-as-text.js");
const common = [...asking].filter((id) => reading.has(id) || comparing.has(id));
const parts: readonly (readonly [name: string, modules: ReadonlySet<string>])[] = [
  ["begin", behind("cli/src/main.ts")],
  ["run", new Set([...behind("cli/src/run-program.ts"), ...common])],
  ["ask", asking],
  ["read", reading],
  ["look", behind("cli/src/commands/lint.ts", "reporters/dist/lint/lint-as-text.js")],
  ["search", behind("review/dist/documents/search-files.js")],
  ["compare", comparing],
  ["revisions", behind("review/dist/revisions/read-revisions.js")],
  ["follow", behind("cli/src/history/tell-history.ts")],
  ["parse", behind("markdown/dist/read-document.js")],
];

/** Says what kind of modules the files beside it are. */
function modulesOfType(type: "commonjs" | "module"): Plugin {
  return {
    name: "type of modules",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "package.json", source: `${JSON.stringify({ type })}\n` });
    },
  };
}

// Two bundles that share nothing: with common parts, the program would be cut into more files, and start later. For the
// same reason it is made of CommonJS modules: where Node is asked for one of its own modules by `import`, it evaluates all
// that this one would load later, streams for files among it.
const config: RolldownOptions[] = defineConfig([
  {
    ...program,
    plugins: [plainTemplates(), modulesOfType("commonjs")],
    output: {
      dir: "dist",
      format: "cjs",
      chunkFileNames: "[name].js",
      // One character beyond Latin makes Node keep the whole of a file in two bytes each, and load it in twice the time.
      charset: "ascii",
      comments: { jsdoc: false },
      codeSplitting: {
        groups: parts.map(([name, modules]) => ({ name, test: (id: string) => modules.has(id) })),
        includeDependenciesRecursively: false,
      },
    },
  },
  {
    ...shared,
    input: "src/index.ts",
    plugins: [modulesOfType("module")],
    output: { dir: "dist/api", format: "esm", chunkFileNames: "[name].js" },
  },
]);
export default config;
