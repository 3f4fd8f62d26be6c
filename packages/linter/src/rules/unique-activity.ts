import type { Activity, Matrix } from "@raci-kit/model";
import { nameKey } from "../matrix/name-key.ts";
import { dedent } from "../rule/dedent.ts";
import { documentRule } from "../rule/document-rule.ts";
import { choice } from "../rule/options.ts";
import type { Rule } from "../rule/rule.ts";
import { activityLabel } from "../wording/names.ts";

export const uniqueActivity: Rule = documentRule({
  id: "unique-activity",
  summary: "No activity appears twice under one heading.",
  why: "A reader stops at the first row of that name; the second may say something else. A comparison of two revisions cannot tell the rows apart either.",
  remedy: "Merge the rows, or name what makes the activities different.",
  exceptions:
    "Names that differ in case alone count as the same name. The same name under another heading, or below another divider row of the matrix, is taken for another activity unless the option says otherwise.",
  levels: { recommended: "warning", strict: "error", legacy: "info" },
  options: {
    within: choice(
      "scope",
      ["section", "document"],
      "section",
      "Where a name may stand once: under one heading and divider row (`section`), or anywhere in the document (`document`).",
    ),
  },
  messages: {
    again: "{activity} appears again {place}, expected once.",
    first: "{activity} first appears here.",
  },
  examples: {
    wrong: [
      {
        shows: "Who restores the backups?",
        markdown: dedent`
          | Activity        | Customer | Provider |
          | --------------- | -------- | -------- |
          | Restore backups | RA       | C        |
          | Test backups    | I        | RA       |
          | Restore backups | I        | RA       |
        `,
      },
      {
        shows: "The same activity under two headings, with the wider option",
        options: { within: "document" },
        markdown: dedent`
          ## Daily operations

          | Activity    | Customer | Provider |
          | ----------- | -------- | -------- |
          | Rotate logs | I        | RA       |

          ## End of contract

          | Activity    | Customer | Provider |
          | ----------- | -------- | -------- |
          | Rotate logs | RA       | I        |
        `,
      },
    ],
    right: [
      {
        shows: "Two activities with names of their own",
        markdown: dedent`
          | Activity                 | Customer | Provider |
          | ------------------------ | -------- | -------- |
          | Restore a single file    | RA       | C        |
          | Test backups             | I        | RA       |
          | Restore the whole server | I        | RA       |
        `,
      },
    ],
  },
  check({ model, options, report }) {
    const seen = new Map<string, Activity>();
    for (const matrix of model.matrices) {
      for (const activity of matrix.activities.filter(({ name }) => name !== "")) {
        const place = options.within === "document" ? [] : placeOf(matrix, activity);
        const key = JSON.stringify([...place, nameKey(activity.name)]);
        const first = seen.get(key);
        if (first === undefined) {
          seen.set(key, activity);
        } else {
          report({
            message: "again",
            data: {
              activity: activityLabel(activity),
              place: options.within === "document" ? "in this document" : "under the same heading",
            },
            range: activity.nameRange,
            matrix,
            activity,
            related: [{ message: "first", data: { activity: activityLabel(first) }, range: first.nameRange }],
          });
        }
      }
    }
  },
});

/** The heading and the divider row above an activity; headings of the same title are told apart by their lines. */
function placeOf(matrix: Matrix, activity: Activity): unknown[] {
  return [matrix.section.at(-1)?.range.start.line ?? null, activity.group];
}
