import { dedent } from "../rule/dedent.ts";
import { testRule } from "../testing/test-rule.ts";
import { activityNamed } from "./activity-named.ts";

testRule(activityNamed, {
  finds: [
    {
      name: "roles for nothing",
      document: dedent`
        | Activity     | Editor | Printer |
        | ------------ | ------ | ------- |
        | Approve text | RA     | I       |
        |              | A      | R       |
         ~~~~~~~~~~~~~~
        An activity of "Editor" and "Printer" has no name, expected what is to be done.
        |              |        | R       |
         ~~~~~~~~~~~~~~
        An activity of "Printer" has no name, expected what is to be done.
      `,
    },
    {
      name: "an unnamed activity in which nobody holds a role",
      document: dedent`
        | Activity     | Editor | Printer |
        | ------------ | ------ | ------- |
        | Approve text | RA     | I       |
        |              |        | TBD     |
         ~~~~~~~~~~~~~~
        An activity has neither a name nor a role, expected what is to be done and by whom.
        | Print text   | A      | R       |
      `,
    },
    {
      name: "a header cell without a name above activities in columns",
      document: dedent`
        | Team    | Approve text |    | Bind book |
                                  ~~~~
        An activity of "Editor" and "Printer" has no name, expected what is to be done.
        | ------- | ------------ | -- | --------- |
        | Editor  | RA           | A  | A         |
        | Printer | I            | R  | R         |
      `,
    },
  ],
  accepts: [
    {
      name: "names of all kinds, and a blank row",
      document: dedent`
        | Activity                 | Editor | Printer |
        | ------------------------ | ------ | ------- |
        | **Approve** [text](a.md) | RA     | I       |
        |                          |        |         |
        | ?                        | A      | R       |
      `,
    },
  ],
});
