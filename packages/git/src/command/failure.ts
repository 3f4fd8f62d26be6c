import { existsSync } from "node:fs";

import { GitError, type GitErrorCode } from "../git-error.ts";
import type { GitContext } from "./context.ts";

/** A failure that git words in a known way. */
interface KnownFailure {
  pattern: RegExp;
  code: GitErrorCode;
  message: (context: GitContext, stderr: string) => string;
  hint: (context: GitContext, stderr: string) => string;
}

const knownFailures: readonly KnownFailure[] = [
  {
    pattern: /dubious ownership|unsafe repository/u,
    code: "unsafe-repository",
    message: ({ cwd }) => `git refuses to read the repository at "${cwd}" because another user owns it`,
    hint: (context, stderr) => `If you trust it, run \`${safeDirectoryCommand(context, stderr)}\`.`,
  },
  {
    pattern: /cannot use bare repository/u,
    code: "unsafe-repository",
    message: ({ cwd }) => `git refuses to read the bare repository at "${cwd}" (safe.bareRepository is "explicit")`,
    hint: () => "If you trust it, name it through the environment variable GIT_DIR.",
  },
  {
    pattern: /not a git repository/u,
    code: "not-a-repository",
    message: ({ cwd }) => `"${cwd}" is not in a git repository`,
    hint: () => "Run the command inside a clone, or start a repository with `git init`.",
  },
  {
    pattern: /must be run in a work tree/u,
    code: "no-working-tree",
    message: ({ cwd }) => `the repository at "${cwd}" has no working tree`,
    hint: () => "Name a revision instead, for example HEAD.",
  },
  {
    pattern: /not a valid object name|bad object|bad revision|not a tree object/iu,
    code: "missing-object",
    message: (_context, stderr) => `git does not have what was asked for: ${firstLine(stderr)}`,
    hint: () => "`git fsck` says whether the repository is complete.",
  },
];

/** The error for a git process that could not be started, or was stopped. */
export function startFailure({ cwd }: GitContext, error: unknown): GitError {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code !== "ENOENT" && code !== "ENOTDIR") {
    return new GitError("failed", `git could not run: ${String(error)}`, tryByHand);
  }
  // Only a folder has itself as an entry.
  if (existsSync(`${cwd}/.`)) {
    return new GitError(
      "git-missing",
      "the git command was not found",
      "Install git (https://git-scm.com/downloads) and make sure that `git --version` works.",
    );
  }
  return new GitError("not-a-repository", `there is no folder "${cwd}"`, "Name a folder inside a git repository.");
}

/** The error for a git command that ended with a failure; `stderr` is what it said. */
export function exitFailure(context: GitContext, commandLine: readonly string[], stderr: string): GitError {
  const known = knownFailures.find((failure) => failure.pattern.test(stderr));
  if (known !== undefined) {
    return new GitError(known.code, known.message(context, stderr), known.hint(context, stderr));
  }
  return new GitError("failed", `git ${commandLine[0] ?? ""} failed: ${firstLine(stderr)}`, tryByHand);
}

const tryByHand = "Run `git status` in the same folder to see whether git itself works there.";

/** Git names the exact folder to trust, which need not be the folder it was started in. */
function safeDirectoryCommand(context: GitContext, stderr: string): string {
  const advised = /git config --global --add safe\.directory .+/u.exec(stderr);
  return advised?.[0].trim() ?? `git config --global --add safe.directory "${context.cwd}"`;
}

function firstLine(stderr: string): string {
  const lines = stderr.split("\n").filter((line) => line.trim() !== "");
  const fatal = lines.find((line) => /^(?:fatal|error): /u.test(line));
  return (fatal ?? lines[0] ?? "it said nothing").trim();
}
