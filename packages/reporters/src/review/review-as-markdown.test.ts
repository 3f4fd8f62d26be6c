import { describe, expect, test } from "vitest";
import { changed, movement, partyComparison, rowAt, shift, structural } from "../testing/comparisons.ts";
import { rendered } from "../testing/rendered.ts";
import { finding, review } from "../testing/results.ts";
import { reviewAsMarkdown } from "./review-as-markdown.ts";

const joiner = "\u2060";

const proposal = review({
  comparison: changed(
    [
      shift("accountable", ["OVHcloud", "Customer"], "Notify incidents", {
        section: ["Objective", "3. Operations", "3.1. Incidents"],
      }),
      shift("consulted", ["@ovh/legal", null], "Sign | seal"),
      structural("activity-added", "minor", {
        activity: { before: null, after: "Rotate keys" },
        value: { before: null, after: "Customer: A" },
        range: { before: null, after: rowAt(14) },
      }),
      structural("activity-reworded", "patch", {
        activity: { before: "Define *roles*", after: "Define users' *roles*" },
        range: { before: rowAt(13), after: rowAt(15) },
      }),
    ],
    [
      partyComparison("Customer", {
        before: { R: 10, A: 11 },
        after: { R: 10, A: 13 },
        gained: [
          movement("accountable", "Notify incidents", {
            through: "shift",
            section: ["Objective", "3. Operations", "3.1. Incidents"],
          }),
          movement("accountable", "Rotate keys"),
        ],
      }),
      partyComparison("@ovh/legal", { before: { C: 1 }, after: {}, lost: [movement("consulted", "Sign | seal")] }),
    ],
  ),
  newFindings: [finding({ message: 'Unexpected second accountable party "Legal", expected one' })],
  oldFindings: 12,
  gate: {
    passed: false,
    failOn: "major",
    demands: [{ party: "Customer", activity: "Notify incidents", reason: "becomes accountable" }],
  },
});

describe("reviewAsMarkdown", () => {
  test("says what moved, what is needed and by whom", () => {
    expect(reviewAsMarkdown(proposal)).toBe(`\
<!-- raci-kit-review -->
### 2 duties move: Customer becomes accountable for "Notify incidents", was OVHcloud; Customer becomes accountable for \
a new activity: "Rotate keys"; @${joiner}ovh/legal is no longer consulted on "Sign &#124; seal". Also 1 activity added, \
1 activity reworded.

**Not passed: changes of impact major or above, and new accountability, need agreement.** Compared proposal with main.

#### Needed to pass

| Party | Activity | Why |
| --- | --- | --- |
| Customer | Notify incidents | becomes accountable |

#### Duties that move

| Activity | Section | Duty | Before → after | Impact | Place |
| --- | --- | --- | --- | --- | --- |
| Notify incidents | 3\\. Operations › 3.1. Incidents | accountable | OVHcloud → Customer | major | model.md:12 |
| Sign &#124; seal | Operations | consulted | @${joiner}ovh/legal → — | minor | model.md:12 |

#### Party balance

| Party | Takes on | Gives up | R | A | C |
| --- | --- | --- | --- | --- | --- |
| Customer | 2 accountable |  | 10 | 11 → 13 | 0 |
| @${joiner}ovh/legal |  | 1 consulted | 0 | 0 | 1 → 0 |

#### Structure

| Change | Section | Impact | Place |
| --- | --- | --- | --- |
| Activity added: "Rotate keys" (Customer: A) | Operations | minor | model.md:14 |

#### New findings

| Place | Severity | Rule | Finding |
| --- | --- | --- | --- |
| model.md:${joiner}5:33 | error | single-accountable | Unexpected second accountable party "Legal", expected one |

12 older findings are not listed.

<details>
<summary>1 activity reworded</summary>

- model.md:15 · Define <ins>users' </ins>\\*roles\\*

</details>

Version step: major, because 1 accountable duty moves.
`);
  });

  test("links what changed to its line, where files are seen", () => {
    const text = reviewAsMarkdown(proposal, { filesAt: "https://github.com/o/n/blob/c0ffee" });
    expect(text).toContain(
      "| [Notify incidents](https://github.com/o/n/blob/c0ffee/model.md#L12) | 3\\. Operations › 3.1. Incidents | " +
        "accountable | OVHcloud → Customer | major | [model.md:12](https://github.com/o/n/blob/c0ffee/model.md#L12) |",
    );
    expect(text).toContain("| [model.md:\u20605:33](https://github.com/o/n/blob/c0ffee/model.md#L5) | error |");
  });

  test("is short when there is nothing to say", () => {
    expect(reviewAsMarkdown(review())).toBe(`\
<!-- raci-kit-review -->
### No duty moves, nothing else changed.

**Passed: nothing here asks for more.** Compared proposal with main.

Version step: none, because nothing changed.
`);
  });

  test("warns on the first line that a document was left out", () => {
    const text = reviewAsMarkdown(
      review({ unreadable: [{ path: "b.md", reason: "it is not UTF-8", hint: "Save it as UTF-8." }] }),
    );
    expect(text).toContain("### 1 document could not be read. No duty moves, nothing else changed.\n");
    expect(text).toContain(
      "#### Could not be read\n\n| Document | Why | What to do |\n| --- | --- | --- |\n| b.md | it is not UTF-8 | Save it as UTF-8. |\n",
    );
  });

  test("is Markdown that renders as tables, one heading each", () => {
    expect(rendered(reviewAsMarkdown(proposal)).nodes.toSorted()).toEqual(
      [
        "heading",
        "html",
        "list",
        "listItem",
        "paragraph",
        "root",
        "strong",
        "table",
        "tableCell",
        "tableRow",
        "text",
      ].toSorted(),
    );
  });

  test("fits GitHub's limit however much changed, with whole rows and counts of the rest", () => {
    const count = 5000;
    const changes = Array.from({ length: count }, (_, index) => [
      shift("accountable", ["OVHcloud", "Customer"], `Notify $incident | ${index} @team ${"word ".repeat(60)}`),
      structural("activity-reworded", "patch", { activity: { before: `Old ${index}`, after: `New ${index}` } }),
    ]).flat();
    const demands = Array.from({ length: count }, (_, index) => ({
      party: `Party ${index}`,
      activity: "Notify",
      reason: "becomes accountable",
    }));
    const text = reviewAsMarkdown(
      review({ comparison: changed(changes), gate: { passed: false, failOn: "major", demands } }),
    );
    expect(text.length).toBeLessThan(65_536);
    expect(text.length).toBeGreaterThan(60_000);
    const tableRows = text.split("\n").filter((line) => line.startsWith("|"));
    expect(tableRows.every((row) => row.endsWith(" |"))).toBe(true);
    const shown = { demands: /^\| Party \d/u, shifts: /^\| Notify/u };
    for (const pattern of Object.values(shown)) {
      const kept = tableRows.filter((row) => pattern.test(row)).length;
      expect(kept).toBeGreaterThan(0);
      expect(text).toContain(`\n\n${count - kept} more not shown.\n\n`);
    }
    expect(text.endsWith("Version step: major, because 5000 accountable duties move.\n")).toBe(true);
  });

  test("speaks French and German around the words of rules and gate", () => {
    expect(reviewAsMarkdown(proposal, { language: "fr" })).toBe(`\
<!-- raci-kit-review -->
### 2 responsabilités changent\u00A0: Customer devient le garant de «\u00A0Notify incidents\u00A0», auparavant OVHcloud\u202F; Customer devient le garant d’une nouvelle activité\u00A0: «\u00A0Rotate keys\u00A0»\u202F; @\u2060ovh/legal n’est plus à consulter sur «\u00A0Sign &#124; seal\u00A0». Également\u00A0: 1 activité ajoutée, 1 activité reformulée.

**Non accepté\u00A0: tout changement d’impact majeur ou plus fort et tout nouveau rôle de garant demandent un accord.** proposal comparé à main.

#### Accords à obtenir

| Acteur | Activité | Motif |
| --- | --- | --- |
| Customer | Notify incidents | becomes accountable |

#### Responsabilités qui changent

| Activité | Section | Rôle | Avant → après | Impact | Emplacement |
| --- | --- | --- | --- | --- | --- |
| Notify incidents | 3\\. Operations › 3.1. Incidents | garant | OVHcloud → Customer | majeur | model.md:12 |
| Sign &#124; seal | Operations | consulté | @\u2060ovh/legal → — | mineur | model.md:12 |

#### Bilan par acteur

| Acteur | Reçoit | Cède | R | A | C |
| --- | --- | --- | --- | --- | --- |
| Customer | 2 × garant |  | 10 | 11 → 13 | 0 |
| @\u2060ovh/legal |  | 1 × consulté | 0 | 0 | 1 → 0 |

#### Structure

| Changement | Section | Impact | Emplacement |
| --- | --- | --- | --- |
| Activité ajoutée\u00A0: «\u00A0Rotate keys\u00A0» (Customer: A) | Operations | mineur | model.md:14 |

#### Nouveaux constats

| Emplacement | Gravité | Règle | Constat |
| --- | --- | --- | --- |
| model.md:\u20605:33 | erreur | single-accountable | Unexpected second accountable party "Legal", expected one |

12 constats plus anciens ne sont pas listés.

<details>
<summary>1 activité reformulée</summary>

- model.md:15 · Define <ins>users' </ins>\\*roles\\*

</details>

Saut de version\u00A0: majeur, car 1 rôle de garant change.
`);
    expect(reviewAsMarkdown(proposal, { language: "de" })).toBe(`\
<!-- raci-kit-review -->
### 2 Zuständigkeiten ändern sich: Customer wird rechenschaftspflichtig für „Notify incidents“, bisher OVHcloud; Customer wird rechenschaftspflichtig für eine neue Aktivität: „Rotate keys“; @\u2060ovh/legal wird nicht mehr zu „Sign &#124; seal“ konsultiert. Außerdem 1 Aktivität hinzugefügt, 1 Aktivität umformuliert.

**Nicht bestanden: Änderungen ab der Auswirkung major und neue Rechenschaftspflichten brauchen Zustimmung.** proposal verglichen mit main.

#### Nötige Zustimmung

| Partei | Aktivität | Grund |
| --- | --- | --- |
| Customer | Notify incidents | becomes accountable |

#### Zuständigkeiten, die sich ändern

| Aktivität | Abschnitt | Zuständigkeit | Vorher → nachher | Auswirkung | Stelle |
| --- | --- | --- | --- | --- | --- |
| Notify incidents | 3\\. Operations › 3.1. Incidents | rechenschaftspflichtig | OVHcloud → Customer | major | model.md:12 |
| Sign &#124; seal | Operations | konsultiert | @\u2060ovh/legal → — | minor | model.md:12 |

#### Bilanz der Parteien

| Partei | Übernimmt | Gibt ab | R | A | C |
| --- | --- | --- | --- | --- | --- |
| Customer | 2 × rechenschaftspflichtig |  | 10 | 11 → 13 | 0 |
| @\u2060ovh/legal |  | 1 × konsultiert | 0 | 0 | 1 → 0 |

#### Struktur

| Änderung | Abschnitt | Auswirkung | Stelle |
| --- | --- | --- | --- |
| Aktivität hinzugefügt: „Rotate keys“ (Customer: A) | Operations | minor | model.md:14 |

#### Neue Befunde

| Stelle | Schweregrad | Regel | Befund |
| --- | --- | --- | --- |
| model.md:\u20605:33 | Fehler | single-accountable | Unexpected second accountable party "Legal", expected one |

12 ältere Befunde sind nicht aufgeführt.

<details>
<summary>1 Aktivität umformuliert</summary>

- model.md:15 · Define <ins>users' </ins>\\*roles\\*

</details>

Versionssprung: major, denn 1 Zuständigkeit (rechenschaftspflichtig) ändert sich.
`);
  });
});
