/** What one workspace package may stand on. */
export interface Room {
  /** The name it is imported by. */
  name: string;
  /** Workspace packages, third-party packages and `node:` modules that its sources may import. */
  mayImport: readonly string[];
  /** What only its tests and its build may use on top of that. */
  devOnly: readonly string[];
  /** True when everything is bundled into the published file, so that nothing is left to install at run time. */
  bundled: boolean;
  /** Why the lists are as short as they are; printed beside every violation that no ban explains. */
  note: string;
  /** Why one import, named by package, is refused. */
  bans: Readonly<Record<string, string>>;
}

/** What every test, and everything under `src/testing/`, may import. */
export const testTools: readonly string[] = ["vitest", "fast-check", "node:*"];

const syntaxTree = [
  "mdast",
  "mdast-util-gfm-footnote",
  "mdast-util-gfm-strikethrough",
  "mdast-util-gfm-table",
  "micromark-extension-gfm-footnote",
  "micromark-extension-gfm-strikethrough",
  "micromark-extension-gfm-table",
  "parse5",
  "remark-frontmatter",
  "remark-parse",
  "unified",
];

/** Tools that break a package's code on purpose, to see whether its tests notice. */
const mutationTools = ["@stryker-mutator/core", "@stryker-mutator/vitest-runner", "vitest"];

const noMarkdown = "rules and change kinds see the model, never Markdown: the reader behind the model can be replaced";
const seesResults = "reporters see results, not engines: they put into words what others found";

/** The rooms of the house by their folder under `packages/`. Whatever is not allowed here is refused. */
export const rooms: Readonly<Record<string, Room>> = {
  model: {
    name: "@raci-kit/model",
    mayImport: ["zod"],
    devOnly: [],
    bundled: false,
    note: "model imports zod alone: everything stands on it",
    bans: {},
  },
  markdown: {
    name: "@raci-kit/markdown",
    mayImport: ["@raci-kit/model", "csv-parse", "string-width", "yaml", ...syntaxTree],
    devOnly: ["mdast-util-from-markdown", ...mutationTools],
    bundled: false,
    note: "markdown turns text into a model and back; it judges nothing and touches no file",
    bans: {},
  },
  linter: {
    name: "@raci-kit/linter",
    mayImport: ["@raci-kit/model", "fastest-levenshtein", "node:crypto"],
    devOnly: ["@raci-kit/markdown", ...mutationTools],
    bundled: false,
    note: "linter is a set of pure functions over the model",
    bans: {
      "@raci-kit/markdown": noMarkdown,
      "@raci-kit/differ": "linter and differ do not know each other: review brings findings and changes together",
    },
  },
  differ: {
    name: "@raci-kit/differ",
    mayImport: ["@raci-kit/model", "node:crypto", "picomatch"],
    devOnly: ["@raci-kit/markdown", ...mutationTools],
    bundled: false,
    note: "differ is a set of pure functions over two models",
    bans: {
      "@raci-kit/markdown": noMarkdown,
      "@raci-kit/linter": "differ and linter do not know each other: review brings changes and findings together",
    },
  },
  merge: {
    name: "@raci-kit/merge",
    mayImport: ["@raci-kit/differ", "@raci-kit/markdown", "@raci-kit/model"],
    devOnly: ["@raci-kit/git"],
    bundled: false,
    note: "merge makes one text of three; who merges the lines around the matrices is the caller's business",
    bans: {},
  },
  git: {
    name: "@raci-kit/git",
    mayImport: ["fastest-levenshtein", "node:*"],
    devOnly: [],
    bundled: false,
    note: "git knows no RACI: it names revisions and hands out their bytes",
    bans: {},
  },
  history: {
    name: "@raci-kit/history",
    mayImport: ["@raci-kit/differ", "@raci-kit/git", "@raci-kit/markdown", "@raci-kit/model"],
    devOnly: [],
    bundled: false,
    note: "history follows documents through commits: it reads and compares neighbours, and judges nothing",
    bans: { "@raci-kit/linter": "what a version does wrong is no part of who held which duty" },
  },
  pages: {
    name: "@raci-kit/pages",
    mayImport: ["@raci-kit/linter", "@raci-kit/differ", "@raci-kit/markdown", "@raci-kit/model"],
    devOnly: [],
    bundled: false,
    note: "pages puts the metadata of rules and kinds of change on paper, and shows how notations are read",
    bans: {},
  },
  config: {
    name: "@raci-kit/config",
    mayImport: [
      "@raci-kit/differ",
      "@raci-kit/linter",
      "@raci-kit/model",
      "jsonc-parser",
      "node:*",
      "toml-eslint-parser",
      "yaml",
      "zod",
    ],
    devOnly: ["ajv"],
    bundled: false,
    note: "config knows which options rules and impacts have, and reads no document",
    bans: {},
  },
  reporters: {
    name: "@raci-kit/reporters",
    mayImport: ["@raci-kit/model", "diff", "mustache", "string-width"],
    devOnly: [
      "@raci-kit/markdown",
      "@umbrelladocs/rdformat-validator",
      "ajv",
      "libxml2-wasm",
      "parse5",
      "remark-gfm",
      "remark-parse",
      "tap-parser",
      "unified",
    ],
    bundled: false,
    note: "reporters are pure functions from results to text: no file, no environment, no clock",
    bans: {
      "@raci-kit/differ": seesResults,
      "@raci-kit/linter": seesResults,
      "@raci-kit/markdown": seesResults,
      "@raci-kit/review": seesResults,
    },
  },
  review: {
    name: "@raci-kit/review",
    mayImport: [
      "@raci-kit/config",
      "@raci-kit/differ",
      "@raci-kit/git",
      "@raci-kit/history",
      "@raci-kit/linter",
      "@raci-kit/markdown",
      "@raci-kit/model",
      "node:*",
      "picomatch",
      "tinyglobby",
    ],
    devOnly: [],
    bundled: false,
    note: "review gathers and judges; doors stand above it",
    bans: { "@raci-kit/reporters": "review returns results, a door chooses the reporter that words them" },
  },
  cli: {
    name: "raci",
    mayImport: [
      "@raci-kit/config",
      "@raci-kit/differ",
      "@raci-kit/git",
      "@raci-kit/linter",
      "@raci-kit/markdown",
      "@raci-kit/merge",
      "@raci-kit/model",
      "@raci-kit/pages",
      "@raci-kit/reporters",
      "@raci-kit/review",
      "node:*",
      "zod",
    ],
    devOnly: ["@microsoft/api-extractor", "rolldown", "yaml"],
    bundled: true,
    note: "cli is a thin door: it gathers inputs, calls one function and hands on the answer",
    bans: {},
  },
  forge: {
    name: "@raci-kit/forge",
    mayImport: ["@raci-kit/config", "@raci-kit/model", "@raci-kit/reporters", "@raci-kit/review", "node:*"],
    devOnly: [],
    bundled: false,
    note: "forge keeps one comment on a proposal, and knows no forge by name",
    bans: {},
  },
  "markdownlint-rule-raci": {
    name: "markdownlint-rule-raci",
    mayImport: [
      "@raci-kit/config",
      "@raci-kit/linter",
      "@raci-kit/model",
      "@raci-kit/review",
      "node:*",
      "markdownlint",
    ],
    devOnly: ["markdownlint-cli2"],
    bundled: false,
    note: "markdownlint-rule-raci is a thin door: it hands lines to the rules, and findings back as errors of markdownlint",
    bans: {},
  },
  "remark-lint-raci": {
    name: "remark-lint-raci",
    mayImport: ["@raci-kit/config", "@raci-kit/model", "@raci-kit/review", "node:*", "vfile"],
    devOnly: ["remark-cli"],
    bundled: false,
    note: "remark-lint-raci is a thin door: it hands a file of remark to the rules, and findings back as messages",
    bans: {},
  },
  "github-action": {
    name: "@raci-kit/github-action",
    mayImport: [
      "@octokit/plugin-retry",
      "@octokit/plugin-throttling",
      "@octokit/rest",
      "@raci-kit/config",
      "@raci-kit/forge",
      "@raci-kit/git",
      "@raci-kit/model",
      "@raci-kit/reporters",
      "@raci-kit/review",
      "node:*",
      "zod",
    ],
    devOnly: ["graphql", "openapi-backend", "rolldown", "yaml"],
    bundled: true,
    note: "github-action is a thin door: it gathers what people said, calls the review and hands on the report",
    bans: {},
  },
  gitlab: {
    name: "@raci-kit/gitlab",
    mayImport: [
      "@raci-kit/config",
      "@raci-kit/forge",
      "@raci-kit/git",
      "@raci-kit/model",
      "@raci-kit/reporters",
      "@raci-kit/review",
      "ky",
      "node:*",
      "zod",
    ],
    devOnly: ["rolldown", "yaml"],
    bundled: true,
    note: "gitlab is a thin door: it gathers what the job says, calls the review and hands on the report",
    bans: {},
  },
};
