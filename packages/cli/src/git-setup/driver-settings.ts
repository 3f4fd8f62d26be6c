import { existsSync } from "node:fs";
import path from "node:path";

/** Git's settings for the drivers, by key. */
export type DriverSettings = Readonly<Record<string, string>>;

/** The keys of {@link driverSettings}. */
export const driverKeys = ["diff.raci.command", "diff.raci.textconv", "merge.raci.name", "merge.raci.driver"] as const;

/**
 * What git has to be told. A merge must not stop for a program that is gone: then git merges the lines itself.
 *
 * @param command how git calls the program; null for this very program
 */
export function driverSettings(command: string | null): DriverSettings {
  const program = command ?? `${quoted(process.execPath)} ${quoted(programFile())}`;
  const merge = `${program.replaceAll("%", "%%")} git-driver merge %O %A %B %L %P %S %X %Y`;
  const isThere = `test -x ${quoted(process.execPath)} && test -f ${quoted(programFile())}`.replaceAll("%", "%%");
  return {
    "diff.raci.command": `${program} git-driver diff`,
    "diff.raci.textconv": `${program} git-driver textconv`,
    "merge.raci.name": "responsibility matrices row by row",
    "merge.raci.driver":
      command === null ? `if ${isThere}; then ${merge}; else git merge-file --marker-size=%L %A %O %B; fi` : merge,
  };
}

/** The file that this program was started from: the bundle, or `main.ts` beside the sources. */
function programFile(): string {
  const bundle = path.join(import.meta.dirname, "main.js");
  return existsSync(bundle) ? bundle : path.join(import.meta.dirname, "..", "main.ts");
}

/** A word for the shell that git runs its drivers in. */
function quoted(word: string): string {
  return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
