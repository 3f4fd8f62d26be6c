import path from "node:path";
import { terminalLine } from "@raci-kit/reporters";
import {
  cacheFile,
  cacheFolder,
  type Conclusions,
  type Crew,
  crewWithMemory,
  type LintStandard,
  loadCache,
  saveCache,
} from "@raci-kit/review";
import type { Arguments } from "../command.ts";
import type { Terminal } from "../terminal.ts";
import { version } from "../version.ts";

/** A cache while a run uses it. */
export interface OpenCache {
  /** Looks only at documents that nothing is known about, and concludes nothing twice. */
  crew: Crew & Conclusions;
  /** Keeps what was found for the next time. */
  close: () => void;
}

/** Opens the cache of a run, for a crew that looks at what is not in it. */
export function openCache(given: Arguments, terminal: Terminal, standard: LintStandard, crew: Crew): OpenCache {
  const { cwd } = terminal;
  const place = given.values["cache-location"];
  const folder = place === undefined ? cacheFolder(standard.root) : path.resolve(cwd, place);
  const operands = given.operands.length === 0 ? ["."] : given.operands;
  const file = cacheFile(folder, JSON.stringify([path.relative(standard.root, cwd), operands, standard.asOf ?? null]));
  const remembering = crewWithMemory(crew, { known: loadCache(file), version: version() }, standard);
  return {
    crew: remembering,
    close: () => {
      const entries = remembering.entries();
      if (entries !== null) keep(() => saveCache(file, entries), place ?? path.relative(cwd, folder), terminal);
    },
  };
}

/** A cache that cannot be kept costs time and nothing else. */
function keep(save: () => void, shown: string, { complain }: Terminal): void {
  try {
    save();
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
    complain(
      `warning: nothing can be kept in ${terminalLine(shown)}: ${String(error.code)}; findings do not depend on it\n`,
    );
  }
}
