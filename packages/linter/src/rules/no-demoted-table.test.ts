import { dedent } from "../rule/dedent.ts";
import { testRule } from "../testing/test-rule.ts";
import { noDemotedTable } from "./no-demoted-table.ts";

testRule(noDemotedTable, {
  finds: [
    {
      name: "rows that a blank line cuts off",
      document: dedent`
        | Activity       | Trainer | Club |
        | -------------- | ------- | ---- |
        | Plan the games | RA      | C    |
        | Mark the field | A       | R    |

        | Wash the shirts | I      | RA   |
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        This is written as a table and shown as text, because a blank line cuts it off from the table above; expected rows that Markdown takes for a table.
      `,
    },
    {
      name: "a header with another number of cells than its dashes, in a document that holds another matrix",
      document: dedent`
        | Activity       | Trainer | Club |
        | -------------- | ------- | ---- |
        | Plan the games | RA      | C    |
        | Mark the field | A       | R    |

        ## Summer

        | Activity       | Trainer | Club |
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        This is written as a table and shown as text, because its header has 3 cells, the row of dashes below it has 2; expected rows that Markdown takes for a table.
        | -------------- | ------- |
        | Mow the lawn   | RA      | C    |
      `,
    },
    {
      name: "a table without a row of dashes in a document that is called after one",
      path: "docs/raci-club.md",
      document: dedent`
        # Duties of the club

        | Activity       | Trainer | Club |
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        This is written as a table and shown as text, because its header has 3 cells, the row of dashes below it has 2; expected rows that Markdown takes for a table.
        | -------------- | ------- |
        | Plan the games | RA      | C    |
      `,
      beside: {
        "other.md": dedent`
          # Scores

          | Game   | Home | Away |
          ~~~~~~~~~~~~~~~~~~~~~~~~
          This is written as a table and shown as text, because its header has 3 cells, the row of dashes below it has 2; expected rows that Markdown takes for a table.
          | ------ | ---- |
          | First  | 2    | 1    |

          | Activity       | Trainer | Club |
          | -------------- | ------- | ---- |
          | Plan the games | RA      | C    |
          | Mark the field | A       | R    |
        `,
      },
    },
  ],
  accepts: [
    {
      name: "tables in one piece, and pipes in code",
      document: dedent`
        | Activity       | Trainer | Club |
        | -------------- | ------- | ---- |
        | Plan the games | RA      | C    |
        | Mark the field | A       | R    |

        List them:

            sort names | uniq
      `,
    },
    {
      name: "broken tables of documents that are about something else",
      path: "scores.md",
      document: dedent`
        # Scores

        | Game   | Home | Away |
        | ------ | ---- |
        | First  | 2    | 1    |
      `,
      beside: {
        "second.md": dedent`
          | Activity       | Trainer | Club |
          | -------------- | ------- | ---- |
          | Plan the games | RA      | C    |
          | Mark the field | A       | R    |
        `,
      },
    },
  ],
});
