import type { GitContext } from "../command/context.ts";
import { readGit, runGit } from "../command/run-git.ts";
import { GitError } from "../git-error.ts";
import { cloneFacts } from "./clone-facts.ts";
import { baseName, commandText, fetchArguments } from "./fetch-command.ts";
import { nearNames } from "./near-names.ts";

/** Finds out why no commit is called `revision`, and what the writer can do about it. */
export async function unknownRevision(context: GitContext, revision: string): Promise<GitError> {
  const base = baseName(revision);
  if ((base === "HEAD" || base === "" || base === "@") && !(await hasCommit(context))) {
    return new GitError(
      "no-commits",
      `"${revision}" names no commit: the current branch has no commit yet`,
      "Make a first commit with `git commit`.",
    );
  }
  const [names, clone] = await Promise.all([refNames(context), cloneFacts(context)]);
  const { shallow } = clone;
  const near = nearNames(base, names);
  const command = fetchArguments(revision, clone);
  const sentences = [
    ...(near.length > 0 ? [`Did you mean ${new Intl.ListFormat("en-GB", { type: "disjunction" }).format(near)}?`] : []),
    // A whole clone is more likely to be asked for a misspelt name than for one that it lacks.
    ...(command !== null && (shallow || near.length === 0)
      ? [`If the remote has it, run \`${commandText(command)}\`.`]
      : []),
  ];
  return new GitError(
    shallow ? "shallow" : "unknown-revision",
    shallow ? `no commit is called "${revision}" in this shallow clone` : `no commit is called "${revision}"`,
    sentences.length === 0
      ? "`git branch --all` and `git tag` list the names that this repository knows."
      : sentences.join(" "),
    command,
  );
}

async function hasCommit(context: GitContext): Promise<boolean> {
  const { exitCode } = await runGit(context, ["rev-parse", "--quiet", "--verify", "HEAD^{commit}"]);
  return exitCode === 0;
}

/** Short names of all branches and tags, those of remotes with the remote's name in front. */
async function refNames(context: GitContext): Promise<string[]> {
  const roots = ["refs/heads", "refs/tags", "refs/remotes"];
  const printed = await readGit(context, ["for-each-ref", "--format=%(refname:strip=2)", ...roots]);
  return printed.split("\n").filter((name) => name !== "" && !name.endsWith("/HEAD"));
}
