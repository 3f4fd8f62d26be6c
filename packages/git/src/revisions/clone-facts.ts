import type { GitContext } from "../command/context.ts";
import { readGit } from "../command/run-git.ts";

/** What has to be known about a clone to say how it can get more history. */
export interface CloneFacts {
  /** Names of the remotes. */
  remotes: readonly string[];
  shallow: boolean;
}

/** Asks git about the clone. */
export async function cloneFacts(context: GitContext): Promise<CloneFacts> {
  const [printed, shallow] = await Promise.all([readGit(context, ["remote"]), isShallow(context)]);
  return { remotes: printed.split("\n").filter((name) => name !== ""), shallow };
}

/** True when history is cut off somewhere, as in `git clone --depth`. */
export async function isShallow(context: GitContext): Promise<boolean> {
  return (await readGit(context, ["rev-parse", "--is-shallow-repository"])) === "true\n";
}
