import { dedent } from "../rule/dedent.ts";
import { testRule } from "../testing/test-rule.ts";
import { noPlaceholder } from "./no-placeholder.ts";

testRule(noPlaceholder, {
  finds: [
    {
      name: "placeholders for roles, one finding for each activity and text",
      document: dedent`
        | Activity        | Landlord | Tenant | Caretaker |
        | --------------- | -------- | ------ | --------- |
        | Repair the roof | RA       | I      | TBD       |
                                                ~~~
        Placeholder "TBD" for the role of "Caretaker" in "Repair the roof", expected a role or an empty cell.
        | Clean the yard  | A        | TBD    | TBD       |
                                       ~~~
        Placeholder "TBD" for the role of "Tenant" and "Caretaker" in "Clean the yard", expected a role or an empty cell.
        | Water the trees | ?        | [R/A]  | A?        |
                            ~
        Placeholder "?" for the role of "Landlord" and "Caretaker" in "Water the trees", expected a role or an empty cell.
                                       ~~~~~
        Placeholder "[R/A]" for the role of "Tenant" in "Water the trees", expected a role or an empty cell.
      `,
    },
    {
      name: "placeholders for parties, once in a document",
      document: dedent`
        ## House

        | Activity        | Landlord | [Role 2] | TBD (later) | {{party}} |
                                       ~~~~~~~~
        Placeholder "[Role 2]" for a party, expected its name.
                                                  ~~~~~~~~~~~
        Placeholder "TBD (later)" for a party, expected its name.
                                                                ~~~~~~~~~
        Placeholder "{{party}}" for a party, expected its name.
        | --------------- | -------- | -------- | ----------- | --------- |
        | Repair the roof | RA       | I        | C           | I         |

        ## Yard

        | Activity        | Landlord | [Role 2] | N.N. |
                                                  ~~~~
        Placeholder "N.N." for a party, expected its name.
        | --------------- | -------- | -------- | ---- |
        | Clean the yard  | A        | R        | I    |
      `,
    },
    {
      name: "placeholders for activities",
      document: dedent`
        | Activity                  | Landlord | Tenant |
        | ------------------------- | -------- | ------ |
        | Repair the roof           | RA       | I      |
        | ...                       | A        | R      |
          ~~~
        Placeholder "..." for an activity, expected what is to be done.
        | [Add an activity]         | A        | R      |
          ~~~~~~~~~~~~~~~~~
        Placeholder "[Add an activity]" for an activity, expected what is to be done.
        | Clean the yard (TBD)      | A        | R      |
          ~~~~~~~~~~~~~~~~~~~~
        Placeholder "Clean the yard (TBD)" for an activity, expected what is to be done.
        | Clean the {{place}}       | A        | R      |
          ~~~~~~~~~~~~~~~~~~~
        Placeholder "Clean the {{place}}" for an activity, expected what is to be done.
      `,
    },
    {
      name: "a placeholder in the front matter's date",
      document: dedent`
        ---
        updated: xx December 2022
        ~~~~~~~~~~~~~~~~~~~~~~~~~
        Placeholder "xx December 2022" for the date of the last update, expected a day such as 2024-03-28.
        ---

        | Activity        | Landlord | Tenant |
        | --------------- | -------- | ------ |
        | Repair the roof | RA       | I      |
        | Clean the yard  | A        | R      |
      `,
    },
    {
      name: "a placeholder in a visible date",
      document: dedent`
        Dernière mise à jour le xx décembre 2022
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        Placeholder "xx décembre 2022" for the date of the last update, expected a day such as 2024-03-28.

        | Activity        | Landlord | Tenant |
        | --------------- | -------- | ------ |
        | Repair the roof | RA       | I      |
        | Clean the yard  | A        | R      |
      `,
    },
  ],
  accepts: [
    {
      name: "everything decided, with brackets and marks that are no placeholders",
      document: dedent`
        ---
        updated: 2022-12-05
        ---

        | Activity                    | Landlord | [Tenant](tenants.md) | Caretaker (vacant) |
        | --------------------------- | -------- | -------------------- | ------------------ |
        | Repair the roof [urgent]    | RA       | I                    |                    |
        | Clean the yard, who if not? | A        | R                    | -                  |
        | [1] Water the trees         | A        | R (lead)             | n/a                |
      `,
    },
    {
      name: "the date of a document without a matrix",
      document: dedent`
        ---
        updated: TBD
        ---

        Words.
      `,
      beside: {
        "second.md": dedent`
          | Activity        | Landlord | Tenant |
          | --------------- | -------- | ------ |
          | Repair the roof | RA       | I      |
          | Clean the yard  | A        | R      |
        `,
      },
    },
    {
      name: "letters that nobody knows, which are the business of known-role",
      document: dedent`
        | Activity        | Landlord | Tenant |
        | --------------- | -------- | ------ |
        | Repair the roof | RA       | X      |
        | Clean the yard  | A        | R      |
      `,
    },
  ],
});
