import type { Bump, Change, DutyMovement } from "@raci-kit/model";
import { describe, expect, test } from "vitest";
import { change, comparisonOf, party } from "../testing/comparisons.ts";
import { dutiesMoved } from "./duties-moved.ts";
import { questionsOf } from "./question.ts";

const removed = { before: "Restore a backup", after: null };
const none = { before: null, after: null };

function lost(duty: DutyMovement["duty"]): DutyMovement {
  return { duty, activity: "Restore a backup", section: ["Backups"], path: "duties.md", through: "activity" };
}

describe("questionsOf", () => {
  test.each<[string, Partial<Change>, Bump, (string | null)[]]>([
    ["a transfer asks the party that gains", {}, "major", ["Customer"]],
    [
      "a removal asks the party that loses",
      { kind: "accountable-removed", party: { before: "Harbourline", after: null } },
      "major",
      ["Harbourline"],
    ],
    ["a lighter change asks nobody", { kind: "informed-assigned", duty: "informed", impact: "minor" }, "major", []],
    [
      "unless the gate fails on it",
      { kind: "informed-assigned", duty: "informed", impact: "minor" },
      "minor",
      ["Customer"],
    ],
    [
      "a new party is asked itself",
      { kind: "party-added", duty: null, activity: none, party: { before: null, after: "Insurer" } },
      "major",
      ["Insurer"],
    ],
    [
      "a removed activity asks those who did it",
      { kind: "activity-removed", duty: null, activity: removed, party: none },
      "major",
      ["Harbourline"],
    ],
    [
      "a change of meaning asks anybody",
      { kind: "legend-changed", duty: null, activity: none, party: none, impact: "minor" },
      "minor",
      [null],
    ],
    ["nothing is asked when nothing fails", {}, "none", []],
  ])("%s", (_, given, failOn, parties) => {
    const losses = [
      party("Harbourline", { lost: [lost("responsible")] }),
      party("Customer", { lost: [lost("informed")] }),
    ];
    const questions = questionsOf(comparisonOf([change(given)], losses), failOn, []);
    expect(questions.map((question) => question.party)).toEqual(parties);
  });

  test("what the review demands is not asked twice", () => {
    const demand = { party: "Customer", activity: "Restore a backup", reason: "becomes accountable" };
    expect(questionsOf(comparisonOf([change()]), "major", [demand])).toEqual([demand]);
  });

  test("a removed activity that only informed asks those who were informed", () => {
    const comparison = comparisonOf(
      [change({ kind: "activity-removed", duty: null, activity: removed, party: none })],
      [party("Customer", { lost: [lost("informed")] })],
    );
    expect(questionsOf(comparison, "major", [])).toMatchObject([{ party: "Customer" }]);
  });
});

describe("dutiesMoved", () => {
  const moved = dutiesMoved(comparisonOf([change()]), "major");
  const reworded = change({ kind: "activity-reworded", duty: null, impact: "patch", fingerprint: "f2" });
  const added = change({ kind: "activity-added", duty: null, impact: "minor", fingerprint: "f3" });

  test.each<[string, Change[], boolean]>([
    ["the same moves on other lines", [change({ range: { before: null, after: null } })], true],
    ["a word beside them", [change(), reworded], true],
    ["another order", [reworded, change()], true],
    ["another move", [change({ fingerprint: "f9" })], false],
    ["one move more", [change(), change({ fingerprint: "f9" })], false],
    ["an activity that came", [change(), added], false],
    ["no move", [], false],
  ])("%s", (_, changes, isSame) => {
    expect(dutiesMoved(comparisonOf(changes), "major") === moved).toBe(isSame);
  });

  test("knows who becomes accountable through a new activity", () => {
    const [one, other] = ["Customer", "Harbourline"].map((name) =>
      dutiesMoved(comparisonOf([added], [party(name, { gained: [lost("accountable")] })]), "major"),
    );
    expect(one).not.toBe(other);
  });
});
