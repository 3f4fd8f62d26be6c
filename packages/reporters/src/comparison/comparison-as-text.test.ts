import { structuralKinds } from "@raci-kit/model";
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
import { comparisonAsText } from "./comparison-as-text.ts";

const style = { colour: false, width: 100, details: false };
const after = (line: number) => ({ before: null, after: rowAt(line) });

const everything = comparisonOf(
  [
    documentComparison(
      [
        shift("accountable", ["OVHcloud", "Customer"], "Notify incidents"),
        shift("consulted", ["OVHcloud", null], "Plan backups", { section: ["Operations", "Backups"] }),
        structural("activity-removed", "major", {
          activity: { before: "Change tapes", after: null },
          value: { before: "OVHcloud: A", after: null },
          section: ["Operations", "Backups"],
          range: { before: rowAt(20), after: null },
        }),
        structural("activity-added", "minor", {
          activity: { before: null, after: "Rotate keys" },
          value: { before: null, after: "Customer: R, A" },
          range: after(14),
        }),
        structural("activity-reworded", "patch", {
          activity: { before: "Define roles", after: "Define users' roles" },
          range: { before: rowAt(13), after: rowAt(15) },
        }),
        structural("notation-changed", "patch", {
          activity: { before: "Sign", after: "Sign" },
          party: { before: "Legal", after: "Legal" },
          value: { before: "R/A", after: "RA" },
          range: { before: rowAt(14), after: rowAt(16) },
        }),
        structural("metadata-changed", "patch", {
          key: "updated",
          value: { before: "2024-03-28", after: "2024-05-02" },
          section: [],
        }),
      ],
      { path: "models/database.md", previousPath: "models/db.md" },
    ),
    documentComparison([shift("informed", [null, "Legal"], "Sign")], {
      path: "models/contract.md",
      previousPath: "models/contract.md",
    }),
  ],
  [
    partyComparison("Customer", {
      before: { R: 10, A: 11, I: 3 },
      after: { R: 11, A: 13, I: 3 },
      gained: [
        movement("accountable", "Notify incidents", { path: "models/database.md", through: "shift" }),
        movement("accountable", "Rotate keys", { path: "models/database.md" }),
        movement("responsible", "Rotate keys", { path: "models/database.md" }),
      ],
    }),
    partyComparison("OVHcloud", {
      before: { A: 9, C: 2 },
      after: { A: 7, C: 1 },
      lost: [
        movement("accountable", "Change tapes", { path: "models/database.md", section: ["Operations", "Backups"] }),
      ],
    }),
    partyComparison("Support", { before: { R: 4 }, after: { R: 4 } }),
  ],
);

const verdict =
  '3 duties move: Customer becomes accountable for "Notify incidents", was OVHcloud; Customer becomes accountable for ' +
  'a new activity: "Rotate keys"; OVHcloud is no longer consulted on "Plan backups"; Legal is to be informed of "Sign"; ' +
  'OVHcloud is no longer accountable for a removed activity: "Change tapes". Also 1 activity added, 1 activity removed, ' +
  "1 activity reworded, 1 metadata key changed, 1 cell in another notation.";

describe("comparisonAsText", () => {
  test("leads with what moved, then balance, structure, wording and the version step", () => {
    expect(comparisonAsText(everything, style)).toBe(`\
${verdict}

Duties that move
models/db.md → models/database.md
  Operations
    major  Customer is now accountable for "Notify incidents", was OVHcloud  models/database.md:12
  Operations › Backups
    minor  OVHcloud is no longer consulted on "Plan backups"  models/database.md:12
models/contract.md
  Operations
    minor  Legal is now informed of "Sign"  models/contract.md:12

Party balance
  Party     R        A        C      I
  ────────  ───────  ───────  ─────  ─
  Customer  10 → 11  11 → 13  0      3
  OVHcloud  0        9 → 7    2 → 1  0

Structure
models/db.md → models/database.md
    patch  Metadata "updated": 2024-03-28 → 2024-05-02  models/database.md
  Operations
    minor  Activity added: "Rotate keys" (Customer: R, A)  models/database.md:14
  Operations › Backups
    major  Activity removed: "Change tapes" (OVHcloud: A)  was models/db.md:20

Wording
  1 activity reworded, 1 cell in another notation (--details shows them)

Version step: major, because 1 accountable duty moves and 1 activity was removed.
`);
  });

  test("shows wording word by word when details are asked for", () => {
    expect(comparisonAsText(everything, { ...style, details: true })).toContain(`
Wording
models/db.md → models/database.md
  Operations
    patch  Define {+users' +}roles  models/database.md:15
    patch  Sign, Legal: [-R/A-]{+RA+}  models/database.md:16
`);
  });

  test("colours impacts and words", () => {
    const text = comparisonAsText(everything, { colour: true, width: 100, details: true });
    expect(text.startsWith(`\u001b[1m${verdict}\u001b[22m\n`)).toBe(true);
    expect(text).toContain("\u001b[31mmajor\u001b[39m");
    expect(text).toContain("\u001b[31m\u001b[9mR/A\u001b[29m\u001b[39m\u001b[32mRA\u001b[39m");
    expect(text).not.toContain("[-");
  });

  test("is short when nothing changed", () => {
    expect(comparisonAsText(changed([]), style)).toBe(`\
No duty moves, nothing else changed.

Version step: none, because nothing changed.
`);
  });

  test("lists what the policy ignores, and counts it", () => {
    const ignored = [
      shift("accountable", ["OVHcloud", "Customer"], "Notify incidents"),
      structural("metadata-changed", "patch", {
        section: [],
        key: "updated",
        value: { before: "2024-03-28", after: "2024-05-02" },
      }),
      structural("activity-reworded", "patch", {
        activity: { before: "Define roles", after: "Define users' roles" },
        range: { before: rowAt(13), after: rowAt(15) },
      }),
    ];
    const comparison = comparisonOf([documentComparison([], { ignored })]);
    expect(comparisonAsText(comparison, style)).toBe(`\
Customer becomes accountable for "Notify incidents" (ignored by the policy). No other duty moves that counts: 1 move of a duty ignored by the policy, 2 changes ignored by the policy.

Ignored by the policy: 3 changes
  1 activity reworded (--details shows them)
model.md
    patch  Metadata "updated": 2024-03-28 → 2024-05-02  model.md
  Operations
    major  Customer is now accountable for "Notify incidents", was OVHcloud  model.md:12

Version step: none, because the policy ignores all that changed.
`);
    expect(comparisonAsText(comparison, { ...style, details: true })).toContain(
      "  Operations\n" +
        '    major  Customer is now accountable for "Notify incidents", was OVHcloud  model.md:12\n' +
        "    patch  Define {+users' +}roles  model.md:15\n\n",
    );
  });

  test("speaks French", () => {
    expect(comparisonAsText(everything, { ...style, language: "fr" })).toBe(`\
3 responsabilités changent\u00A0: Customer devient le garant de «\u00A0Notify incidents\u00A0», auparavant OVHcloud\u202F; Customer devient le garant d’une nouvelle activité\u00A0: «\u00A0Rotate keys\u00A0»\u202F; OVHcloud n’est plus à consulter sur «\u00A0Plan backups\u00A0»\u202F; Legal est à informer de «\u00A0Sign\u00A0»\u202F; OVHcloud n’est plus le garant d’une activité supprimée\u00A0: «\u00A0Change tapes\u00A0». Également\u00A0: 1 activité ajoutée, 1 activité supprimée, 1 activité reformulée, 1 métadonnée modifiée, 1 cellule notée autrement.

Responsabilités qui changent
models/db.md → models/database.md
  Operations
    majeur     Customer est désormais le garant de «\u00A0Notify incidents\u00A0», auparavant OVHcloud
               models/database.md:12
  Operations › Backups
    mineur     OVHcloud n’est plus à consulter sur «\u00A0Plan backups\u00A0»  models/database.md:12
models/contract.md
  Operations
    mineur     Legal est désormais à informer de «\u00A0Sign\u00A0»  models/contract.md:12

Bilan par acteur
  Acteur    R        A        C      I
  ────────  ───────  ───────  ─────  ─
  Customer  10 → 11  11 → 13  0      3
  OVHcloud  0        9 → 7    2 → 1  0

Structure
models/db.md → models/database.md
    correctif  Métadonnée «\u00A0updated\u00A0»\u00A0: 2024-03-28 → 2024-05-02  models/database.md
  Operations
    mineur     Activité ajoutée\u00A0: «\u00A0Rotate keys\u00A0» (Customer: R, A)  models/database.md:14
  Operations › Backups
    majeur     Activité supprimée\u00A0: «\u00A0Change tapes\u00A0» (OVHcloud: A)  auparavant models/db.md:20

Formulation
  1 activité reformulée, 1 cellule notée autrement (--details les affiche)

Saut de version\u00A0: majeur, car 1 rôle de garant change et 1 activité a été supprimée.
`);
  });

  test("speaks German", () => {
    expect(comparisonAsText(everything, { ...style, language: "de" })).toBe(`\
3 Zuständigkeiten ändern sich: Customer wird rechenschaftspflichtig für „Notify incidents“, bisher OVHcloud; Customer wird rechenschaftspflichtig für eine neue Aktivität: „Rotate keys“; OVHcloud wird nicht mehr zu „Plan backups“ konsultiert; Legal wird künftig über „Sign“ informiert; OVHcloud ist nicht mehr rechenschaftspflichtig für eine entfernte Aktivität: „Change tapes“. Außerdem 1 Aktivität hinzugefügt, 1 Aktivität entfernt, 1 Aktivität umformuliert, 1 Metadatum geändert, 1 Zelle anders notiert.

Zuständigkeiten, die sich ändern
models/db.md → models/database.md
  Operations
    major  Customer ist jetzt rechenschaftspflichtig für „Notify incidents“, bisher OVHcloud
           models/database.md:12
  Operations › Backups
    minor  OVHcloud wird nicht mehr zu „Plan backups“ konsultiert  models/database.md:12
models/contract.md
  Operations
    minor  Legal wird jetzt über „Sign“ informiert  models/contract.md:12

Bilanz der Parteien
  Partei    R        A        C      I
  ────────  ───────  ───────  ─────  ─
  Customer  10 → 11  11 → 13  0      3
  OVHcloud  0        9 → 7    2 → 1  0

Struktur
models/db.md → models/database.md
    patch  Metadatum „updated“: 2024-03-28 → 2024-05-02  models/database.md
  Operations
    minor  Aktivität hinzugefügt: „Rotate keys“ (Customer: R, A)  models/database.md:14
  Operations › Backups
    major  Aktivität entfernt: „Change tapes“ (OVHcloud: A)  bisher models/db.md:20

Formulierung
  1 Aktivität umformuliert, 1 Zelle anders notiert (--details zeigt sie)

Versionssprung: major, denn 1 Zuständigkeit (rechenschaftspflichtig) ändert sich und 1 Aktivität
wurde entfernt.
`);
  });

  test("tells of every kind of structural change", () => {
    const facts = {
      activity: { before: "Old activity", after: "New activity" },
      party: { before: "Old party", after: "New party" },
      value: { before: "old", after: "new" },
      key: "K",
      range: { before: rowAt(3), after: rowAt(4) },
    };
    const text = comparisonAsText(changed(structuralKinds.map((kind) => structural(kind, "patch", facts))), {
      ...style,
      details: true,
    });
    expect(text).toBe(`\
No duty moves: 1 activity added, 1 activity removed, 1 activity reworded, 1 activity moved, 1 activity reordered, \
1 activity split, 1 activity merged, 1 party added, 1 party removed, 1 party renamed, 1 party reordered, \
1 matrix added, 1 matrix removed, 1 section renamed, 1 document added, 1 document removed, 1 document renamed, \
1 legend entry changed, 1 role scheme changed, 1 metadata key changed, 1 cell in another notation.

Structure
model.md
  Operations
    patch  Activity added: "New activity" (new)  model.md:4
    patch  Activity removed: "Old activity" (old)  model.md:4
    patch  Activity moved: "New activity": old → new  model.md:4
    patch  Activity split: "Old activity" → new  model.md:4
    patch  Activity merged: old → "New activity"  model.md:4
    patch  Party added: New party  model.md:4
    patch  Party removed: Old party  model.md:4
    patch  Party renamed: Old party → New party  model.md:4
    patch  Matrix added under Operations  model.md:4
    patch  Matrix removed under Operations  model.md:4
    patch  Section renamed: old → new  model.md:4
    patch  Document added  model.md:4
    patch  Document removed  model.md:4
    patch  Document renamed: old → new  model.md:4
    patch  Legend of K: old → new  model.md:4
    patch  Role scheme: old → new  model.md:4
    patch  Metadata "K": old → new  model.md:4

Wording
model.md
  Operations
    patch  [-Old-]{+New+} activity  model.md:4
    patch  Activity reordered: "New activity"  model.md:4
    patch  Party reordered: New party  model.md:4
    patch  New activity, New party, K: [-old-]{+new+}  model.md:4

Version step: patch, because 1 activity was added, 1 activity was removed, 1 activity was reworded,
1 activity was moved, 1 activity was reordered, 1 activity was split, 1 activity was merged, 1 party
was added, 1 party was removed, 1 party was renamed, 1 party was reordered, 1 matrix was added, 1
matrix was removed, 1 section was renamed, 1 document was added, 1 document was removed, 1 document
was renamed, 1 legend entry was changed, 1 role scheme was changed, 1 metadata key was changed and 1
cell was put in another notation.
`);
  });
});
