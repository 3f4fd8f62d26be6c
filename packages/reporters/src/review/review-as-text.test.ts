import { describe, expect, test } from "vitest";
import { changed, shift } from "../testing/comparisons.ts";
import { finding, review } from "../testing/results.ts";
import { reviewAsText } from "./review-as-text.ts";

const style = { colour: false, width: 100 };

const proposal = review({
  comparison: changed([shift("accountable", ["OVHcloud", "Customer"], "Notify incidents")]),
  newFindings: [finding({ message: "Two accountable parties" })],
  oldFindings: 1,
  gate: {
    passed: false,
    failOn: "major",
    demands: [{ party: "Customer", activity: "Notify incidents", reason: "becomes accountable" }],
  },
  unreadable: [{ path: "b.md", reason: "it is not UTF-8", hint: "Save it as UTF-8." }],
});

describe("reviewAsText", () => {
  test("says what moved, what is needed and by whom", () => {
    expect(reviewAsText(proposal, style)).toBe(`\
1 document could not be read. 1 duty moves: Customer becomes accountable for "Notify incidents", was OVHcloud.
Compared proposal with main.
Not passed: changes of impact major or above, and new accountability, need agreement.
  - Customer has to agree to "Notify incidents": becomes accountable

Could not be read
  - b.md: it is not UTF-8 (Save it as UTF-8.)

Duties that move
model.md
  Operations
    major  Customer is now accountable for "Notify incidents", was OVHcloud  model.md:12

New findings
model.md
  5:33  error    Two accountable parties  single-accountable

1 older finding is not listed.

Version step: major, because 1 accountable duty moves.
`);
  });

  test("is short when there is nothing to say", () => {
    expect(reviewAsText(review(), style)).toBe(`\
No duty moves, nothing else changed.
Compared proposal with main.
Passed: nothing here asks for more.

Version step: none, because nothing changed.
`);
  });

  test("shows the gate in colour", () => {
    const coloured = { colour: true, width: 100 };
    expect(reviewAsText(review(), coloured)).toContain("\u001b[32mPassed: nothing here asks for more.\u001b[39m");
    expect(reviewAsText(review({ gate: { passed: false, failOn: "none", demands: [] } }), coloured)).toContain(
      "\u001b[31mNot passed.\u001b[39m",
    );
  });

  test("speaks French and German around the words of rules and gate", () => {
    expect(reviewAsText(proposal, { ...style, language: "fr" })).toBe(`\
1 document n’a pas pu être lu. 1 responsabilité change\u00A0: Customer devient le garant de «\u00A0Notify incidents\u00A0», auparavant OVHcloud.
proposal comparé à main.
Non accepté\u00A0: tout changement d’impact majeur ou plus fort et tout nouveau rôle de garant demandent un accord.
  - Customer doit donner son accord pour «\u00A0Notify incidents\u00A0»\u00A0: becomes accountable

Documents illisibles
  - b.md: it is not UTF-8 (Save it as UTF-8.)

Responsabilités qui changent
model.md
  Operations
    majeur     Customer est désormais le garant de «\u00A0Notify incidents\u00A0», auparavant OVHcloud
               model.md:12

Nouveaux constats
model.md
  5:33  erreur         Two accountable parties  single-accountable

1 constat plus ancien n’est pas listé.

Saut de version\u00A0: majeur, car 1 rôle de garant change.
`);
    expect(reviewAsText(proposal, { ...style, language: "de" })).toBe(`\
1 Dokument konnte nicht gelesen werden. 1 Zuständigkeit ändert sich: Customer wird rechenschaftspflichtig für „Notify incidents“, bisher OVHcloud.
proposal verglichen mit main.
Nicht bestanden: Änderungen ab der Auswirkung major und neue Rechenschaftspflichten brauchen Zustimmung.
  - Customer muss „Notify incidents“ zustimmen: becomes accountable

Nicht lesbar
  - b.md: it is not UTF-8 (Save it as UTF-8.)

Zuständigkeiten, die sich ändern
model.md
  Operations
    major  Customer ist jetzt rechenschaftspflichtig für „Notify incidents“, bisher OVHcloud
           model.md:12

Neue Befunde
model.md
  5:33  Fehler   Two accountable parties  single-accountable

1 älterer Befund ist nicht aufgeführt.

Versionssprung: major, denn 1 Zuständigkeit (rechenschaftspflichtig) ändert sich.
`);
  });
});
