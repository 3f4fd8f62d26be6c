import { dedent } from "../rule/dedent.ts";
import { testRule } from "../testing/test-rule.ts";
import { updatedFollowsMeaning } from "./updated-follows-meaning.ts";

testRule(updatedFollowsMeaning, {
  finds: [
    {
      name: "a date that stayed",
      revision: {
        bump: "minor",
        meaningChanged: true,
        before: dedent`
          ---
          updated: 2025-05-02
          ---

          | Activity       | Landlord | Tenant |
          | -------------- | -------- | ------ |
          | Clear the snow | RA       | I      |
          | Heat the house | RA       | I      |
        `,
      },
      document: dedent`
        ---
        updated: 2025-05-02
        ~~~~~~~~~~~~~~~~~~~
        The meaning changed, yet the date of the last update stayed "2025-05-02"; expected a later one.
        ---

        | Activity       | Landlord | Tenant |
        | -------------- | -------- | ------ |
        | Clear the snow | A        | I      |
        | Heat the house | RA       | I      |
      `,
    },
    {
      name: "a date that went back",
      revision: {
        bump: "minor",
        meaningChanged: true,
        before: dedent`
          ---
          updated: 2025-05-02
          ---

          | Activity       | Landlord | Tenant |
          | -------------- | -------- | ------ |
          | Clear the snow | RA       | I      |
          | Heat the house | RA       | I      |
        `,
      },
      document: dedent`
        ---
        updated: 2025-04-30
        ~~~~~~~~~~~~~~~~~~~
        The meaning changed, yet the date of the last update went from "2025-05-02" to "2025-04-30"; expected a later one.
        ---

        | Activity       | Landlord | Tenant |
        | -------------- | -------- | ------ |
        | Clear the snow | A        | I      |
        | Heat the house | RA       | I      |
      `,
    },
    {
      name: "a date that moved for words alone",
      revision: {
        bump: "patch",
        meaningChanged: false,
        before: dedent`
          ---
          updated: 2025-05-02
          ---

          | Activity       | Landlord | Tenant |
          | -------------- | -------- | ------ |
          | Clear the snow | RA       | I      |
          | Heat the house | RA       | I      |
        `,
      },
      document: dedent`
        ---
        updated: 2025-06-30
        ~~~~~~~~~~~~~~~~~~~
        The date of the last update went from "2025-05-02" to "2025-06-30", yet the meaning stayed; expected "2025-05-02".
        ---

        | Activity       | Landlord | Tenant |
        | -------------- | -------- | ------ |
        | Clear the snow | A        | I      |
        | Heat the house | RA       | I      |
      `,
    },
    {
      name: "a text that changed for words alone",
      revision: {
        bump: "patch",
        meaningChanged: false,
        before: dedent`
          ---
          updated: spring
          ---

          | Activity       | Landlord | Tenant |
          | -------------- | -------- | ------ |
          | Clear the snow | RA       | I      |
          | Heat the house | RA       | I      |
        `,
      },
      document: dedent`
        ---
        updated: summer
        ~~~~~~~~~~~~~~~
        The date of the last update went from "spring" to "summer", yet the meaning stayed; expected "spring".
        ---

        | Activity       | Landlord | Tenant |
        | -------------- | -------- | ------ |
        | Clear the snow | A        | I      |
        | Heat the house | RA       | I      |
      `,
    },
    {
      name: "front matter that was deleted with its date",
      revision: {
        bump: "major",
        meaningChanged: true,
        before: dedent`
          ---
          updated: 2025-05-02
          ---

          | Activity       | Landlord | Tenant |
          | -------------- | -------- | ------ |
          | Clear the snow | RA       | I      |
          | Heat the house | RA       | I      |
        `,
      },
      document: dedent`
        | Activity       | Landlord | Tenant |
        ~
        The meaning changed, yet the date of the last update, "2025-05-02", is gone; expected a later one.
        | -------------- | -------- | ------ |
        | Clear the snow | A        | I      |
        | Heat the house | RA       | I      |
      `,
    },
    {
      name: "a date that is gone although nothing happened",
      revision: {
        bump: "patch",
        meaningChanged: false,
        before: dedent`
          ---
          updated: 2025-05-02
          ---

          | Activity       | Landlord | Tenant |
          | -------------- | -------- | ------ |
          | Clear the snow | RA       | I      |
          | Heat the house | RA       | I      |
        `,
      },
      document: dedent`
        ---
        ~
        The date of the last update, "2025-05-02", is gone, yet the meaning stayed; expected "2025-05-02".
        title: Snow
        ---

        | Activity       | Landlord | Tenant |
        | -------------- | -------- | ------ |
        | Clear the snow | RA       | I      |
        | Heat the house | RA       | I      |
      `,
    },
    {
      name: "an older date in the text that outlived the front matter",
      revision: {
        bump: "major",
        meaningChanged: true,
        before: dedent`
          ---
          updated: 2025-05-02
          ---

          Last updated: 2024-01-31

          | Activity       | Landlord | Tenant |
          | -------------- | -------- | ------ |
          | Clear the snow | RA       | I      |
          | Heat the house | RA       | I      |
        `,
      },
      document: dedent`
        Last updated: 2024-01-31
        ~~~~~~~~~~~~~~~~~~~~~~~~
        The meaning changed, yet the date of the last update went from "2025-05-02" to "2024-01-31"; expected a later one.

        | Activity       | Landlord | Tenant |
        | -------------- | -------- | ------ |
        | Clear the snow | A        | I      |
        | Heat the house | RA       | I      |
      `,
    },
  ],
  accepts: [
    {
      name: "a date that moved with the meaning",
      revision: {
        bump: "minor",
        meaningChanged: true,
        before: dedent`
          ---
          updated: 2025-05-02
          ---

          | Activity       | Landlord | Tenant |
          | -------------- | -------- | ------ |
          | Clear the snow | RA       | I      |
          | Heat the house | RA       | I      |
        `,
      },
      document: dedent`
        ---
        updated: 2025-06-30
        ---

        | Activity       | Landlord | Tenant |
        | -------------- | -------- | ------ |
        | Clear the snow | A        | I      |
        | Heat the house | RA       | I      |
      `,
    },
    {
      name: "a date that stayed with the meaning",
      revision: {
        bump: "patch",
        meaningChanged: false,
        before: dedent`
          ---
          updated: 2025-05-02
          ---

          | Activity       | Landlord | Tenant |
          | -------------- | -------- | ------ |
          | Clear the snow | RA       | I      |
          | Heat the house | RA       | I      |
        `,
      },
      document: dedent`
        ---
        updated: 2025-05-02
        ---

        | Activity       | Landlord | Tenant |
        | -------------- | -------- | ------ |
        | Clear the snow | A        | I      |
        | Heat the house | RA       | I      |
      `,
    },
    {
      name: "the same day written in another way",
      revision: {
        bump: "patch",
        meaningChanged: false,
        before: dedent`
          ---
          updated: 2025-05-02
          ---

          | Activity       | Landlord | Tenant |
          | -------------- | -------- | ------ |
          | Clear the snow | RA       | I      |
          | Heat the house | RA       | I      |
        `,
      },
      document: dedent`
        ---
        updated: 2 May 2025
        ---

        | Activity       | Landlord | Tenant |
        | -------------- | -------- | ------ |
        | Clear the snow | A        | I      |
        | Heat the house | RA       | I      |
      `,
    },
    {
      name: "a date that moved for words where that is accepted",
      options: { withoutMeaning: "accept" },
      revision: {
        bump: "patch",
        meaningChanged: false,
        before: dedent`
          ---
          updated: 2025-05-02
          ---

          | Activity       | Landlord | Tenant |
          | -------------- | -------- | ------ |
          | Clear the snow | RA       | I      |
          | Heat the house | RA       | I      |
        `,
      },
      document: dedent`
        ---
        updated: 2025-06-30
        ---

        | Activity       | Landlord | Tenant |
        | -------------- | -------- | ------ |
        | Clear the snow | A        | I      |
        | Heat the house | RA       | I      |
      `,
    },
    {
      name: "a document that got its first date",
      revision: {
        bump: "minor",
        meaningChanged: true,
        before: dedent`
          ---
          title: Snow
          ---

          | Activity       | Landlord | Tenant |
          | -------------- | -------- | ------ |
          | Clear the snow | RA       | I      |
          | Heat the house | RA       | I      |
        `,
      },
      document: dedent`
        ---
        updated: 2025-05-02
        ---

        | Activity       | Landlord | Tenant |
        | -------------- | -------- | ------ |
        | Clear the snow | RA       | I      |
        | Heat the house | RA       | I      |
      `,
    },
    {
      name: "front matter that is new",
      revision: {
        bump: "major",
        meaningChanged: true,
        before: dedent`
          | Activity       | Landlord | Tenant |
          | -------------- | -------- | ------ |
          | Clear the snow | RA       | I      |
          | Heat the house | RA       | I      |
        `,
      },
      document: dedent`
        ---
        updated: 2025-05-02
        ---

        | Activity       | Landlord | Tenant |
        | -------------- | -------- | ------ |
        | Clear the snow | A        | I      |
        | Heat the house | RA       | I      |
      `,
    },
    {
      name: "a date that moved from the text to new front matter",
      revision: {
        bump: "major",
        meaningChanged: true,
        before: dedent`
          Last updated: 2025-05-02

          | Activity       | Landlord | Tenant |
          | -------------- | -------- | ------ |
          | Clear the snow | RA       | I      |
          | Heat the house | RA       | I      |
        `,
      },
      document: dedent`
        ---
        updated: 2025-06-30
        ---

        | Activity       | Landlord | Tenant |
        | -------------- | -------- | ------ |
        | Clear the snow | A        | I      |
        | Heat the house | RA       | I      |
      `,
    },
    {
      name: "a date that is gone where dates may move without the meaning",
      options: { withoutMeaning: "accept" },
      revision: {
        bump: "patch",
        meaningChanged: false,
        before: dedent`
          ---
          updated: 2025-05-02
          ---

          | Activity       | Landlord | Tenant |
          | -------------- | -------- | ------ |
          | Clear the snow | RA       | I      |
          | Heat the house | RA       | I      |
        `,
      },
      document: dedent`
        | Activity       | Landlord | Tenant |
        | -------------- | -------- | ------ |
        | Clear the snow | RA       | I      |
        | Heat the house | RA       | I      |
      `,
    },
  ],
});
