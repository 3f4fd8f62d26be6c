import { resolve } from "node:path";
import type { FileSide } from "@raci-kit/git";
import type { Terminal } from "../terminal.ts";

/** What git may ask for. */
export const driverJobs = ["diff", "textconv", "merge"] as const;

/** One of {@link driverJobs}. */
export type DriverJob = (typeof driverJobs)[number];

/**
 * Does what git asks a driver for, with the words that git adds, and gives the exit code; null when there are too few
 * words. Each job loads what it needs and no more: git starts it once a file.
 */
export async function runDriver(
  job: DriverJob,
  words: readonly string[],
  terminal: Pick<Terminal, "cwd" | "print" | "style">,
): Promise<number | null> {
  if (job === "merge") return runMerge(words, terminal.cwd);
  if (job === "diff") return runDiff(words, terminal);
  const [file] = words;
  if (file === undefined) return null;
  const { textconvDriver } = await import("./textconv-driver.ts");
  return textconvDriver(file, terminal.cwd);
}

const usualMarkerSize = 7;

/** `%O %A %B %L %P %S %X %Y`; git before 2.44 leaves the labels as they are. */
async function runMerge(words: readonly string[], cwd: string): Promise<number | null> {
  const [base, ours, theirs, size = "", path = "", ...labels] = words;
  if (base === undefined || ours === undefined || theirs === undefined) return null;
  const label = (index: number, fallback: string): string => {
    const given = labels[index] ?? "";
    return given === "" || /^%\w$/u.test(given) ? fallback : given;
  };
  const { mergeDriver } = await import("./merge-driver.ts");
  return mergeDriver(
    {
      base,
      ours,
      theirs,
      markerSize: Number.parseInt(size, 10) || usualMarkerSize,
      path,
      labels: { base: label(0, "base"), ours: label(1, "ours"), theirs: label(2, "theirs") },
    },
    cwd,
  );
}

/** `path old-file old-hex old-mode new-file new-hex new-mode [new-path]`; of a file in conflict git tells the path alone. */
async function runDiff(
  [path, oldFile, , oldMode = "", newFile, , newMode = "", newPath]: readonly string[],
  terminal: Pick<Terminal, "cwd" | "print" | "style">,
): Promise<number | null> {
  if (path === undefined) return null;
  if (oldFile === undefined || newFile === undefined) {
    terminal.print(`* Unmerged path ${JSON.stringify(path)}\n`);
    return 0;
  }
  const { diffDriver } = await import("./diff-driver.ts");
  const before = fileSide(oldFile, path, oldMode, terminal.cwd);
  return diffDriver({ before, after: fileSide(newFile, newPath ?? path, newMode, terminal.cwd) }, terminal);
}

function fileSide(file: string, path: string, mode: string, cwd: string): FileSide | null {
  if (file === "/dev/null") return null;
  return { file: resolve(cwd, file), path, executable: mode === "100755" };
}
