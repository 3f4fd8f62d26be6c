import type { ChangeKindDefinition } from "./definition.ts";
import { columnsExample, reversed } from "./example.ts";

const twoParties = [
  "| Activity | Customer | Provider |",
  "| Plan backups | A | R |",
  "| Restore data | A | R |",
  "| Report incidents | I | A, R |",
];
const added = columnsExample(twoParties, [
  "| Activity | Customer | Provider | Auditor |",
  "| Plan backups | A | R | I |",
  "| Restore data | A | R | I |",
  "| Report incidents | I | A, R | I |",
]);

/** Kinds of what happens to a party. */
export const partyKinds: readonly ChangeKindDefinition[] = [
  {
    kind: "party-added",
    duty: null,
    defaultImpact: "major",
    summary: "A party is new in the document, or in a table that was there before.",
    why: "Somebody is drawn in who was not part of the agreement.",
    example: added,
  },
  {
    kind: "party-removed",
    duty: null,
    defaultImpact: "major",
    summary: "A party is gone from the document, or from a table that is still there.",
    why: "Somebody is no longer part of the agreement.",
    example: reversed(added),
  },
  {
    kind: "party-renamed",
    duty: null,
    defaultImpact: "patch",
    summary: "A party has another name and kept its letters.",
    why: "The name differs, the duties stay.",
    example: columnsExample(twoParties, [
      "| Activity | Customer | Cloud provider |",
      "| Plan backups | A | R |",
      "| Restore data | A | R |",
      "| Report incidents | I | A, R |",
    ]),
  },
  {
    kind: "party-reordered",
    duty: null,
    defaultImpact: "patch",
    summary: "A party stands in another column.",
    why: "The order differs, the duties stay.",
    example: columnsExample(twoParties, [
      "| Activity | Provider | Customer |",
      "| Plan backups | R | A |",
      "| Restore data | R | A |",
      "| Report incidents | A, R | I |",
    ]),
  },
];
