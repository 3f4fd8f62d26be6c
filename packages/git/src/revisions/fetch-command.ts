import type { CloneFacts } from "./clone-facts.ts";

/**
 * What follows `git` in the command that makes `revision` known to this clone, or null when no remote could have it.
 * A branch of a remote and a whole hash are fetched by name; everything else comes with the tags and the missing history.
 */
export function fetchArguments(revision: string, { remotes, shallow }: CloneFacts): string[] | null {
  const base = baseName(revision);
  const owner = remotes.find((remote) => base.startsWith(`${remote}/`) && base !== `${remote}/`);
  if (owner !== undefined) {
    const branch = base.slice(owner.length + 1);
    return ["fetch", owner, `${branch}:refs/remotes/${owner}/${branch}`];
  }
  const remote = remotes.includes("origin") ? "origin" : remotes[0];
  if (remote === undefined) {
    return null;
  }
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(revision)) {
    return ["fetch", ...(shallow ? ["--depth=1"] : []), remote, revision];
  }
  return ["fetch", ...(shallow ? ["--unshallow"] : []), "--tags", remote];
}

/** The command as it is typed: `git` and each argument as a shell needs it. */
export function commandText(commandLine: readonly string[]): string {
  return ["git", ...commandLine.map(quote)].join(" ");
}

/** The name in front of what git calculates from it: `main` in `main~2`, `main^{commit}`, `main@{1}` and `main:a.md`. */
export function baseName(revision: string): string {
  return revision.replace(/(?:[~^:]|@\{).*$/su, "");
}

/** Writes `word` for a shell: as it is when that is safe, else between single quotes. */
function quote(word: string): string {
  return /^[\w./:@+=-]+$/u.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
