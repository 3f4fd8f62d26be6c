import type { Change, Comparison, Sides } from "@raci-kit/model";
import { describe, expect, test } from "vitest";
import {
  changed,
  comparisonOf,
  documentComparison,
  movement,
  partyComparison,
  shift,
  structural,
} from "../testing/comparisons.ts";
import { rendered } from "../testing/rendered.ts";
import { comparisonAsNotice, type NoticeStyle } from "./comparison-as-notice.ts";

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

function notice(comparison: Comparison, style: Partial<NoticeStyle> = {}): string {
  return comparisonAsNotice(comparison, { audience: "Customer", ...style });
}

function legend(key: string, value: Sides<string>): Change {
  return structural("legend-changed", "minor", { section: [], key, value });
}

const facts = { effective: "2026-03-01", service: "Managed database" };

describe("comparisonAsNotice", () => {
  test("tells one party what changes for it", () => {
    expect(notice(release, facts)).toBe(`\
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
`);
  });

  test("tells it in French", () => {
    expect(notice(release, { ...facts, language: "fr" })).toBe(`\
## Managed database\u00A0: ce qui change pour Customer

Ces changements prennent effet le 1er mars 2026.

### Ce qui vous revient

#### Managed database › 3. Incidents

- Vous devenez le garant de «\u00A0Notify the authorities of an incident\u00A0» (auparavant OVHcloud).

### Ce qui ne vous revient plus

#### Managed database › 3. Incidents

- Vous n’êtes plus responsable de «\u00A0Analyse an incident\u00A0» (désormais OVHcloud).

### Consultation et information

#### Managed database › 3. Incidents

- Vous recevez désormais les informations sur «\u00A0Analyse an incident\u00A0».

#### Managed database › 5. Contract

- Votre avis n’est plus demandé sur «\u00A0Renew the contract\u00A0».

### Nouvelles activités

#### Managed database › 2. Operations

- Nouveau\u00A0: «\u00A0Rotate the keys\u00A0». Votre rôle\u00A0: garant et responsable.

### Activités supprimées

#### Managed database › 2. Operations

- Supprimé\u00A0: «\u00A0Change the tapes\u00A0». Votre rôle était\u00A0: informé.

### Ce que signifient les rôles

- A\u00A0: Answers for the result (auparavant\u00A0: Signs the report)

1 activité est formulée autrement\u202F; cela seul ne change aucune responsabilité.
`);
  });

  test("tells it in German", () => {
    expect(notice(release, { ...facts, language: "de" })).toBe(`\
## Managed database: Was sich für Customer ändert

Diese Änderungen gelten ab 1. März 2026.

### Was Sie übernehmen

#### Managed database › 3. Incidents

- Sie werden rechenschaftspflichtig für „Notify the authorities of an incident“ (bisher OVHcloud).

### Was Sie abgeben

#### Managed database › 3. Incidents

- Sie sind nicht mehr verantwortlich für „Analyse an incident“ (künftig OVHcloud).

### Wozu Sie konsultiert und worüber Sie informiert werden

#### Managed database › 3. Incidents

- Sie werden künftig über „Analyse an incident“ informiert.

#### Managed database › 5. Contract

- Sie werden nicht mehr zu „Renew the contract“ konsultiert.

### Neue Aktivitäten

#### Managed database › 2. Operations

- „Rotate the keys“ ist neu. Ihre Rolle: rechenschaftspflichtig und verantwortlich.

### Entfallene Aktivitäten

#### Managed database › 2. Operations

- „Change the tapes“ entfällt. Ihre Rolle war: informiert.

### Was die Rollen bedeuten

- A: Answers for the result (bisher: Signs the report)

1 Aktivität ist anders formuliert; das allein ändert keine Zuständigkeit.
`);
  });

  test("says plainly that nothing changes for a party", () => {
    expect(notice(changed([shift("accountable", ["OVHcloud", "Legal"], "Sign")]), facts)).toBe(`\
## Managed database: what changes for Customer

Nothing changes for you: you take on no duty and give up none.
`);
    const reworded = structural("activity-reworded", "patch", { activity: { before: "Plan", after: "Plan ahead" } });
    expect(notice(changed([reworded, reworded]), { language: "fr" })).toBe(`\
## Ce qui change pour Customer

Rien ne change pour vous\u00A0: aucune responsabilité ne vous revient, aucune ne vous est retirée.

2 activités sont formulées autrement\u202F; cela seul ne change aucune responsabilité.
`);
  });

  test("tells of duties that the policy ignores as of all others: they move all the same", () => {
    const ignored = [shift("responsible", ["Customer", "Legal"], "Sign", { section: [] })];
    const lost = [movement("responsible", "Sign", { section: [], through: "shift" })];
    const comparison = comparisonOf([documentComparison([], { ignored })], [partyComparison("Customer", { lost })]);
    expect(notice(comparison)).toBe(`\
## What changes for Customer

### What is no longer yours

- You are no longer responsible for "Sign" (from now on Legal).
`);
  });

  test("knows a party by the spelling of each table, by its aliases and by its new name", () => {
    const gained = [movement("accountable", "Sign", { through: "shift" })];
    const comparison = changed(
      [
        shift("accountable", ["Legal", "customer "], "Sign"),
        structural("party-renamed", "patch", { party: { before: "Client", after: "Customer" } }),
        structural("party-renamed", "patch", { party: { before: "Law", after: "Legal" } }),
      ],
      [partyComparison("Buyer", { gained })],
    );
    const text = notice(comparison, { aliases: ["Buyer"] });
    expect(text).toContain("The document now calls you Customer, no longer Client.\n");
    expect(text).toContain('- You become accountable for "Sign" (until now Legal).\n');
    expect(text).not.toContain("Law");
  });

  test.each([
    ["2026-12-24", "24 December 2026"],
    ["2026-13-24", "2026-13-24"],
    ["2026-00-24", "2026-00-24"],
    ["2026-12-32", "2026-12-32"],
    ["the next release", "the next release"],
    ["@team", "@\u2060team"],
  ])("writes %s as %s", (effective, written) => {
    expect(notice(release, { effective })).toContain(`These changes take effect on ${written}.\n`);
  });

  test("names no date that nobody knows", () => {
    expect(notice(release, { effective: null })).not.toContain("take effect");
  });

  test("tells of letters that come and go, and of names that are missing", () => {
    const comparison = changed(
      [legend("S", { before: null, after: "Helps" }), legend("V", { before: "Verifies", after: null })],
      [partyComparison("Customer", { gained: [movement("supporting", "", { through: "shift", section: [] })] })],
    );
    expect(notice(comparison)).toBe(`\
## What changes for Customer

### What you take on

- You are to support an activity without a name.

### What the roles mean

- S: Helps (until now: not explained)
- V: no longer explained (until now: Verifies)
`);
  });

  test("is complete, however long", () => {
    const gained = Array.from({ length: 2000 }, (_, index) =>
      movement("accountable", `Task ${index} of the very long list of tasks`, { through: "shift" }),
    );
    const text = notice(changed([], [partyComparison("Customer", { gained })]));
    expect(text.match(/^- You become accountable/gmu)).toHaveLength(2000);
  });

  test("is Markdown of headings, paragraphs and lists", () => {
    expect(rendered(notice(release, facts)).nodes.toSorted()).toEqual([
      "heading",
      "list",
      "listItem",
      "paragraph",
      "root",
      "text",
    ]);
  });
});
