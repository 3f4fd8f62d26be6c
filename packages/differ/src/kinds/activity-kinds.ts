import type { ChangeKindDefinition } from "./definition.ts";
import { reversed, rowsExample, section, usualRows } from "./example.ts";

const [plan = "", restore = "", report = ""] = usualRows;
const added = rowsExample(usualRows, [...usualRows, "| Rotate encryption keys | A | R |"]);
const split = rowsExample(
  [...usualRows, "| Install and upgrade the database | A | R |"],
  [...usualRows, "| Install the database | A | R |", "| Upgrade the database | A | R |"],
);

/** Kinds of what happens to an activity beside its duties. */
export const activityKinds: readonly ChangeKindDefinition[] = [
  {
    kind: "activity-added",
    duty: null,
    defaultImpact: "minor",
    summary: "An activity is new.",
    why: "There is more to do than before; whoever becomes accountable for it has to know.",
    example: added,
  },
  {
    kind: "activity-removed",
    duty: null,
    defaultImpact: "major",
    summary: "An activity is gone.",
    why: "Nobody is asked to do it any more.",
    example: reversed(added),
  },
  {
    kind: "activity-reworded",
    duty: null,
    defaultImpact: "patch",
    summary: "An activity has another name, be it in case or punctuation alone.",
    why: "The words differ, the duties stay.",
    example: rowsExample(usualRows, [plan, "| Restore customer data | A | R |", report]),
  },
  {
    kind: "activity-moved",
    duty: null,
    defaultImpact: "patch",
    summary: "An activity stands under another heading, in another table or under another divider.",
    why: "The place differs, the duties stay.",
    example: {
      before: `${section("Operations", usualRows)}\n\n${section("Security", ["| Review access rights | A | R |"])}`,
      after: `${section("Operations", [plan, report])}\n\n${section("Security", ["| Review access rights | A | R |", restore])}`,
    },
  },
  {
    kind: "activity-reordered",
    duty: null,
    defaultImpact: "patch",
    summary: "An activity stands in another row of its table.",
    why: "The order differs, the duties stay.",
    example: rowsExample(usualRows, [report, plan, restore]),
  },
  {
    kind: "activity-split",
    duty: null,
    defaultImpact: "minor",
    summary: "One activity became several whose words together say what it said.",
    why: "There are more rows to hold to than before; duties that went elsewhere with a part are changes of their own.",
    example: split,
  },
  {
    kind: "activity-merged",
    duty: null,
    defaultImpact: "minor",
    summary: "Several activities became one that says what they said together.",
    why: "There are fewer rows to hold to than before; duties that a part lost are changes of their own.",
    example: reversed(split),
  },
];
