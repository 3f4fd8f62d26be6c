import { dedent } from "../rule/dedent.ts";
import { testRule } from "../testing/test-rule.ts";
import { noContradiction } from "./no-contradiction.ts";

testRule(noContradiction, {
  finds: [
    {
      name: "two documents that each name another party, both known to both",
      path: "handbook.md",
      document: dedent`
        | Activity       | Front desk | Security |
        | -------------- | ---------- | -------- |
        | Hand out keys  | RA         | I        |
                           ^^
        "Front desk" is accountable here.
        | Watch the yard | I          | RA       |
      `,
      beside: {
        "visitors.md": dedent`
          | Activity        | Security | Front desk | Host |
          | --------------- | -------- | ---------- | ---- |
          | Hand out keys.  | A        | R          | I    |
                              ~
          "Security" is accountable for "Hand out keys." here, "Front desk" is in handbook.md; expected one answer in all documents.
          | Show around     | I        | I          | RA   |
        `,
      },
    },
    {
      name: "a party that one matrix passes over and the other names as accountable",
      path: "handbook.md",
      document: dedent`
        | Activity       | Front desk | Security |
        | -------------- | ---------- | -------- |
        | Hand out keys  | RA         | I        |
                           ^^
        "Front desk" is accountable here.
        | Watch the yard | I          | RA       |
      `,
      beside: {
        "night.md": dedent`
          | Activity       | Night guard | Security |
          | -------------- | ----------- | -------- |
          | Hand out KEYS  | R           | A        |
                                           ~
          "Security" is accountable for "Hand out KEYS" here, "Front desk" is in handbook.md; expected one answer in all documents.
          | Watch the yard | I           | RA       |
        `,
      },
    },
    {
      name: "parties by other names of theirs",
      path: "handbook.md",
      context: { parties: [{ name: "Front desk", aliases: ["Reception"] }] },
      document: dedent`
        | Activity       | Front desk | Security |
        | -------------- | ---------- | -------- |
        | Hand out keys  | RA         | I        |
                           ^^
        "Front desk" is accountable here.
        | Watch the yard | I          | RA       |
      `,
      beside: {
        "visitors.md": dedent`
          | Activity       | Host | Reception |
          | -------------- | ---- | --------- |
          | Hand out keys  | RA   | C         |
                             ~~
          "Host" is accountable for "Hand out keys" here, "Front desk" is in handbook.md; expected one answer in all documents.
          | Show around    | RA   | I         |
        `,
      },
    },
  ],
  accepts: [
    {
      name: "the same answer, or one about parties that the other does not know",
      path: "handbook.md",
      document: dedent`
        | Activity       | Front desk | Security |
        | -------------- | ---------- | -------- |
        | Hand out keys  | RA         | I        |
        | Watch the yard | I          | RA       |
      `,
      beside: {
        "plant.md": dedent`
          | Activity       | Foreman | Guard |
          | -------------- | ------- | ----- |
          | Hand out keys  | I       | RA    |
          | Watch the yard | RA      | I     |
        `,
        "visitors.md": dedent`
          | Activity       | Security | Front Desk |
          | -------------- | -------- | ---------- |
          | Hand out keys  | C        | A          |
          | Show around    | I        | RA         |
        `,
      },
    },
    {
      name: "several accountable parties, which is another rule's business",
      path: "handbook.md",
      document: dedent`
        | Activity       | Front desk | Security |
        | -------------- | ---------- | -------- |
        | Hand out keys  | RA         | I        |
        | Watch the yard | I          | RA       |
      `,
      beside: {
        "visitors.md": dedent`
          | Activity       | Security | Front desk |
          | -------------- | -------- | ---------- |
          | Hand out keys  | A        | A          |
          | Show around    | I        | RA         |
        `,
      },
    },
    {
      name: "editions of one document, and two rows of one document",
      path: "v1.2/handbook.md",
      document: dedent`
        | Activity       | Front desk | Security |
        | -------------- | ---------- | -------- |
        | Hand out keys  | RA         | I        |
        | Hand out keys  | I          | RA       |
      `,
      beside: {
        "v2.0/handbook.md": dedent`
          | Activity       | Front desk | Security |
          | -------------- | ---------- | -------- |
          | Hand out keys  | I          | RA       |
          | Watch the yard | I          | RA       |
        `,
      },
    },
  ],
});
