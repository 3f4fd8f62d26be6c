import { dedent } from "../rule/dedent.ts";
import { testRule } from "../testing/test-rule.ts";
import { uniqueActivity } from "./unique-activity.ts";

const underTwoHeadings = dedent`
  ## Daily operations

  | Activity    | Customer | Provider |
  | ----------- | -------- | -------- |
  | Rotate logs | I        | RA       |

  ## End of contract

  | Activity    | Customer | Provider |
  | ----------- | -------- | -------- |
  | Rotate logs | RA       | I        |
`;

testRule(uniqueActivity, {
  finds: [
    {
      name: "an activity that appears three times, case aside",
      document: dedent`
        | Activity        | Customer | Provider |
        | --------------- | -------- | -------- |
        | Restore backups | RA       | C        |
          ^^^^^^^^^^^^^^^
        "Restore backups" first appears here.
          ^^^^^^^^^^^^^^^
        "Restore backups" first appears here.
        | Test backups    | I        | RA       |
        | Restore Backups | I        | RA       |
          ~~~~~~~~~~~~~~~
        "Restore Backups" appears again under the same heading, expected once.
        | Restore backups | I        | RA       |
          ~~~~~~~~~~~~~~~
        "Restore backups" appears again under the same heading, expected once.
      `,
    },
    {
      name: "an activity in two matrices under one heading",
      document: dedent`
        ## Backups

        | Activity        | Customer | Provider |
        | --------------- | -------- | -------- |
        | Restore backups | RA       | C        |
          ^^^^^^^^^^^^^^^
        "Restore backups" first appears here.

        For the larger plans:

        | Activity        | Customer | Provider |
        | --------------- | -------- | -------- |
        | Restore backups | I        | RA       |
          ~~~~~~~~~~~~~~~
        "Restore backups" appears again under the same heading, expected once.
      `,
    },
    {
      name: "an activity under two headings, with the wider option",
      options: { within: "document" },
      document: dedent`
        ## Daily operations

        | Activity    | Customer | Provider |
        | ----------- | -------- | -------- |
        | Rotate logs | I        | RA       |
          ^^^^^^^^^^^
        "Rotate logs" first appears here.

        ## End of contract

        | Activity    | Customer | Provider |
        | ----------- | -------- | -------- |
        | Rotate logs | RA       | I        |
          ~~~~~~~~~~~
        "Rotate logs" appears again in this document, expected once.
      `,
    },
  ],
  accepts: [
    { name: "the same activity under another heading", document: underTwoHeadings },
    {
      name: "the same activity under two headings of the same title",
      document: underTwoHeadings.replaceAll(/## .*/gu, "## Logs"),
    },
    {
      name: "the same activity below another divider row",
      document: dedent`
        | Activity        | Customer | Provider |
        | --------------- | -------- | -------- |
        | **Test system** |          |          |
        | Restore backups | RA       | C        |
        | **Live system** |          |          |
        | Restore backups | I        | RA       |
      `,
    },
    {
      name: "activities without a name",
      document: dedent`
        | Activity        | Customer | Provider |
        | --------------- | -------- | -------- |
        | Restore backups | RA       | C        |
        |                 | RA       | C        |
        |                 | RA       | C        |
      `,
    },
  ],
});
