import { dedent } from "../rule/dedent.ts";
import { testRule } from "../testing/test-rule.ts";
import { versionFollowsImpact } from "./version-follows-impact.ts";

testRule(versionFollowsImpact, {
  finds: [
    {
      name: "a version that stayed",
      revision: {
        bump: "major",
        meaningChanged: true,
        before: dedent`
          ---
          version: 1.4.0
          ---

          | Activity       | Landlord | Tenant |
          | -------------- | -------- | ------ |
          | Clear the snow | RA       | I      |
          | Heat the house | RA       | I      |
        `,
      },
      document: dedent`
        ---
        version: 1.4.0
        ~~~~~~~~~~~~~~
        The changes are major, yet the version stayed "1.4.0"; expected 2.0.0 at least.
        ---

        | Activity       | Landlord | Tenant |
        | -------------- | -------- | ------ |
        | Clear the snow | A        | I      |
        | Heat the house | RA       | I      |
      `,
    },
    {
      name: "a version that was raised too little",
      revision: {
        bump: "major",
        meaningChanged: true,
        before: dedent`
          ---
          version: 1.4.2
          ---

          | Activity       | Landlord | Tenant |
          | -------------- | -------- | ------ |
          | Clear the snow | RA       | I      |
          | Heat the house | RA       | I      |
        `,
      },
      document: dedent`
        ---
        version: 1.5.0
        ~~~~~~~~~~~~~~
        The changes are major, yet the version went from "1.4.2" to "1.5.0"; expected 2.0.0 at least.
        ---

        | Activity       | Landlord | Tenant |
        | -------------- | -------- | ------ |
        | Clear the snow | A        | I      |
        | Heat the house | RA       | I      |
      `,
    },
    {
      name: "a patch where a minor step is asked for",
      revision: {
        bump: "minor",
        meaningChanged: true,
        before: dedent`
          ---
          version: v1.4.2
          ---

          | Activity       | Landlord | Tenant |
          | -------------- | -------- | ------ |
          | Clear the snow | RA       | I      |
          | Heat the house | RA       | I      |
        `,
      },
      document: dedent`
        ---
        version: v1.4.3
        ~~~~~~~~~~~~~~~
        The changes are minor, yet the version went from "v1.4.2" to "v1.4.3"; expected 1.5.0 at least.
        ---

        | Activity       | Landlord | Tenant |
        | -------------- | -------- | ------ |
        | Clear the snow | A        | I      |
        | Heat the house | RA       | I      |
      `,
    },
    {
      name: "a version that went back",
      revision: {
        bump: "none",
        meaningChanged: true,
        before: dedent`
          ---
          version: 2.0.0
          ---

          | Activity       | Landlord | Tenant |
          | -------------- | -------- | ------ |
          | Clear the snow | RA       | I      |
          | Heat the house | RA       | I      |
        `,
      },
      document: dedent`
        ---
        version: 1.9.0
        ~~~~~~~~~~~~~~
        The version went back from "2.0.0" to "1.9.0", expected 2.0.0 at least.
        ---

        | Activity       | Landlord | Tenant |
        | -------------- | -------- | ------ |
        | Clear the snow | A        | I      |
        | Heat the house | RA       | I      |
      `,
    },
    {
      name: "two numbers, of which the second was raised",
      revision: {
        bump: "major",
        meaningChanged: true,
        before: dedent`
          ---
          version: 3.1
          ---

          | Activity       | Landlord | Tenant |
          | -------------- | -------- | ------ |
          | Clear the snow | RA       | I      |
          | Heat the house | RA       | I      |
        `,
      },
      document: dedent`
        ---
        version: 3.2
        ~~~~~~~~~~~~
        The changes are major, yet the version went from "3.1" to "3.2"; expected 4.0 at least.
        ---

        | Activity       | Landlord | Tenant |
        | -------------- | -------- | ------ |
        | Clear the snow | A        | I      |
        | Heat the house | RA       | I      |
      `,
    },
    {
      name: "a version before the first",
      revision: {
        bump: "major",
        meaningChanged: true,
        before: dedent`
          ---
          version: 0.4.1
          ---

          | Activity       | Landlord | Tenant |
          | -------------- | -------- | ------ |
          | Clear the snow | RA       | I      |
          | Heat the house | RA       | I      |
        `,
      },
      document: dedent`
        ---
        version: 0.4.2
        ~~~~~~~~~~~~~~
        The changes are major, yet the version went from "0.4.1" to "0.4.2"; expected 0.5.0 at least.
        ---

        | Activity       | Landlord | Tenant |
        | -------------- | -------- | ------ |
        | Clear the snow | A        | I      |
        | Heat the house | RA       | I      |
      `,
    },
    {
      name: "front matter that was deleted with its version",
      revision: {
        bump: "major",
        meaningChanged: true,
        before: dedent`
          ---
          version: 1.4.0
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
        The version "1.4.0" is gone, expected 2.0.0 at least.
        | -------------- | -------- | ------ |
        | Clear the snow | A        | I      |
        | Heat the house | RA       | I      |
      `,
    },
    {
      name: "a version that left the front matter",
      revision: {
        bump: "patch",
        meaningChanged: false,
        before: dedent`
          ---
          version: 1.4.0
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
        The version "1.4.0" is gone, expected 1.4.1 at least.
        title: Snow
        ---

        | Activity       | Landlord | Tenant |
        | -------------- | -------- | ------ |
        | Clear the snow | RA       | I      |
        | Heat the house | RA       | I      |
      `,
    },
    {
      name: "a version without a value",
      revision: {
        bump: "minor",
        meaningChanged: true,
        before: dedent`
          ---
          version: "1.4"
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
        The version "1.4" is gone, expected 1.5 at least.
        version:
        ---

        | Activity       | Landlord | Tenant |
        | -------------- | -------- | ------ |
        | Clear the snow | RA       | I      |
        | Heat the house | RA       | I      |
      `,
    },
  ],
  accepts: [
    {
      name: "the step that is asked for",
      revision: {
        bump: "major",
        meaningChanged: true,
        before: dedent`
          ---
          version: 1.4.2
          ---

          | Activity       | Landlord | Tenant |
          | -------------- | -------- | ------ |
          | Clear the snow | RA       | I      |
          | Heat the house | RA       | I      |
        `,
      },
      document: dedent`
        ---
        version: 2.0.0
        ---

        | Activity       | Landlord | Tenant |
        | -------------- | -------- | ------ |
        | Clear the snow | A        | I      |
        | Heat the house | RA       | I      |
      `,
    },
    {
      name: "a heavier step than asked for",
      revision: {
        bump: "patch",
        meaningChanged: true,
        before: dedent`
          ---
          version: 1.4.2
          ---

          | Activity       | Landlord | Tenant |
          | -------------- | -------- | ------ |
          | Clear the snow | RA       | I      |
          | Heat the house | RA       | I      |
        `,
      },
      document: dedent`
        ---
        version: 2.0.0
        ---

        | Activity       | Landlord | Tenant |
        | -------------- | -------- | ------ |
        | Clear the snow | A        | I      |
        | Heat the house | RA       | I      |
      `,
    },
    {
      name: "a version before the first, with its second number raised",
      revision: {
        bump: "major",
        meaningChanged: true,
        before: dedent`
          ---
          version: 0.4.1
          ---

          | Activity       | Landlord | Tenant |
          | -------------- | -------- | ------ |
          | Clear the snow | RA       | I      |
          | Heat the house | RA       | I      |
        `,
      },
      document: dedent`
        ---
        version: 0.5.0
        ---

        | Activity       | Landlord | Tenant |
        | -------------- | -------- | ------ |
        | Clear the snow | A        | I      |
        | Heat the house | RA       | I      |
      `,
    },
    {
      name: "wording under a version that counts no patches",
      revision: {
        bump: "patch",
        meaningChanged: true,
        before: dedent`
          ---
          version: 3.1
          ---

          | Activity       | Landlord | Tenant |
          | -------------- | -------- | ------ |
          | Clear the snow | RA       | I      |
          | Heat the house | RA       | I      |
        `,
      },
      document: dedent`
        ---
        version: 3.1
        ---

        | Activity       | Landlord | Tenant |
        | -------------- | -------- | ------ |
        | Clear the snow | A        | I      |
        | Heat the house | RA       | I      |
      `,
    },
    {
      name: "no change under the same version",
      revision: {
        bump: "none",
        meaningChanged: true,
        before: dedent`
          ---
          version: 1.4.0
          ---

          | Activity       | Landlord | Tenant |
          | -------------- | -------- | ------ |
          | Clear the snow | RA       | I      |
          | Heat the house | RA       | I      |
        `,
      },
      document: dedent`
        ---
        version: 1.4.0
        ---

        | Activity       | Landlord | Tenant |
        | -------------- | -------- | ------ |
        | Clear the snow | A        | I      |
        | Heat the house | RA       | I      |
      `,
    },
    {
      name: "the next version with a word behind it",
      revision: {
        bump: "minor",
        meaningChanged: true,
        before: dedent`
          ---
          version: 1.4.0
          ---

          | Activity       | Landlord | Tenant |
          | -------------- | -------- | ------ |
          | Clear the snow | RA       | I      |
          | Heat the house | RA       | I      |
        `,
      },
      document: dedent`
        ---
        version: 1.5.0-draft
        ---

        | Activity       | Landlord | Tenant |
        | -------------- | -------- | ------ |
        | Clear the snow | A        | I      |
        | Heat the house | RA       | I      |
      `,
    },
    {
      name: "versions that are no numbers",
      revision: {
        bump: "major",
        meaningChanged: true,
        before: dedent`
          ---
          version: spring
          ---

          | Activity       | Landlord | Tenant |
          | -------------- | -------- | ------ |
          | Clear the snow | RA       | I      |
          | Heat the house | RA       | I      |
        `,
      },
      document: dedent`
        ---
        version: spring
        ---

        | Activity       | Landlord | Tenant |
        | -------------- | -------- | ------ |
        | Clear the snow | A        | I      |
        | Heat the house | RA       | I      |
      `,
    },
    {
      name: "a document that got its first version",
      revision: {
        bump: "major",
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
        version: 1.0.0
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
        version: 1.0.0
        ---

        | Activity       | Landlord | Tenant |
        | -------------- | -------- | ------ |
        | Clear the snow | A        | I      |
        | Heat the house | RA       | I      |
      `,
    },
    {
      name: "a version that became a word",
      revision: {
        bump: "major",
        meaningChanged: true,
        before: dedent`
          ---
          version: 1.4.0
          ---

          | Activity       | Landlord | Tenant |
          | -------------- | -------- | ------ |
          | Clear the snow | RA       | I      |
          | Heat the house | RA       | I      |
        `,
      },
      document: dedent`
        ---
        version: draft
        ---

        | Activity       | Landlord | Tenant |
        | -------------- | -------- | ------ |
        | Clear the snow | A        | I      |
        | Heat the house | RA       | I      |
      `,
    },
    {
      name: "a word that is gone",
      revision: {
        bump: "major",
        meaningChanged: true,
        before: dedent`
          ---
          version: draft
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
        | Clear the snow | A        | I      |
        | Heat the house | RA       | I      |
      `,
    },
    {
      name: "a document without a base",
      document: dedent`
        ---
        version: 1.0.0
        ---

        | Activity       | Landlord | Tenant |
        | -------------- | -------- | ------ |
        | Clear the snow | RA       | I      |
        | Heat the house | RA       | I      |
      `,
    },
  ],
});
