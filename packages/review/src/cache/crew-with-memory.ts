import type { LintStandard } from "../lint/lint-documents.ts";
import type { Crew } from "../looking/crew.ts";
import type { Conclusions } from "../looking/lint-files.ts";
import type { WrittenLook } from "../looking/look-at-candidate.ts";
import type { CacheEntries } from "./cache-entry.ts";
import { candidateKeys, conclusionKey } from "./candidate-keys.ts";

/** What is remembered from earlier runs. */
export interface Memory {
  known: CacheEntries;
  /** The version of the program. */
  version: string;
}

/** A crew that looks at those candidates alone that nothing is known about, and concludes nothing twice. */
export interface CrewWithMemory extends Crew, Conclusions {
  /** The files that were looked at. */
  looked: readonly string[];
  /** What is known about the candidates of this run, and what followed; null when all of it was known before. */
  entries: () => CacheEntries | null;
}

/** Lets `crew` look at candidates that nothing is known about: the same content under the same rules gives the same look. */
export function crewWithMemory(crew: Crew, { known, version }: Memory, standard: LintStandard): CrewWithMemory {
  const keyOf = candidateKeys(standard, version);
  const entries = new Map<string, WrittenLook>();
  const looked: string[] = [];
  let isNew = false;
  return {
    looked,
    from: (premises, conclude) => {
      const key = conclusionKey(premises, standard, version);
      const earlier = known.get(key);
      isNew ||= earlier === undefined;
      const conclusion = earlier ?? conclude();
      entries.set(key, conclusion);
      return conclusion;
    },
    take: async (candidate, tell) => {
      const key = keyOf(candidate);
      const remember = (one: WrittenLook): void => {
        entries.set(key, one);
        tell(one);
      };
      const earlier = known.get(key);
      if (earlier !== undefined) {
        remember(earlier);
        return;
      }
      looked.push(candidate.file);
      isNew = true;
      await crew.take(candidate, remember);
    },
    finish: () => crew.finish(),
    entries: () => (isNew || entries.size !== known.size ? entries : null),
  };
}
