import type { Change, Comparison } from "@raci-kit/model";
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
import { verdict } from "./verdict.ts";

const reworded = structural("activity-reworded", "patch", { activity: { before: "Notify", after: "Notify all" } });
const added = (name: string) => structural("activity-added", "minor", { activity: { before: null, after: name } });
const removed = (name: string) => structural("activity-removed", "major", { activity: { before: name, after: null } });

/** `count` shifts of accountability to each party in turn. */
function handovers(parties: readonly string[], count: number): ReturnType<typeof shift>[] {
  return parties.flatMap((party) =>
    Array.from({ length: count }, (_, index) => shift("accountable", ["OVHcloud", party], `Task ${index} of ${party}`)),
  );
}

/** A comparison whose policy ignores some changes. */
function ignoring(ignored: readonly Change[], changes: readonly Change[] = []): Comparison {
  return comparisonOf([documentComparison(changes, { ignored })]);
}

const cases: [name: string, comparison: Comparison, sentence: string][] = [
  ["nothing", changed([]), "No duty moves, nothing else changed."],
  [
    "wording alone",
    changed([reworded, reworded, structural("section-renamed", "patch")]),
    "No duty moves: 2 activities reworded, 1 section renamed.",
  ],
  [
    "a transfer",
    changed([shift("accountable", ["OVHcloud", "Customer"], "Notify incidents")]),
    '1 duty moves: Customer becomes accountable for "Notify incidents", was OVHcloud.',
  ],
  [
    "one of each move, the heaviest duty and its gain first",
    changed([
      shift("informed", ["Legal", null], "Sign"),
      shift("responsible", [null, "Customer"], "Restore"),
      shift("accountable", ["Customer", null], "Archive"),
      shift("accountable", [null, "OVHcloud"], "Restore"),
      reworded,
    ]),
    '4 duties move: OVHcloud becomes accountable for "Restore"; Customer is no longer accountable for "Archive"; ' +
      'Customer becomes responsible for "Restore"; Legal is no longer informed of "Sign". Also 1 activity reworded.',
  ],
  [
    "many shifts between the same parties",
    changed(handovers(["Customer"], 12)),
    "12 duties move: Customer becomes accountable for 12 activities, all from OVHcloud.",
  ],
  [
    "more parties that become accountable than the line can name",
    changed(handovers(["Customer", "Legal", "Support", "Finance", "Security"], 2)),
    "10 duties move: Customer becomes accountable for 2 activities, all from OVHcloud; " +
      "Legal becomes accountable for 2 activities, all from OVHcloud; " +
      "Support becomes accountable for 2 activities, all from OVHcloud; 2 more parties become accountable.",
  ],
  [
    "more shifts of light duties than the line can name",
    changed(["A", "B", "C", "D", "E"].map((party) => shift("consulted", [party, null], "Sign"))),
    '5 duties move: A is no longer consulted on "Sign"; B is no longer consulted on "Sign"; ' +
      'C is no longer consulted on "Sign"; 2 other duties move.',
  ],
  [
    "an added activity: nobody becomes accountable unseen",
    changed(
      [added("Rotate keys")],
      [partyComparison("Customer", { gained: [movement("accountable", "Rotate keys")] })],
    ),
    'Customer becomes accountable for a new activity: "Rotate keys". No other duty moves: 1 activity added.',
  ],
  [
    "added activities beside a shift",
    changed(
      [shift("informed", [null, "Legal"], "Sign"), added("Rotate keys"), added("Rotate certificates")],
      [
        partyComparison("Customer", {
          gained: [movement("accountable", "Rotate keys"), movement("accountable", "Rotate certificates")],
        }),
      ],
    ),
    '1 duty moves: Customer becomes accountable for 2 new activities; Legal is to be informed of "Sign". ' +
      "Also 2 activities added.",
  ],
  [
    "a whole matrix for many parties, the most concerned first",
    changed(
      [structural("matrix-added", "minor")],
      ["Legal", "Support", "Finance", "Security", "Customer"].map((party, index) =>
        partyComparison(party, {
          gained: Array.from({ length: index + 1 }, (_, number) => movement("accountable", `Task ${number}`)),
        }),
      ),
    ),
    "Customer becomes accountable for 5 new activities; Security becomes accountable for 4 new activities; " +
      "Finance becomes accountable for 3 new activities; 2 more parties become accountable for new activities. " +
      "No other duty moves: 1 matrix added.",
  ],
  [
    "an added activity that makes nobody accountable",
    changed([added("Rotate keys")], [partyComparison("Legal", { gained: [movement("informed", "Rotate keys")] })]),
    "No duty moves: 1 activity added.",
  ],
  [
    "a removed activity",
    changed(
      [removed("Change tapes")],
      [partyComparison("Support", { lost: [movement("accountable", "Change tapes")] })],
    ),
    'Support is no longer accountable for a removed activity: "Change tapes". No other duty moves: 1 activity removed.',
  ],
  [
    "a gain that is a shift is told once",
    changed(
      [shift("accountable", [null, "Customer"], "Restore")],
      [partyComparison("Customer", { gained: [movement("accountable", "Restore", { through: "shift" })] })],
    ),
    '1 duty moves: Customer becomes accountable for "Restore".',
  ],
  [
    "a gain that the policy ignores: nobody becomes accountable unseen",
    ignoring([shift("accountable", ["OVHcloud", "Customer"], "Restore")]),
    'Customer becomes accountable for "Restore" (ignored by the policy). No other duty moves that counts: ' +
      "1 move of a duty ignored by the policy.",
  ],
  [
    "more gains that the policy ignores than the line can name",
    ignoring(handovers(["Customer", "Legal", "Support", "Finance"], 2)),
    "Customer becomes accountable for 2 activities (ignored by the policy); " +
      "Legal becomes accountable for 2 activities (ignored by the policy); " +
      "Support becomes accountable for 2 activities (ignored by the policy); 1 more party becomes accountable. " +
      "No other duty moves that counts: 8 moves of duties ignored by the policy.",
  ],
  [
    "light duties that the policy ignores, beside one that it does not",
    ignoring(
      [shift("informed", ["Legal", null], "Restore"), shift("consulted", ["Legal", null], "Sign")],
      [shift("informed", ["Legal", null], "Sign"), reworded],
    ),
    '1 duty moves: Legal is no longer informed of "Sign". Also 2 moves of duties ignored by the policy, ' +
      "1 activity reworded.",
  ],
  [
    "nothing but what the policy ignores",
    ignoring([shift("informed", ["Legal", null], "Sign"), reworded, removed("Change tapes")]),
    "No duty moves that counts: 1 move of a duty ignored by the policy, 2 changes ignored by the policy.",
  ],
  ["ignored wording alone", ignoring([reworded]), "No duty moves: 1 change ignored by the policy."],
  [
    "names that are missing",
    changed([shift("accountable", [null, ""], ""), shift("other", ["", null], "Sign")]),
    "2 duties move: a party without a name becomes accountable for an activity without a name; " +
      'a party without a name no longer has its other role in "Sign".',
  ],
  [
    "long and hostile names",
    changed([shift("supporting", [null, "::error::\u001b[2J"], "x".repeat(100))]),
    `1 duty moves: ::error::\\u001b[2J is to support "${"x".repeat(59)}…".`,
  ],
];

describe("verdict", () => {
  test.each(cases)("on %s", (_, comparison, sentence) => {
    expect(verdict(comparison)).toBe(sentence);
  });

  test("speaks French and German", () => {
    const release = changed(
      [...handovers(["Customer"], 2), shift("informed", ["Legal", null], "Sign"), added("Rotate keys")],
      [partyComparison("Customer", { gained: [movement("accountable", "Rotate keys")] })],
    );
    expect(verdict(release, "fr")).toBe(
      `3 responsabilités changent\u00A0: Customer devient le garant de 2 activités, auparavant OVHcloud pour toutes\u202F; Customer devient le garant d’une nouvelle activité\u00A0: «\u00A0Rotate keys\u00A0»\u202F; Legal n’est plus à informer de «\u00A0Sign\u00A0». Également\u00A0: 1 activité ajoutée.`,
    );
    expect(verdict(release, "de")).toBe(
      `3 Zuständigkeiten ändern sich: Customer wird rechenschaftspflichtig für 2 Aktivitäten, bisher in allen Fällen OVHcloud; Customer wird rechenschaftspflichtig für eine neue Aktivität: „Rotate keys“; Legal wird nicht mehr über „Sign“ informiert. Außerdem 1 Aktivität hinzugefügt.`,
    );
  });
});
