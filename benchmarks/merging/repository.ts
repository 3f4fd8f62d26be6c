import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** What a merge in a repository came to. */
export interface MergeOutcome {
  clean: boolean;
  text: string;
}

/** A real repository in a temporary folder, set up by `raci git-setup`, in which documents are merged. */
export interface MergeRepository extends Disposable {
  /** Merges two revisions of a document by `git merge`, once with the driver and once by git alone. */
  merge: (texts: { base: string; ours: string; theirs: string }) => { driver: MergeOutcome; alone: MergeOutcome };
}

const document = "model.md";

/** @param program the `raci` that sets the repository up, as a file for node */
export function createMergeRepository(program: string): MergeRepository {
  const root = mkdtempSync(path.join(tmpdir(), "raci-merging-"));
  const environment = environmentIn(root);
  const run = (command: string, words: readonly string[]): string =>
    execFileSync(command, words, { cwd: root, env: environment, encoding: "utf8", stdio: "pipe" });
  const git = (...words: string[]): string => run("git", words);
  git("init", "--quiet", "--initial-branch=main");
  run(process.execPath, [program, "git-setup"]);

  const commit = (text: string): string => {
    writeFileSync(path.join(root, document), text);
    git("add", document);
    git("commit", "--quiet", "--allow-empty", "--message", "Edit the model");
    return git("rev-parse", "HEAD").trim();
  };
  const mergeInto = (ours: string, theirs: string): MergeOutcome => {
    git("reset", "--quiet", "--hard", ours);
    const { status, stderr } = spawnSync("git", ["merge", "--quiet", theirs], {
      cwd: root,
      env: environment,
      encoding: "utf8",
    });
    if (status !== 0 && status !== 1) throw new Error(`git merge ended with ${String(status)}: ${stderr}`);
    return { clean: status === 0, text: readFileSync(path.join(root, document), "utf8") };
  };
  return {
    merge: ({ base, ours, theirs }) => {
      const start = commit(base);
      const theirCommit = commit(theirs);
      git("reset", "--quiet", "--hard", start);
      const ourCommit = commit(ours);
      const driver = mergeInto(ourCommit, theirCommit);
      const attributes = path.join(root, ".git", "info", "attributes");
      renameSync(attributes, `${attributes}.away`);
      const alone = mergeInto(ourCommit, theirCommit);
      renameSync(`${attributes}.away`, attributes);
      git("reset", "--quiet", "--hard", ourCommit);
      return { driver, alone };
    },
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  };
}

function environmentIn(home: string): NodeJS.ProcessEnv {
  const { PATH = "" } = process.env;
  return {
    PATH,
    HOME: home,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_AUTHOR_NAME: "Author",
    GIT_AUTHOR_EMAIL: "author@example.com",
    GIT_COMMITTER_NAME: "Committer",
    GIT_COMMITTER_EMAIL: "committer@example.com",
    LC_ALL: "C",
  };
}
