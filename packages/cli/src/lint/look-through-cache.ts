import path from "node:path";
import { terminalLine } from "@raci-kit/reporters";
import {
  cacheFile,
  cacheFolder,
  coverageOf,
  findFiles,
  lintThroughCache,
  type LintStandard,
  loadCache,
  readFiles,
  saveCache,
} from "@raci-kit/review";
import type { Arguments } from "../command.ts";
import { withProgress } from "../progress.ts";
import type { Terminal } from "../terminal.ts";
import { version } from "../version.ts";
import { choiceFor } from "../workspace.ts";
import type { Look } from "./look.ts";

/** Looks at the files that a command line names, and keeps what was found for the next time. */
export async function lookThroughCache(given: Arguments, terminal: Terminal, standard: LintStandard): Promise<Look> {
  const { cwd } = terminal;
  const { config, root, asOf } = standard;
  const operands = given.operands.length === 0 ? ["."] : given.operands;
  const { files, missing } = await findFiles(operands, cwd, choiceFor(given, config));
  const place = given.values["cache-location"];
  const folder = place === undefined ? cacheFolder(root) : path.resolve(cwd, place);
  const file = cacheFile(folder, JSON.stringify([path.relative(root, cwd), operands, asOf ?? null]));
  const { documents, result, holding, entries } = await lintThroughCache({
    files,
    read: (some) => withProgress(readFiles(some, cwd), some.length),
    standard,
    version: version(),
    known: loadCache(file),
  });
  if (entries !== null) keep(() => saveCache(file, entries), place ?? path.relative(cwd, folder), terminal);
  const all = { ...documents, unreadable: [...missing, ...documents.unreadable] };
  const named = new Set(operands);
  return {
    documents: all,
    asked: documents.paths,
    found: result,
    unwritten: [],
    withoutMatrix: documents.paths.filter((each) => named.has(each) && !holding.has(each)),
    covers: coverageOf({ documents: all, operands: given.operands, asOf, root, cwd }),
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
