import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A real git repository in a temporary folder, for tests. `using` removes it at the end of the test. */
export interface TestRepository extends Disposable {
  /** Absolute path of the top level. */
  root: string;
  /** An environment in which nothing but this repository configures git. */
  environment: NodeJS.ProcessEnv;
  /** Runs git at the top level and gives what it prints, without the last newline. */
  git: (...commandLine: string[]) => string;
  /** Writes files by path, with the folders they need. */
  write: (files: Readonly<Record<string, string | Uint8Array>>) => void;
  /** Writes `files`, commits everything on disk and gives the commit's full hash. */
  commit: (subject: string, files?: Readonly<Record<string, string | Uint8Array>>) => string;
  /** Another folder beside the repository, removed with it: for clones and worktrees. */
  beside: (name: string) => string;
}

/** Makes an empty repository on branch `main`. Commits are one minute apart, so their hashes never vary. */
export function createTestRepository(...initOptions: string[]): TestRepository {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "raci-kit-git-")));
  const root = join(folder, "repository");
  mkdirSync(root);
  const environment = testEnvironment(folder);
  let commits = 0;

  const git = (...commandLine: string[]): string => runIn(root, environment, commandLine);
  const write: TestRepository["write"] = (files) => {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
  };

  git("init", "--quiet", "--initial-branch=main", ...initOptions);
  return {
    root,
    environment,
    git,
    write,
    commit: (subject, files = {}) => {
      write(files);
      git("add", "--all");
      const date = new Date(Date.UTC(2024, 0, 1, 0, commits)).toISOString();
      commits += 1;
      const dated = { ...environment, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
      runIn(root, dated, ["commit", "--quiet", "--allow-empty", "--message", subject]);
      return git("rev-parse", "HEAD");
    },
    beside: (name) => join(folder, name),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function testEnvironment(home: string): NodeJS.ProcessEnv {
  const { PATH } = process.env;
  return {
    ...(PATH === undefined ? {} : { PATH }),
    HOME: home,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CEILING_DIRECTORIES: home,
    GIT_AUTHOR_NAME: "Author",
    GIT_AUTHOR_EMAIL: "author@example.com",
    GIT_COMMITTER_NAME: "Committer",
    GIT_COMMITTER_EMAIL: "committer@example.com",
    GIT_AUTHOR_DATE: "2024-01-01T00:00:00Z",
    GIT_COMMITTER_DATE: "2024-01-01T00:00:00Z",
    LC_ALL: "C",
  };
}

function runIn(cwd: string, environment: NodeJS.ProcessEnv, commandLine: readonly string[]): string {
  const printed = execFileSync("git", commandLine, { cwd, env: environment, encoding: "utf8", stdio: "pipe" });
  return printed.replace(/\n$/u, "");
}
