import { dedent } from "../rule/dedent.ts";
import { testRule } from "../testing/test-rule.ts";
import { activityAssigned } from "./activity-assigned.ts";

testRule(activityAssigned, {
  finds: [
    {
      name: "blank cells, dashes and missing cells alike",
      document: dedent`
        | Activity        | Data steward | Archive |
        | --------------- | ------------ | ------- |
        | Classify data   | RA           | C       |
        | Delete old data |              |         |
          ~~~~~~~~~~~~~~~
        "Delete old data" is assigned to nobody, expected a role for at least one party.
        | Move old data   | -            | n/a     |
          ~~~~~~~~~~~~~
        "Move old data" is assigned to nobody, expected a role for at least one party.
        | Count old data  |              |
          ~~~~~~~~~~~~~~
        "Count old data" is assigned to nobody, expected a role for at least one party.
      `,
    },
    {
      name: "an activity with nothing but a remark",
      document: dedent`
        | Activity        | Data steward   | Archive |
        | --------------- | -------------- | ------- |
        | Classify data   | RA             | C       |
        | Delete old data | (after a year) |         |
          ~~~~~~~~~~~~~~~
        "Delete old data" is assigned to nobody, expected a role for at least one party.
      `,
    },
  ],
  accepts: [
    {
      name: "a role for one party",
      document: dedent`
        | Activity        | Data steward | Archive |
        | --------------- | ------------ | ------- |
        | Classify data   | RA           |         |
        | Delete old data |              | I       |
      `,
    },
    {
      name: "cells and names that other rules report",
      document: dedent`
        | Activity        | Data steward | Archive |
        | --------------- | ------------ | ------- |
        | Classify data   | RA           | C       |
        | Count old data  | A            | R       |
        | Delete old data | X            |         |
        | Move old data   |              | TBD     |
        |                 |              | (later) |
      `,
    },
  ],
});
