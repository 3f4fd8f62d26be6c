import { describe, expect, test } from "vitest";
import {
  changed,
  comparisonOf,
  documentComparison,
  movement,
  partyComparison,
  rowAt,
  shift,
  structural,
} from "../testing/comparisons.ts";
import { rendered } from "../testing/rendered.ts";
import { comparisonAsMarkdown } from "./comparison-as-markdown.ts";

const release = comparisonOf(
  [
    documentComparison(
      [
        shift("accountable", ["OVHcloud", "Customer"], "Notify incidents", {
          section: ["Objective", "3. Operations", "3.1. Incidents"],
        }),
        structural("activity-removed", "major", {
          activity: { before: "Change tapes", after: null },
          value: { before: "OVHcloud: A", after: null },
          range: { before: rowAt(20), after: null },
        }),
        structural("activity-reworded", "patch", {
          activity: { before: "Define *roles*", after: "Define users' *roles*" },
          range: { before: rowAt(13), after: rowAt(15) },
        }),
      ],
      {
        ignored: [
          shift("informed", [null, "Legal"], "Sign | seal"),
          structural("metadata-changed", "patch", { section: [], key: "updated", value: { before: "1", after: "2" } }),
        ],
      },
    ),
  ],
  [
    partyComparison("Customer", {
      before: { R: 10, A: 11 },
      after: { R: 10, A: 12 },
      gained: [movement("accountable", "Notify incidents", { through: "shift" })],
    }),
    partyComparison("OVHcloud", { before: { A: 2 }, after: {}, lost: [movement("accountable", "Change tapes")] }),
  ],
);

describe("comparisonAsMarkdown", () => {
  test("says what moved, for a page about a release", () => {
    expect(comparisonAsMarkdown(release, { details: false })).toBe(`\
### 1 duty moves: Customer becomes accountable for "Notify incidents", was OVHcloud; OVHcloud is no longer accountable for a removed activity: "Change tapes". Also 1 move of a duty ignored by the policy, 1 change ignored by the policy, 1 activity removed, 1 activity reworded.

#### Duties that move

| Activity | Section | Duty | Before → after | Impact | Place |
| --- | --- | --- | --- | --- | --- |
| Notify incidents | 3\\. Operations › 3.1. Incidents | accountable | OVHcloud → Customer | major | model.md:12 |

#### Party balance

| Party | Takes on | Gives up | R | A |
| --- | --- | --- | --- | --- |
| Customer | 1 accountable |  | 10 | 11 → 12 |
| OVHcloud |  | 1 accountable | 0 | 2 → 0 |

#### Structure

| Change | Section | Impact | Place |
| --- | --- | --- | --- |
| Activity removed: "Change tapes" (OVHcloud: A) | Operations | major | was model.md:20 |

#### Ignored by the policy: 2 changes

| Change | Section | Impact | Place |
| --- | --- | --- | --- |
| Legal is now informed of "Sign &#124; seal" | Operations | minor | model.md:12 |
| Metadata "updated": 1 → 2 |  | patch | model.md |

<details>
<summary>1 activity reworded</summary>

- model.md:15 · Define <ins>users' </ins>\\*roles\\*

</details>

Version step: major, because 1 accountable duty moves and 1 activity was removed.
`);
  });

  test("says it in French", () => {
    expect(comparisonAsMarkdown(release, { details: false, language: "fr" })).toBe(`\
### 1 responsabilité change\u00A0: Customer devient le garant de «\u00A0Notify incidents\u00A0», auparavant OVHcloud\u202F; OVHcloud n’est plus le garant d’une activité supprimée\u00A0: «\u00A0Change tapes\u00A0». Également\u00A0: 1 changement de responsabilité ignoré par la configuration, 1 changement ignoré par la configuration, 1 activité supprimée, 1 activité reformulée.

#### Responsabilités qui changent

| Activité | Section | Rôle | Avant → après | Impact | Emplacement |
| --- | --- | --- | --- | --- | --- |
| Notify incidents | 3\\. Operations › 3.1. Incidents | garant | OVHcloud → Customer | majeur | model.md:12 |

#### Bilan par acteur

| Acteur | Reçoit | Cède | R | A |
| --- | --- | --- | --- | --- |
| Customer | 1 × garant |  | 10 | 11 → 12 |
| OVHcloud |  | 1 × garant | 0 | 2 → 0 |

#### Structure

| Changement | Section | Impact | Emplacement |
| --- | --- | --- | --- |
| Activité supprimée\u00A0: «\u00A0Change tapes\u00A0» (OVHcloud: A) | Operations | majeur | auparavant model.md:20 |

#### Ignoré par la configuration\u00A0: 2 changements

| Changement | Section | Impact | Emplacement |
| --- | --- | --- | --- |
| Legal est désormais à informer de «\u00A0Sign &#124; seal\u00A0» | Operations | mineur | model.md:12 |
| Métadonnée «\u00A0updated\u00A0»\u00A0: 1 → 2 |  | correctif | model.md |

<details>
<summary>1 activité reformulée</summary>

- model.md:15 · Define <ins>users' </ins>\\*roles\\*

</details>

Saut de version\u00A0: majeur, car 1 rôle de garant change et 1 activité a été supprimée.
`);
  });

  test("says it in German", () => {
    expect(comparisonAsMarkdown(release, { details: false, language: "de" })).toBe(`\
### 1 Zuständigkeit ändert sich: Customer wird rechenschaftspflichtig für „Notify incidents“, bisher OVHcloud; OVHcloud ist nicht mehr rechenschaftspflichtig für eine entfernte Aktivität: „Change tapes“. Außerdem 1 Änderung einer Zuständigkeit laut Richtlinie ignoriert, 1 Änderung laut Richtlinie ignoriert, 1 Aktivität entfernt, 1 Aktivität umformuliert.

#### Zuständigkeiten, die sich ändern

| Aktivität | Abschnitt | Zuständigkeit | Vorher → nachher | Auswirkung | Stelle |
| --- | --- | --- | --- | --- | --- |
| Notify incidents | 3\\. Operations › 3.1. Incidents | rechenschaftspflichtig | OVHcloud → Customer | major | model.md:12 |

#### Bilanz der Parteien

| Partei | Übernimmt | Gibt ab | R | A |
| --- | --- | --- | --- | --- |
| Customer | 1 × rechenschaftspflichtig |  | 10 | 11 → 12 |
| OVHcloud |  | 1 × rechenschaftspflichtig | 0 | 2 → 0 |

#### Struktur

| Änderung | Abschnitt | Auswirkung | Stelle |
| --- | --- | --- | --- |
| Aktivität entfernt: „Change tapes“ (OVHcloud: A) | Operations | major | bisher model.md:20 |

#### Laut Richtlinie ignoriert: 2 Änderungen

| Änderung | Abschnitt | Auswirkung | Stelle |
| --- | --- | --- | --- |
| Legal wird jetzt über „Sign &#124; seal“ informiert | Operations | minor | model.md:12 |
| Metadatum „updated“: 1 → 2 |  | patch | model.md |

<details>
<summary>1 Aktivität umformuliert</summary>

- model.md:15 · Define <ins>users' </ins>\\*roles\\*

</details>

Versionssprung: major, denn 1 Zuständigkeit (rechenschaftspflichtig) ändert sich und 1 Aktivität wurde entfernt.
`);
  });

  test("shows wording at once when details are asked for", () => {
    const [folded, open] = [false, true].map((details) => comparisonAsMarkdown(release, { details }));
    expect(open).toBe(folded?.replace("<details>", "<details open>"));
    expect(open).toContain("<details open>\n<summary>1 activity reworded</summary>\n");
  });

  test("is short when nothing changed", () => {
    expect(comparisonAsMarkdown(changed([]), { details: false })).toBe(`\
### No duty moves, nothing else changed.

Version step: none, because nothing changed.
`);
  });

  test("renders as tables, headings and a list", () => {
    expect(rendered(comparisonAsMarkdown(release, { details: false })).nodes.toSorted()).toEqual([
      "heading",
      "html",
      "list",
      "listItem",
      "paragraph",
      "root",
      "table",
      "tableCell",
      "tableRow",
      "text",
    ]);
  });

  test("fits what can be posted, however much changed", () => {
    const changes = Array.from({ length: 5000 }, (_, index) =>
      shift("accountable", ["OVHcloud", "Customer"], `Notify ${index} ${"word ".repeat(30)}`),
    );
    const text = comparisonAsMarkdown(changed(changes), { details: true, language: "fr" });
    const kept = text.split("\n").filter((line) => line.startsWith("| Notify ")).length;
    expect(text.length).toBeLessThan(65_536);
    expect(kept).toBeGreaterThan(100);
    expect(text).toContain(`\n\n${5000 - kept} autres lignes ne sont pas affichées.\n\n`);
  });
});
