import { readDate } from "../dates/written-date.ts";
import { dedent } from "../rule/dedent.ts";
import { documentStart } from "../rule/document-start.ts";
import { choice } from "../rule/options.ts";
import { revisionRule } from "../rule/revision-rule.ts";
import type { Rule } from "../rule/rule.ts";

export const updatedFollowsMeaning: Rule = revisionRule({
  id: "updated-follows-meaning",
  summary: "The date of the last update moves when the meaning moves, and only then.",
  why: "Readers ask the date whether anything changed since they last looked. A date that stays hides a moved duty; one that moves for a comma makes everybody read again for nothing.",
  remedy:
    "Write the day of the change where duties, parties or activities changed; leave the date alone where only words did.",
  exceptions:
    "It needs the document's base revision, and a date in the base. Set the option where every edit is to move the date.",
  levels: { recommended: "warning", strict: "error", legacy: "info" },
  options: {
    withoutMeaning: choice(
      "treatment of dates",
      ["report", "accept"],
      "report",
      "Whether a date that moves without the meaning is reported (`report`) or not (`accept`).",
    ),
  },
  messages: {
    stayed: 'The meaning changed, yet the date of the last update stayed "{before}"; expected a later one.',
    back: 'The meaning changed, yet the date of the last update went from "{before}" to "{after}"; expected a later one.',
    gone: 'The meaning changed, yet the date of the last update, "{before}", is gone; expected a later one.',
    removed: 'The date of the last update, "{before}", is gone, yet the meaning stayed; expected "{before}".',
    moved:
      'The date of the last update went from "{before}" to "{after}", yet the meaning stayed; expected "{before}".',
  },
  examples: {
    wrong: [
      {
        shows: "The guests are informed from now on, and the date says that nothing happened",
        revision: {
          bump: "minor",
          meaningChanged: true,
          before: dedent`
            ---
            updated: 2025-05-02
            ---

            | Activity        | Hotel | Guests |
            | --------------- | ----- | ------ |
            | Test the alarm  | RA    |        |
            | Leave the house | A     | R      |
          `,
        },
        markdown: dedent`
          ---
          updated: 2025-05-02
          ---

          | Activity        | Hotel | Guests |
          | --------------- | ----- | ------ |
          | Test the alarm  | RA    | I      |
          | Leave the house | A     | R      |
        `,
      },
      {
        shows: "A better word is no other duty",
        revision: {
          bump: "patch",
          meaningChanged: false,
          before: dedent`
            ---
            updated: 2025-05-02
            ---

            | Activity        | Hotel | Guests |
            | --------------- | ----- | ------ |
            | Test the alarm  | RA    | I      |
            | Leave the house | A     | R      |
          `,
        },
        markdown: dedent`
          ---
          updated: 2025-06-30
          ---

          | Activity           | Hotel | Guests |
          | ------------------ | ----- | ------ |
          | Test the alarm     | RA    | I      |
          | Leave the building | A     | R      |
        `,
      },
    ],
    right: [
      {
        shows: "The meaning and the date move together",
        revision: {
          bump: "minor",
          meaningChanged: true,
          before: dedent`
            ---
            updated: 2025-05-02
            ---

            | Activity        | Hotel | Guests |
            | --------------- | ----- | ------ |
            | Test the alarm  | RA    |        |
            | Leave the house | A     | R      |
          `,
        },
        markdown: dedent`
          ---
          updated: 2025-06-30
          ---

          | Activity        | Hotel | Guests |
          | --------------- | ----- | ------ |
          | Test the alarm  | RA    | I      |
          | Leave the house | A     | R      |
        `,
      },
    ],
  },
  check({ model, revision, options, report }) {
    const { updated: after, updatedRange: range } = model;
    const before = revision.before.updated;
    if (before === null) {
      return;
    }
    if (after === null || range === null) {
      if (revision.meaningChanged) report({ message: "gone", data: { before }, range: documentStart });
      else if (options.withoutMeaning === "report")
        report({ message: "removed", data: { before }, range: documentStart });
      return;
    }
    if (revision.meaningChanged && before === after) {
      report({ message: "stayed", data: { before }, range });
    } else if (revision.meaningChanged && isEarlier(after, before)) {
      report({ message: "back", data: { before, after }, range });
    } else if (!revision.meaningChanged && options.withoutMeaning === "report" && isOtherDay(before, after)) {
      report({ message: "moved", data: { before, after }, range });
    }
  },
});

/** True unless the two are one day, or one text that is no day; the day may be written in another way. */
function isOtherDay(left: string, right: string): boolean {
  const [one, other] = [readDate(left), readDate(right)];
  return typeof one === "object" && typeof other === "object"
    ? one.latest < other.earliest || other.latest < one.earliest
    : left !== right;
}

/** True when no reading of `left` is as late as `right`. */
function isEarlier(left: string, right: string): boolean {
  const [one, other] = [readDate(left), readDate(right)];
  return typeof one === "object" && typeof other === "object" && one.latest < other.earliest;
}
