import {
  coverageOf,
  type Crew,
  candidateLooker,
  crewOfOne,
  isInShard,
  lintFiles,
  type LintStandard,
  projectPath,
} from "@raci-kit/review";
import type { Arguments } from "../command.ts";
import type { Terminal } from "../terminal.ts";
import { filesFor } from "../workspace.ts";
import { wantsCache } from "./cache-options.ts";
import type { Look } from "./look.ts";
import { shardFrom } from "./shard.ts";

/** Looks at the files that a command line names, one after the other. */
export async function lookAtFiles(given: Arguments, terminal: Terminal, standard: LintStandard): Promise<Look> {
  const { operands } = given;
  const { config, root, asOf } = standard;
  const { cwd } = terminal;
  const shard = shardFrom(given);
  const isTold = (file: string): boolean => shard === null || isInShard(projectPath(file, standard), shard);
  const { files, missing, named, read } = await filesFor(given, terminal, config);
  const crew: Crew = crewOfOne(candidateLooker(standard));
  const cache = wantsCache(given) ? (await import("./open-cache.ts")).openCache(given, terminal, standard, crew) : null;
  const { documents, result, holding } = await lintFiles({
    files,
    read,
    standard,
    isTold,
    crew: cache?.crew ?? crew,
    conclusions: cache?.crew,
  });
  cache?.close();
  const all = { ...documents, unreadable: [...missing.filter(({ path }) => isTold(path)), ...documents.unreadable] };
  const covers = coverageOf({ documents: all, operands, asOf, root, cwd });
  return {
    documents: all,
    asked: documents.paths,
    found: result,
    unwritten: [],
    withoutMatrix: documents.paths.filter((file) => named.has(file) && !holding.has(file)),
    covers: (entry) => (shard === null || isInShard(entry.path, shard)) && covers(entry),
  };
}
