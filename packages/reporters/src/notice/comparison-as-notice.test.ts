import { describe, expect, test } from "vitest";
import { changed, movement, partyComparison, shift, structural } from "../testing/comparisons.ts";
import { comparisonAsNotice } from "./comparison-as-notice.ts";

const incidents = { section: ["Managed database", "3. Incidents"] };
const contract = { section: ["Managed database", "5. Contract"] };
const operations = { section: ["Managed database", "2. Operations"] };

const release = changed(
  [
    shift("accountable", ["OVHcloud", "Customer"], "Notify the authorities of an incident", incidents),
    shift("responsible", ["Customer", "OVHcloud"], "Analyse an incident", incidents),
    shift("informed", [null, "Customer"], "Analyse an incident", incidents),
    shift("consulted", ["Customer", null], "Renew the contract", contract),
    shift("accountable", ["OVHcloud", "Legal"], "Archive the contract", contract),
    structural("activity-added", "minor", { ...operations, activity: { before: null, after: "Rotate the keys" } }),
    structural("activity-removed", "major", { ...operations, activity: { before: "Change the tapes", after: null } }),
    structural("legend-changed", "minor", {
      section: [],
      key: "A",
      value: { before: "Signs the report", after: "Answers for the result" },
    }),
    structural("activity-reworded", "patch", { activity: { before: "Plan", after: "Plan ahead" } }),
  ],
  [
    partyComparison("Customer", {
      gained: [
        movement("accountable", "Notify the authorities of an incident", { ...incidents, through: "shift" }),
        movement("informed", "Analyse an incident", { ...incidents, through: "shift" }),
        movement("accountable", "Rotate the keys", operations),
        movement("responsible", "Rotate the keys", operations),
      ],
      lost: [
        movement("responsible", "Analyse an incident", { ...incidents, through: "shift" }),
        movement("consulted", "Renew the contract", { ...contract, through: "shift" }),
        movement("informed", "Change the tapes", operations),
      ],
    }),
    partyComparison("OVHcloud", {
      lost: [movement("accountable", "Archive the contract", { ...contract, through: "shift" })],
    }),
  ],
);

const notices = {
  en: `\
## Managed database: what changes for Customer

These changes take effect on 1 March 2026.

### What you take on

#### Managed database › 3. Incidents

- You become accountable for "Notify the authorities of an incident" (until now OVHcloud).

### What is no longer yours

#### Managed database › 3. Incidents

- You are no longer responsible for "Analyse an incident" (from now on OVHcloud).

### What you are consulted on and informed of

#### Managed database › 3. Incidents

- You are to be informed of "Analyse an incident".

#### Managed database › 5. Contract

- You are no longer consulted on "Renew the contract".

### New activities

#### Managed database › 2. Operations

- "Rotate the keys" is new. Your role: accountable and responsible.

### Activities that are dropped

#### Managed database › 2. Operations

- "Change the tapes" is dropped. Your role was: informed.

### What the roles mean

- A: Answers for the result (until now: Signs the report)

1 activity is worded differently; that alone moves no duty.
`,
};

describe("comparisonAsNotice", () => {
  test.each(["en"] as const)("tells one party what changes for it, in %s", (language) => {
    const facts = { language, audience: "Customer", effective: "2026-03-01", service: "Managed database" };
    expect(comparisonAsNotice(release, facts)).toBe(notices[language]);
  });
});
