/** What has to be known about a clone to say how it can get more history. */
export interface CloneFacts {
  /** Names of the remotes. */
  remotes: readonly string[];
  shallow: boolean;
}

/**
 * The command that makes `revision` known to this clone, or null when no remote could have it.
 * A branch of a remote and a whole hash are fetched by name; everything else comes with the tags and the missing history.
 */
export function fetchCommand(revision: string, { remotes, shallow }: CloneFacts): string | null {
  const base = baseName(revision);
  const owner = remotes.find((remote) => base.startsWith(`${remote}/`) && base !== `${remote}/`);
  if (owner !== undefined) {
    const branch = base.slice(owner.length + 1);
    return `git fetch ${quote(owner)} ${quote(`${branch}:refs/remotes/${owner}/${branch}`)}`;
  }
  const remote = remotes.includes("origin") ? "origin" : remotes[0];
  if (remote === undefined) {
    return null;
  }
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(revision)) {
    return `git fetch ${shallow ? "--depth=1 " : ""}${quote(remote)} ${revision}`;
  }
  return `git fetch ${shallow ? "--unshallow " : ""}--tags ${quote(remote)}`;
}

/** The name in front of what git calculates from it: `main` in `main~2`, `main^{commit}`, `main@{1}` and `main:a.md`. */
export function baseName(revision: string): string {
  return revision.replace(/(?:[~^:]|@\{).*$/su, "");
}

/** Writes `word` for a shell: as it is when that is safe, else between single quotes. */
function quote(word: string): string {
  return /^[\w./:@+-]+$/u.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
