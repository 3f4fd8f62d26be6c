import { type Assignment, dutyOf, type ResponsibilityModel, type RoleScheme, sectionPath } from "@raci-kit/model";
import type { NamedParty } from "../context.ts";
import { partyKeyFinder } from "../names/configured-parties.ts";
import type { ComparableMatrix } from "./parity.ts";

/** Notes the matrices of a document as translations are held against each other. */
export function comparableTaker(
  configured: readonly NamedParty[],
): (model: ResponsibilityModel) => readonly ComparableMatrix[] {
  const keyOf = partyKeyFinder(configured);
  return ({ matrices }) =>
    matrices.map((matrix) => ({
      section: sectionPath(matrix),
      parties: matrix.parties.map(({ name }) => keyOf(name)),
      hasPartyCells: matrix.orientation !== "roles-in-columns",
      activities: matrix.activities.map(({ name, nameRange, assignments }) => ({
        name,
        nameRange,
        cells: assignments.map((assignment) => {
          const { party, roles, range } = assignment;
          return { party, roles, range, meaning: meaningOf(assignment, matrix.scheme) };
        }),
      })),
      range: matrix.range,
    }));
}

function meaningOf({ roles }: Assignment, scheme: RoleScheme): string {
  return roles
    .map((letter) => ({ letter, duty: dutyOf(scheme, letter) }))
    .map(({ letter, duty }) => (duty === "other" ? letter : duty))
    .toSorted()
    .join(" ");
}
