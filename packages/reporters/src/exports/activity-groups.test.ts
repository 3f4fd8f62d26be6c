import { expect, test } from "vitest";
import { matrix } from "../testing/results.ts";
import { activityGroups } from "./activity-groups.ts";

test("takes activities apart where the group changes", () => {
  const groups = [null, "Day", "Day", "Night", "Day"];
  const { activities } = matrix(["Ops"], { a: ["R"], b: ["R"], c: ["R"], d: ["R"], e: ["R"] });
  const grouped = activities.map((activity, row) => ({ ...activity, group: groups[row] ?? null }));
  expect(
    activityGroups(grouped).map(({ group, activities: own }) => [group, own.map(({ name }) => name).join("")]),
  ).toEqual([
    [null, "a"],
    ["Day", "bc"],
    ["Night", "d"],
    ["Day", "e"],
  ]);
});
