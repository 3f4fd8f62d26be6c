import { randomNumbers } from "../random.ts";
import { editModel } from "./edits.ts";
import { type Faults, judgeClean, judgeConflict } from "./judge.ts";
import { generateModel, Names, renderModel } from "./models.ts";
import { createMergeRepository, type MergeOutcome } from "./repository.ts";
import { mergeModels } from "./truth.ts";

/** How merges went; every merge counts once. */
export interface Tally {
  /** Without conflicts, and right. */
  clean: number;
  /** Without conflicts, and wrong: the worst that can happen. */
  wrong: number;
  /** With conflicts where there are some. */
  conflict: number;
  /** With conflicts where there are none. */
  needless: number;
  /** With conflicts, and an edit that stands in neither half of them. */
  lost: number;
}

/** What a number of merges came to. */
export interface MergingResults {
  driver: Tally;
  alone: Tally;
  /** What the driver did wrong, merge by merge. */
  faults: readonly string[];
}

/** Merges `count` generated pairs of branches, by the driver and by git alone, and judges each result. */
export function runMerges(program: string, count: number): MergingResults {
  const results = { driver: newTally(), alone: newTally(), faults: [] as string[] };
  using repository = createMergeRepository(program);
  for (let seed = 1; seed <= count; seed += 1) {
    const { base, ours, theirs } = generateCase(seed);
    const truth = mergeModels(base, ours, theirs);
    const texts = { base: renderModel(base), ours: renderModel(ours), theirs: renderModel(theirs) };
    const judge = ({ clean, text }: MergeOutcome, tally: Tally): Faults => {
      const faults = clean ? judgeClean(text, truth, base) : judgeConflict(text, base, { ours, theirs });
      const isRight = faults.length === 0 && (!clean || truth.conflicts.length === 0);
      if (clean) tally[isRight ? "clean" : "wrong"] += 1;
      else if (!isRight) tally.lost += 1;
      else tally[truth.conflicts.length > 0 ? "conflict" : "needless"] += 1;
      return isRight ? [] : [...faults, ...truth.conflicts];
    };
    const merged = repository.merge(texts);
    judge(merged.alone, results.alone);
    const faults = judge(merged.driver, results.driver);
    if (faults.length > 0) results.faults.push(`merge ${seed}: ${faults.join("; ")}`);
  }
  return results;
}

/** Two branches of one document, the same for the same seed. */
function generateCase(seed: number): Record<"base" | "ours" | "theirs", ReturnType<typeof generateModel>> {
  const random = randomNumbers(seed);
  const names = new Names(random);
  const base = generateModel(names, random);
  return { base, ours: editModel(base, "ours", names, random), theirs: editModel(base, "theirs", names, random) };
}

function newTally(): Tally {
  return { clean: 0, wrong: 0, conflict: 0, needless: 0, lost: 0 };
}
