import { duties, type Duty, findScheme, type Impact, letterFor, type ShiftMove, shiftMoves } from "@raci-kit/model";
import type { ChangeExample, ChangeKindDefinition } from "./definition.ts";

/** How much it weighs that a duty moves, and why. */
const weights: Readonly<Record<Duty, { impact: Impact; why: string }>> = {
  accountable: { impact: "major", why: "Somebody else has to answer for the activity." },
  responsible: { impact: "major", why: "Somebody else has to do the work." },
  supporting: {
    impact: "minor",
    why: "The help that an activity gets differs; who does it and who answers for it stays.",
  },
  consulted: { impact: "minor", why: "Other people are asked; who does the work and who answers for it stays." },
  informed: { impact: "minor", why: "Other people are told; who does the work and who answers for it stays." },
  other: { impact: "minor", why: "A duty of the document's own kind is held by others." },
};

const summaries: Readonly<Record<ShiftMove, (duty: Duty) => string>> = {
  assigned: (duty) => `A party took on ${dutyPhrase(duty)} that nobody gave up.`,
  removed: (duty) => `A party gave up ${dutyPhrase(duty)} that nobody took on.`,
  transferred: (duty) => `${capitalised(dutyPhrase(duty))} went from one party to another.`,
};

/** The cells of customer, provider and auditor before and after, with `X` for the duty's letter. */
const moves: Readonly<Record<ShiftMove, readonly [string, string]>> = {
  assigned: ["| A | R |  |", "| A | R | X |"],
  removed: ["| A | R | X |", "| A | R |  |"],
  transferred: ["| X |  |  |", "|  |  | X |"],
};

/** One kind for each duty and each way it can move. */
export const shiftKinds: readonly ChangeKindDefinition[] = duties.flatMap((duty) =>
  shiftMoves.map((move) => ({
    kind: `${duty}-${move}` as const,
    duty,
    defaultImpact: weights[duty].impact,
    summary: summaries[move](duty),
    why: weights[duty].why,
    example: exampleOf(duty, move),
  })),
);

function exampleOf(duty: Duty, move: ShiftMove): ChangeExample {
  const [before, after] = moves[move];
  return { before: documentWith(duty, before), after: documentWith(duty, after) };
}

function documentWith(duty: Duty, cells: string): string {
  const name = duty === "supporting" ? "RASCI" : duty === "other" ? "RACIQ" : "RACI";
  const scheme = findScheme(name);
  const letter = (scheme === undefined ? undefined : letterFor(scheme, duty)) ?? "";
  return [
    `<!-- raci: matrix scheme=${name} -->`,
    "",
    "| Activity | Customer | Provider | Auditor |",
    "| --- | --- | --- | --- |",
    `| Restore a backup ${cells.replace("X", letter)}`,
    "| Approve the restore plan | A | R | I |",
  ].join("\n");
}

function dutyPhrase(duty: Duty): string {
  return duty === "other" ? "a duty of the document's own kind" : `${/^[ai]/u.test(duty) ? "an" : "a"} ${duty} duty`;
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
