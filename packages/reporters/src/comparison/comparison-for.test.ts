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
import { comparisonAsMarkdown } from "./comparison-as-markdown.ts";
import { comparisonAsText } from "./comparison-as-text.ts";
import { comparisonFor } from "./comparison-for.ts";

const backups = { section: ["Operations"] };
const toCustomer = shift("accountable", ["OVHcloud", "Customer"], "Notify incidents");
const fromCustomer = shift("consulted", ["Customer", null], "Plan backups");
const others = shift("responsible", ["OVHcloud", "Legal"], "Sign");
const added = structural("activity-added", "minor", {
  ...backups,
  activity: { before: null, after: "Rotate keys" },
  value: { before: null, after: "Customer: A" },
});
const addedForOthers = structural("activity-added", "minor", { activity: { before: null, after: "Burn tapes" } });
const removed = structural("activity-removed", "major", { activity: { before: "Change tapes", after: null } });
const renamed = structural("party-renamed", "patch", { party: { before: "Client", after: "Customer" } });
const notation = structural("notation-changed", "patch", { party: { before: "Customer", after: "Customer" } });
const reworded = structural("activity-reworded", "patch", { activity: { before: "Plan", after: "Plan ahead" } });

const customer = partyComparison("Customer", {
  before: { A: 3 },
  after: { A: 4 },
  gained: [movement("accountable", "Notify incidents", { through: "shift" }), movement("accountable", "Rotate keys")],
  lost: [movement("consulted", "Plan backups", { through: "shift" }), movement("informed", "Change tapes")],
});

const comparison = comparisonOf(
  [
    documentComparison(
      [toCustomer, fromCustomer, others, added, addedForOthers, removed, renamed, notation, reworded],
      { ignored: [shift("informed", [null, "Customer"], "Sign"), shift("informed", [null, "Legal"], "Sign")] },
    ),
    documentComparison([others], { path: "other.md" }),
  ],
  [customer, partyComparison("Legal", { gained: [movement("responsible", "Sign", { through: "shift" })] })],
);

describe("comparisonFor", () => {
  test("keeps what gives to the party, takes from it, or is the party", () => {
    const own = comparisonFor(comparison, "Customer");
    expect(own.documents.map(({ changes }) => changes)).toEqual([
      [toCustomer, fromCustomer, added, removed, renamed],
      [],
    ]);
    expect(own.documents[0]?.ignored).toEqual([shift("informed", [null, "Customer"], "Sign")]);
    expect(own.parties).toEqual([customer]);
    expect(own.documents.map(({ bump }) => bump)).toEqual(["major", "none"]);
    expect(own.summary).toEqual({
      documents: 2,
      changes: 5,
      shifts: 2,
      major: 2,
      minor: 2,
      patch: 1,
      ignored: 1,
      bump: "major",
    });
  });

  test("knows the party by its aliases, and by the spelling of each table", () => {
    const spelt = shift("accountable", ["OVHcloud", "CUSTOMER"], "Notify incidents");
    const own = comparisonFor(changed([spelt, others], [customer]), "Buyer", ["Customer"]);
    expect(own.documents.map(({ changes }) => changes)).toEqual([[spelt]]);
  });

  test("keeps nothing for a party that is in none of the changes", () => {
    const own = comparisonFor(comparison, "Auditor");
    expect(own.documents.flatMap(({ changes, ignored }) => [...changes, ...ignored])).toEqual([]);
    expect(own.parties).toEqual([]);
    expect(own.summary).toEqual({
      documents: 2,
      changes: 0,
      shifts: 0,
      major: 0,
      minor: 0,
      patch: 0,
      ignored: 0,
      bump: "none",
    });
  });

  test("is the same when done twice, and changes nothing of the comparison", () => {
    const before = structuredClone(comparison);
    const own = comparisonFor(comparison, "Customer");
    expect(comparisonFor(own, "Customer")).toEqual(own);
    expect(comparison).toEqual(before);
  });

  test("is written with the party on the first line, and without the version step of the whole", () => {
    const own = comparisonFor(comparison, "Customer");
    expect(comparisonAsText(own, { colour: false, width: 90, details: false, party: "Customer" })).toBe(`\
For Customer: 2 duties move: Customer becomes accountable for "Notify incidents", was OVHcloud; Customer becomes accountable for a new activity: "Rotate keys"; Customer is no longer consulted on "Plan backups". Also 1 move of a duty ignored by the policy, 1 activity added, 1 activity removed, 1 party renamed.

Duties that move
model.md
  Operations
    major  Customer is now accountable for "Notify incidents", was OVHcloud  model.md:12
    minor  Customer is no longer consulted on "Plan backups"  model.md:12

Party balance
  Party     A
  ────────  ─────
  Customer  3 → 4

Structure
model.md
  Operations
    minor  Activity added: "Rotate keys" (Customer: A)  model.md
    major  Activity removed: "Change tapes"  model.md
    patch  Party renamed: Client → Customer  model.md

Ignored by the policy: 1 change
model.md
  Operations
    minor  Customer is now informed of "Sign"  model.md:12
`);
    expect(comparisonAsMarkdown(own, { details: false, party: "Customer", language: "fr" })).toBe(`\
### Pour Customer\u00A0: 2 responsabilités changent\u00A0: Customer devient le garant de «\u00A0Notify incidents\u00A0», auparavant OVHcloud\u202F; Customer devient le garant d’une nouvelle activité\u00A0: «\u00A0Rotate keys\u00A0»\u202F; Customer n’est plus à consulter sur «\u00A0Plan backups\u00A0». Également\u00A0: 1 changement de responsabilité ignoré par la configuration, 1 activité ajoutée, 1 activité supprimée, 1 acteur renommé.

#### Responsabilités qui changent

| Activité | Section | Rôle | Avant → après | Impact | Emplacement |
| --- | --- | --- | --- | --- | --- |
| Notify incidents | Operations | garant | OVHcloud → Customer | majeur | model.md:12 |
| Plan backups | Operations | consulté | Customer → — | mineur | model.md:12 |

#### Bilan par acteur

| Acteur | Reçoit | Cède | A |
| --- | --- | --- | --- |
| Customer | 2 × garant | 1 × consulté, 1 × informé | 3 → 4 |

#### Structure

| Changement | Section | Impact | Emplacement |
| --- | --- | --- | --- |
| Activité ajoutée\u00A0: «\u00A0Rotate keys\u00A0» (Customer: A) | Operations | mineur | model.md |
| Activité supprimée\u00A0: «\u00A0Change tapes\u00A0» | Operations | majeur | model.md |
| Acteur renommé\u00A0: Client → Customer | Operations | correctif | model.md |

#### Ignoré par la configuration\u00A0: 1 changement

| Changement | Section | Impact | Emplacement |
| --- | --- | --- | --- |
| Customer est désormais à informer de «\u00A0Sign\u00A0» | Operations | mineur | model.md:12 |
`);
    const nothing = comparisonFor(comparison, "Auditor");
    expect(comparisonAsText(nothing, { colour: false, width: 90, details: false, party: "Auditor" })).toBe(`\
For Auditor: no duty moves, nothing else changed.
`);
    expect(comparisonAsMarkdown(nothing, { details: false, party: "Auditor", language: "de" })).toBe(`\
### Für Auditor: keine Zuständigkeit ändert sich, auch sonst nichts.
`);
  });
});
