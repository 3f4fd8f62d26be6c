import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { type GitContext, gitEnvironment } from "../command/context.ts";
import { exitFailure } from "../command/failure.ts";
import { runGit } from "../command/run-git.ts";

/** Three versions of a file, or their paths: the common ancestor, ours and theirs. */
export interface MergeSides {
  base: string;
  ours: string;
  theirs: string;
}

/** How conflicts are written. */
export interface MergeStyle {
  labels: MergeSides;
  markerSize: number;
  /** As the setting `merge.conflictStyle` has it. */
  conflictStyle: "merge" | "diff3" | "zdiff3";
}

/** From here on the exit code of `git merge-file` counts no conflicts. */
const failedFrom = 128;

/**
 * Merges `theirs` into the file `ours` line by line, as git does itself, and gives how many conflicts stand in it
 * (127 stands for more). Null when a file is binary: then `ours` is left as it is.
 *
 * @throws {GitError} when a file cannot be read.
 */
export async function mergeFiles(
  { base, ours, theirs }: MergeSides,
  { labels, markerSize, conflictStyle }: MergeStyle,
  context: GitContext = { cwd: process.cwd(), environment: gitEnvironment(process.env) },
): Promise<number | null> {
  const marked = [labels.ours, labels.base, labels.theirs].flatMap((label) => ["-L", label]);
  const commandLine = ["merge-file", "--quiet", ...marked, `--marker-size=${markerSize}`, "--", ours, base, theirs];
  const { exitCode, stderr } = await runGit(context, ["-c", `merge.conflictStyle=${conflictStyle}`, ...commandLine]);
  if (exitCode < failedFrom) return exitCode;
  if (stderr.includes("binary")) return null;
  throw exitFailure(context, commandLine, stderr);
}

/**
 * Merges three texts line by line, as git does.
 *
 * @throws {GitError} when git takes one for binary.
 */
export async function mergeTexts(texts: MergeSides, style: MergeStyle): Promise<{ text: string; conflicts: number }> {
  const folder = await mkdtemp(join(tmpdir(), "raci-merge-"));
  const files = { base: join(folder, "base"), ours: join(folder, "ours"), theirs: join(folder, "theirs") };
  const context = { cwd: folder, environment: gitEnvironment(process.env) };
  try {
    await Promise.all([
      writeFile(files.base, texts.base),
      writeFile(files.ours, texts.ours),
      writeFile(files.theirs, texts.theirs),
    ]);
    const conflicts = await mergeFiles(files, style, context);
    if (conflicts === null) throw exitFailure(context, ["merge-file"], "error: one of the texts is binary");
    return { text: await readFile(files.ours, "utf8"), conflicts };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
