import type { GitContext } from "../command/context.ts";
import { readFields } from "../command/read-fields.ts";
import { type RunningGit, startGit } from "../command/start-git.ts";
import { takeRawDifference } from "../files/raw-difference.ts";

/** Finds out from where files came, through one process that works while it is asked about further files. */
export interface RenameFinder {
  /** Asks for the path from which a commit renamed a file to `path`. */
  ask: (commit: string, path: string) => void;
  /** The renames that were asked for, by git's own likeness of contents; most files were new instead. */
  answers: () => Promise<FoundRename[]>;
  /** Ends the work, where nobody wants the answers. */
  stop: () => void;
}

/** One renamed file. */
export interface FoundRename {
  path: string;
  source: string;
}

const commandLine = [
  "diff-tree",
  "--stdin",
  "-r",
  "-m",
  "-z",
  "--raw",
  "--no-abbrev",
  "--find-renames",
  "--diff-filter=R",
  "--no-relative",
] as const;

/** Makes ready to find renames; git is started with the first question. */
export function createRenameFinder(context: GitContext): RenameFinder {
  const asked = new Map<string, Set<string>>();
  let git: RunningGit | null = null;
  return {
    ask: (commit, path) => {
      const paths = asked.get(commit);
      if (paths !== undefined) {
        paths.add(path);
        return;
      }
      asked.set(commit, new Set([path]));
      git ??= startGit(context, commandLine);
      git.ask(`${commit}\n`);
    },
    answers: async () => {
      if (git === null) return [];
      git.askNoMore();
      return readRenames(context, git, asked);
    },
    stop: () => git?.stop(),
  };
}

async function readRenames(
  context: GitContext,
  git: RunningGit,
  asked: ReadonlyMap<string, Set<string>>,
): Promise<FoundRename[]> {
  const pieces: string[][] = [];
  for await (const piece of readFields(context, commandLine, git)) pieces.push(piece);
  const fields = pieces.flat().values();
  const found: FoundRename[] = [];
  let wanted: Set<string> | undefined;
  for (const field of fields) {
    // In front of the differences to each parent stands the commit.
    if (!field.startsWith(":")) {
      wanted = asked.get(field);
      continue;
    }
    const { path, previousPath } = takeRawDifference(field, fields);
    // Of several parents the first one counts from which the file was renamed.
    if (wanted?.delete(path) === true) found.push({ path, source: previousPath });
  }
  return found;
}
