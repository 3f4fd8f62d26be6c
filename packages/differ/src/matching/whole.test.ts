import { expect, it } from "vitest";
import { modelOf } from "../testing/models.ts";
import { weighWords } from "../text/weights.ts";
import { itemAt } from "./lookup.ts";
import { weightsIn } from "./whole.ts";

/** A document with one matrix of these activities. */
function document(names: readonly string[]) {
  return modelOf([{ section: ["Garden"], parties: ["Kim", "Lee"], rows: names.map((name) => [name]) }]);
}

it("weighs words as if they were counted anew, whatever activities came and went since they were counted last", () => {
  let names = Array.from({ length: 12 }, (_, index) => `Water bed ${index} by hand`);
  let before = document(names);
  const parties = itemAt(before.matrices, 0).parties;
  for (let step = 0; step < 400; step += 1) {
    const place = (step * 7) % names.length;
    const fresh =
      step % 3 === 0 ? [] : [`Plant ${step % 5 === 0 ? "DNS" : "dns"} tree-${step} for the gardener ${step % 4}`];
    names = names.toSpliced(place, step % 3 === 2 ? 0 : 1, ...fresh);
    const made = document(names);
    // The reader gives the parties of an altered table again as they are.
    const after = { ...made, matrices: made.matrices.map((matrix) => ({ ...matrix, parties })) };
    const [weights, anew] = [
      weightsIn({ before, after }),
      weighWords([before, after].flatMap(({ matrices }) => itemAt(matrices, 0).activities.map(({ name }) => name))),
    ];
    for (const word of ["water", "bed", "by", "dns", "plant", "4", `tree-${step}`, "for", "of"]) {
      expect([step, word, weights.weightOf(word)]).toEqual([step, word, anew.weightOf(word)]);
    }
    before = after;
  }
});
