import { expect, it } from "vitest";
import { namesOnly, sideOf } from "../testing/scenes.ts";
import { enumerations } from "./enumerations.ts";

it.each<[string, string[], string[], string, boolean]>([
  [
    "several in the old revision",
    ["Sprint 1 review", "Sprint 2 review"],
    ["Sprint 3 review"],
    "Sprint 1 review > Sprint 3 review",
    true,
  ],
  [
    "several in the new revision",
    ["Sprint 1 review"],
    ["Sprint 2 review", "SPRINT 3 review"],
    "Sprint 1 review > Sprint 2 review",
    true,
  ],
  [
    "the same member",
    ["Sprint 1 review", "Sprint 2 review"],
    ["Sprint 1 Review"],
    "Sprint 1 review > Sprint 1 Review",
    false,
  ],
  [
    "one number that changed",
    ["Restore within 4 hours"],
    ["Restore within 8 hours"],
    "Restore within 4 hours > Restore within 8 hours",
    false,
  ],
  [
    "the same name twice",
    ["Sprint 1 review", "Sprint 1 review"],
    ["Sprint 2 review"],
    "Sprint 1 review > Sprint 2 review",
    false,
  ],
  ["other words", ["Sprint 1 review", "Sprint 2 review"], ["Sprint 3 demo"], "Sprint 1 review > Sprint 3 demo", false],
  [
    "numbers in front, which count rows",
    ["1. Review", "2. Plan", "3. Test"],
    ["2. Review"],
    "1. Review > 2. Review",
    false,
  ],
  [
    "numbers of one and of two digits",
    ["Sprint 9 review", "Sprint 10 review"],
    ["Sprint 11 review"],
    "Sprint 9 review > Sprint 11 review",
    true,
  ],
  ["no number at all", ["Review", "Plan"], ["Test"], "Review > Test", false],
  [
    "members of another enumeration",
    ["Sprint 1 review", "Sprint 2 review", "Phase 1"],
    ["Phase 2"],
    "Phase 1 > Phase 2",
    false,
  ],
])("%s", (_what, before, after, pair, expected) => {
  const [old, current] = [sideOf(namesOnly(...before)), sideOf(namesOnly(...after))];
  const [one, other] = pair.split(" > ");
  const left = old.rows.find(({ activity }) => activity.name === one);
  const right = current.rows.find(({ activity }) => activity.name === other);
  if (left === undefined || right === undefined) throw new Error(`no such rows: ${pair}`);
  expect(enumerations({ before: old, after: current })(left, right)).toBe(expected);
});
