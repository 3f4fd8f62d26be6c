import type { Command } from "./command.ts";

/** A command in the list of all commands. */
export interface ListedCommand {
  name: string;
  /** One line for the list. */
  summary: string;
  /** Loads the rest of it, and nothing that other commands need. */
  load: () => Promise<Command>;
}

/** The commands of the program, in the order of the help. */
export const commands: readonly ListedCommand[] = [
  {
    name: "lint",
    summary: "check documents against the rules",
    load: async () => (await import("./commands/lint.ts")).lint,
  },
  {
    name: "merge-reports",
    summary: "join the reports of the parts of a lint run",
    load: async () => (await import("./commands/merge-reports.ts")).mergeReports,
  },
  {
    name: "fix",
    summary: "mend what a program can mend",
    load: async () => (await import("./commands/fix.ts")).fix,
  },
  {
    name: "format",
    summary: "align the matrices of documents without changing their meaning",
    load: async () => (await import("./commands/format.ts")).format,
  },
  {
    name: "diff",
    summary: "tell which duties moved between two revisions",
    load: async () => (await import("./commands/diff.ts")).diff,
  },
  {
    name: "review",
    summary: "lint, compare and judge a proposed revision: the comment on a pull request",
    load: async () => (await import("./commands/review.ts")).review,
  },
  {
    name: "history",
    summary: "tell who held each duty of a document from when to when",
    load: async () => (await import("./commands/history.ts")).history,
  },
  {
    name: "blame",
    summary: "tell which commit last moved the duties of each cell",
    load: async () => (await import("./commands/blame.ts")).blame,
  },
  {
    name: "changelog",
    summary: "tell what changed hands from release to release, as Markdown",
    load: async () => (await import("./commands/changelog.ts")).changelog,
  },
  {
    name: "sweep",
    summary: "tell the state of every document: last change, last review, findings",
    load: async () => (await import("./commands/sweep.ts")).sweep,
  },
  {
    name: "show",
    summary: "print the matrices of documents for people",
    load: async () => (await import("./commands/show.ts")).show,
  },
  {
    name: "parse",
    summary: "print the models of documents as JSON",
    load: async () => (await import("./commands/parse.ts")).parse,
  },
  {
    name: "export",
    summary: "print the matrices as CSV, HTML, JSON, Markdown or Mermaid",
    load: async () => (await import("./commands/export.ts")).exportModels,
  },
  {
    name: "import",
    summary: "turn a CSV table or the JSON of `raci parse` into Markdown",
    load: async () => (await import("./commands/import.ts")).importModel,
  },
  {
    name: "rules",
    summary: "list the rules and how heavily they weigh here",
    load: async () => (await import("./commands/rules.ts")).rules,
  },
  {
    name: "explain",
    summary: "print the page of a rule or of a kind of change",
    load: async () => (await import("./commands/explain.ts")).explain,
  },
  {
    name: "init",
    summary: "write a first configuration that fits the documents",
    load: async () => (await import("./commands/init.ts")).init,
  },
  {
    name: "completion",
    summary: "print the completion for a shell",
    load: async () => (await import("./commands/completion.ts")).completion,
  },
  {
    name: "schema",
    summary: "print the JSON Schema of an output or of the configuration",
    load: async () => (await import("./commands/schema.ts")).schema,
  },
  {
    name: "git-setup",
    summary: "make git show what a change means, and merge matrices row by row",
    load: async () => (await import("./commands/git-setup.ts")).gitSetup,
  },
  {
    name: "git-driver",
    summary: "do what git asks for, where `raci git-setup` told it to",
    load: async () => (await import("./commands/git-driver.ts")).gitDriver,
  },
];
