import { type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import path from "node:path";
import { explainFailure } from "../explain-failure.ts";
import { isTerminal } from "../is-terminal.ts";
import type { Terminal } from "../terminal.ts";

/** Changes that come within this many milliseconds are one: editors write a file in several steps. */
const quietTime = 100;

/** Folders that no document of one's own lies in. */
const foreign: ReadonlySet<string> = new Set(["node_modules", ".git"]);

/**
 * Looks now, and again after every change in or below some places, until the program is interrupted.
 *
 * @param look tells what it sees and gives an exit code
 * @param places files and folders
 * @returns the exit code of the last look
 */
export async function lookUntilInterrupted(
  look: () => Promise<number>,
  places: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const stop = { asked: false };
  let wake: (() => void) | undefined;
  const interrupt = (): void => {
    stop.asked = true;
    wake?.();
  };
  process.once("SIGINT", interrupt);
  process.once("SIGTERM", interrupt);
  const changed = { since: false };
  const watchers = new Map<string, FSWatcher>();
  const notice = (): void => {
    changed.since = true;
    wake?.();
  };
  let exitCode = 0;
  try {
    while (!stop.asked) {
      changed.since = false;
      watchFolders(places, watchers, notice);
      if (isTerminal(1)) terminal.print("\u001B[2J\u001B[3J\u001B[H");
      exitCode = await lookOnce(look, terminal);
      terminal.complain("Waiting for changes, Ctrl+C ends.\n");
      while (!changed.since && !stop.asked) await new Promise<void>((resolve) => (wake = resolve));
      if (!stop.asked) await new Promise<void>((resolve) => setTimeout(resolve, quietTime));
    }
  } finally {
    for (const watcher of watchers.values()) watcher.close();
    process.off("SIGINT", interrupt).off("SIGTERM", interrupt);
  }
  return exitCode;
}

/** A look that fails, say at a configuration that is half written, is told and does not end the watch. */
async function lookOnce(look: () => Promise<number>, terminal: Terminal): Promise<number> {
  try {
    return await look();
  } catch (error) {
    const failure = explainFailure(error, terminal.colourErrors);
    terminal.complain(failure.text);
    return failure.exitCode;
  }
}

/** Watches every folder of `places` that is not watched yet. */
function watchFolders(places: readonly string[], watchers: Map<string, FSWatcher>, notice: () => void): void {
  for (const folder of places.flatMap(foldersOf)) {
    if (watchers.has(folder)) continue;
    const watcher = watch(folder, (_, name) => {
      // The drafts of `raci fix` and of a baseline are no change: what they replace is.
      if (name === null || !name.startsWith(".raci-")) notice();
    });
    // A folder that goes away takes its watcher with it; what was above it has told of that.
    watcher.on("error", () => {
      watcher.close();
      watchers.delete(folder);
    });
    watchers.set(folder, watcher);
  }
}

/** A folder with all folders below it; of a file, the folder it lies in. */
function foldersOf(place: string): string[] {
  const stats = statSync(place, { throwIfNoEntry: false });
  if (stats === undefined) return [];
  if (!stats.isDirectory()) return [path.dirname(place)];
  const below = readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !foreign.has(entry.name) && !entry.name.startsWith(".raci-"))
    .flatMap((entry) => foldersOf(path.join(place, entry.name)));
  return [place, ...below];
}
