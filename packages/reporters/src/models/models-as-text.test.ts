import { describe, expect, test } from "vitest";
import { rowAt } from "../testing/comparisons.ts";
import { matrix, model } from "../testing/results.ts";
import { modelsAsText } from "./models-as-text.ts";

const style = { colour: false, width: 70 };

const operations = matrix(["Customer", "運用チーム"], {
  "Learn about the capabilities and limitations of the service": ["RA", "CI"],
  通知する: ["", "RA"],
});

/** `operations` with the second activity in a group and remarks in its cells. */
const grouped = {
  ...operations,
  activities: operations.activities.map((activity, index) =>
    index === 0
      ? activity
      : {
          ...activity,
          group: "At night",
          assignments: activity.assignments.map((assignment) => ({
            ...assignment,
            unread: [{ kind: "remark" as const, text: "(lead)" }],
          })),
        },
  ),
};

describe("modelsAsText", () => {
  test("draws legend, matrices and counts", () => {
    const document = model([operations], {
      version: "1.2",
      updated: "2024-03-28",
      legend: [
        { letter: "R", duty: "responsible", text: "Is in charge of carrying out the process", range: rowAt(3) },
        { letter: "A", duty: "accountable", text: "Answers for its completion", range: rowAt(4) },
      ],
    });
    expect(modelsAsText([document], style)).toBe(`\
Managed database
model.md · RACI · version 1.2 · updated 2024-03-28 · 1 matrix · 2
activities · 2 parties

Legend
  R  responsible  Is in charge of carrying out the process
  A  accountable  Answers for its completion

Operations  line 10
  Activity                                        Customer  運用チーム
  ──────────────────────────────────────────────  ────────  ──────────
  Learn about the capabilities and limitations    RA        CI
  of the service
  通知する                                                  RA

  Party       R  A  C  I
  ──────────  ─  ─  ─  ─
  Customer    1  1  0  0
  運用チーム  1  1  1  1
`);
  });

  test("shows groups, remarks and missing names", () => {
    const unnamed = matrix([""], { "": ["R"] }, { section: [] });
    expect(modelsAsText([model([grouped, unnamed], { title: null })], { ...style, width: 100 })).toBe(`\
model.md · RACI · 2 matrices · 3 activities · 3 parties

Operations  line 10
  Activity                                                     Customer  運用チーム
  ───────────────────────────────────────────────────────────  ────────  ──────────
  Learn about the capabilities and limitations of the service  RA        CI
  At night
  通知する                                                     (lead)    RA (lead)

  line 10
  Activity   (no name)
  ─────────  ─────────
  (no name)  R

  Party       R  A  C  I
  ──────────  ─  ─  ─  ─
  Customer    1  1  0  0
  運用チーム  1  1  1  1
  (no name)   1  0  0  0
`);
  });

  test("separates documents and says when one holds no matrix", () => {
    expect(modelsAsText([model([]), model([], { path: "b.md", title: null })], style)).toBe(`\
Managed database
model.md · RACI · 0 matrices · 0 activities · 0 parties
No matrix in this document.

b.md · RACI · 0 matrices · 0 activities · 0 parties
No matrix in this document.
`);
  });

  test("splits a matrix that is wider than the page", () => {
    const wide = matrix(["Customer", "Operations", "Purchasing", "Security", "Legal department", "Support"], {
      "Notify the customer of every incident": ["A", "R", "C", "I", "C", "I"],
    });
    expect(modelsAsText([model([wide])], { ...style, width: 60 })).toContain(`
Operations  line 10
  Activity                  Customer  Operations  Purchasing
  ────────────────────────  ────────  ──────────  ──────────
  Notify the customer of    A         R           C
  every incident

  part 2 of 2
  Activity               Security  Legal department  Support
  ─────────────────────  ────────  ────────────────  ───────
  Notify the customer    I         C                 I
  of every incident
`);
  });

  test("speaks French and German", () => {
    const document = model([operations], {
      version: "1.2",
      updated: "2024-03-28",
      legend: [{ letter: "A", duty: "accountable", text: "Answers for its completion", range: rowAt(4) }],
    });
    expect(modelsAsText([document, model([])], { ...style, width: 90, language: "fr" })).toBe(`\
Managed database
model.md · RACI · version 1.2 · mise à jour\u00A0: 2024-03-28 · 1 matrice · 2 activités · 2
acteurs

Légende
  A  garant  Answers for its completion

Operations  ligne 10
  Activité                                                     Customer  運用チーム
  ───────────────────────────────────────────────────────────  ────────  ──────────
  Learn about the capabilities and limitations of the service  RA        CI
  通知する                                                               RA

  Acteur      R  A  C  I
  ──────────  ─  ─  ─  ─
  Customer    1  1  0  0
  運用チーム  1  1  1  1

Managed database
model.md · RACI · 0 matrice · 0 activité · 0 acteur
Aucune matrice dans ce document.
`);
    expect(modelsAsText([document, model([])], { ...style, width: 90, language: "de" })).toBe(`\
Managed database
model.md · RACI · Version 1.2 · Stand 2024-03-28 · 1 Matrix · 2 Aktivitäten · 2 Parteien

Legende
  A  rechenschaftspflichtig  Answers for its completion

Operations  Zeile 10
  Aktivität                                                    Customer  運用チーム
  ───────────────────────────────────────────────────────────  ────────  ──────────
  Learn about the capabilities and limitations of the service  RA        CI
  通知する                                                               RA

  Partei      R  A  C  I
  ──────────  ─  ─  ─  ─
  Customer    1  1  0  0
  運用チーム  1  1  1  1

Managed database
model.md · RACI · 0 Matrizen · 0 Aktivitäten · 0 Parteien
Keine Matrix in diesem Dokument.
`);
  });
});
