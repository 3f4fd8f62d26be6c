import type { Candidate, LookAtCandidate, WrittenLook } from "./look-at-candidate.ts";

/** Who looks at candidates. */
export interface Crew {
  /**
   * Takes a candidate and tells, sooner or later, what became of it. Resolves when there is room for the next; the bytes
   * are not looked at after that.
   */
  take: (candidate: Candidate, tell: (look: WrittenLook) => void) => Promise<void>;
  /** Resolves when all that were taken are told of. */
  finish: () => Promise<void>;
}

/** Looks at one candidate after the other. */
export function crewOfOne(look: LookAtCandidate): Crew {
  return {
    take: async (candidate, tell) => tell(await look(candidate)),
    finish: () => Promise.resolve(),
  };
}
