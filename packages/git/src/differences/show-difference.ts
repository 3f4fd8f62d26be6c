import { spawn } from "node:child_process";
import { chmod, copyFile, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, isAbsolute, join, normalize } from "node:path";

import { gitEnvironment, globalOptions } from "../command/context.ts";
import { exitFailure, startFailure } from "../command/failure.ts";

/** One side of a file: where its bytes are, what it is called, whether it is a program; null where it does not exist. */
export interface FileSide {
  file: string;
  path: string;
  executable: boolean;
}

/**
 * Prints how two files differ line by line, on the standard output of this process and in the colours that git chooses
 * for it, without asking any driver.
 *
 * @throws {GitError} when git cannot compare them.
 */
export async function showDifference(before: FileSide | null, after: FileSide | null): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "raci-diff-"));
  try {
    // Files of these names make git write the headers it writes in a repository.
    const [old, current] = [await place(before, folder, "a"), await place(after, folder, "b")];
    await print(folder, ["diff", "--no-index", "--no-prefix", "--no-ext-diff", "--no-textconv", "--", old, current]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function place(side: FileSide | null, folder: string, name: string): Promise<string> {
  if (side === null) return "/dev/null";
  const path = normalize(side.path);
  const shown = join(name, isAbsolute(path) || path.startsWith("..") ? basename(path) : path);
  await mkdir(join(folder, dirname(shown)), { recursive: true });
  await copyFile(side.file, join(folder, shown));
  await chmod(join(folder, shown), side.executable ? 0o755 : 0o644);
  return shown;
}

function print(cwd: string, commandLine: readonly string[]): Promise<void> {
  const context = { cwd, environment: gitEnvironment(process.env) };
  return new Promise((resolve, reject) => {
    const child = spawn("git", [...globalOptions, ...commandLine], {
      cwd,
      env: context.environment,
      stdio: ["ignore", "inherit", "inherit"],
      windowsHide: true,
    });
    child.once("error", (error) => reject(startFailure(context, error)));
    child.once("close", (code) => {
      // 1 says that the files differ; a reader that went away (`| head`) stops git by a signal.
      if (code === null || code <= 1) resolve();
      else reject(exitFailure(context, commandLine, ""));
    });
  });
}
