/** Where the git commands of one repository run, and with what environment. */
export interface GitContext {
  /** Absolute path of the folder that the repository was opened from: relative paths in `GIT_DIR` count from here. */
  cwd: string;
  environment: NodeJS.ProcessEnv;
  /** Ends the commands that answer while they run. */
  signal?: AbortSignal;
}

/**
 * Options before the subcommand: nothing pages, quotes, watches or runs hooks, pre-releases sort before releases, `-m`
 * shows what each parent of a merge says, and commits are told in UTF-8.
 */
export const globalOptions: readonly string[] = [
  "--no-pager",
  "-c",
  "core.quotePath=false",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.hooksPath=/dev/null",
  "-c",
  "versionsort.suffix=-",
  "-c",
  "log.diffMerges=separate",
  "-c",
  "i18n.logOutputEncoding=UTF-8",
];

/** Variables that would change what a pathspec means. */
const pathspecVariables: ReadonlySet<string> = new Set([
  "GIT_LITERAL_PATHSPECS",
  "GIT_GLOB_PATHSPECS",
  "GIT_NOGLOB_PATHSPECS",
  "GIT_ICASE_PATHSPECS",
]);

/**
 * The environment that git runs in: `inherited` (so `GIT_DIR`, `GIT_INDEX_FILE` and the like count as they do for git),
 * in English, without locks for the user's own commands to stumble over, and without questions to a terminal. It writes
 * when it has enough to say, not after every commit.
 */
export function gitEnvironment(inherited: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const ours = { GIT_FLUSH: "0", GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" };
  const environment = { ...inherited, ...ours };
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !pathspecVariables.has(name)));
}
