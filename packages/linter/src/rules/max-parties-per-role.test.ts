import { dedent } from "../rule/dedent.ts";
import { testRule } from "../testing/test-rule.ts";
import { maxPartiesPerRole } from "./max-parties-per-role.ts";

testRule(maxPartiesPerRole, {
  finds: [
    {
      name: "more responsible parties than the usual three",
      document: dedent`
        | Activity        | Foreman | Driver | Packer | Helper | Tuner |
        | --------------- | ------- | ------ | ------ | ------ | ----- |
        | Carry the piano | A       | R      | R      | R      | R     |
                                                                 ~
        "Carry the piano" has 4 responsible parties, "Driver", "Packer", "Helper" and "Tuner", expected at most 3.
        | Drive the van   | A       | R      | R      | R      | I     |
      `,
    },
    {
      name: "limits of the settings",
      options: { responsible: 1, consulted: 0, informed: 2 },
      document: dedent`
        | Activity        | Foreman | Driver | Packer | Helper | Tuner |
        | --------------- | ------- | ------ | ------ | ------ | ----- |
        | Carry the piano | A       | R      | R      | I      | I     |
                                               ~
        "Carry the piano" has 2 responsible parties, "Driver" and "Packer", expected at most 1.
        | Drive the van   | RA      | C      | I      | I      | I     |
                                                                 ~
        "Drive the van" has 3 informed parties, "Packer", "Helper" and "Tuner", expected at most 2.
      `,
    },
    {
      name: "two duties of one activity",
      options: { accountable: 1, responsible: 1 },
      document: dedent`
        | Activity        | Foreman | Driver | Packer |
        | --------------- | ------- | ------ | ------ |
        | Carry the piano | A       | RA     | R      |
                                      ~~
        "Carry the piano" has 2 accountable parties, "Foreman" and "Driver", expected at most 1.
                                               ~
        "Carry the piano" has 2 responsible parties, "Driver" and "Packer", expected at most 1.
        | Drive the van   | A       | R      | I      |
      `,
    },
  ],
  accepts: [
    {
      name: "as many as the limit allows",
      document: dedent`
        | Activity        | Foreman | Driver | Packer | Helper | Tuner | Guard | Cook |
        | --------------- | ------- | ------ | ------ | ------ | ----- | ----- | ---- |
        | Carry the piano | A       | R      | R      | R      | I     | I     | I    |
        | Drive the van   | RA      | C      | C      | C      | C     | C     | I    |
      `,
    },
    {
      name: "any number where the limit is 0",
      options: { responsible: 0, consulted: 0 },
      document: dedent`
        | Activity        | Foreman | Driver | Packer | Helper | Tuner |
        | --------------- | ------- | ------ | ------ | ------ | ----- |
        | Carry the piano | A       | R      | R      | R      | R     |
        | Drive the van   | A       | RC     | RC     | RC     | RC    |
      `,
    },
  ],
});
