import {
  heaviestImpact,
  isShiftKind,
  summaryOf,
  type Change,
  type ChangeKind,
  type Comparison,
  type DocumentComparison,
} from "@raci-kit/model";
import { activityKey } from "./movement-key.ts";
import { isShift, partySide, type PartySide } from "./party-side.ts";

const ownKinds: ReadonlySet<ChangeKind> = new Set(["party-added", "party-removed", "party-renamed"]);

/**
 * The comparison from the side of one party: what gives it a duty or takes one, the added and removed activities in
 * which it has a role, and what becomes of the party itself. `aliases` are other names that the documents know it by.
 */
export function comparisonFor(comparison: Comparison, party: string, aliases: readonly string[] = []): Comparison {
  const side = partySide(comparison, party, aliases);
  const activities = new Set(
    [...side.gained, ...side.lost]
      .filter((movement) => !isShift(movement))
      .map(({ path, section, activity }) => activityKey(path, section, activity)),
  );
  const documents = comparison.documents.map((document): DocumentComparison => {
    const own = (change: Change): boolean => concerns(change, document.path, side, activities);
    const changes = document.changes.filter(own);
    const bump = heaviestImpact(changes.map(({ impact }) => impact));
    return { ...document, changes, ignored: document.ignored.filter(own), bump };
  });
  return { documents, parties: side.accounts, summary: summaryOf(documents) };
}

function concerns(
  { kind, section, activity, party }: Change,
  path: string,
  { names }: PartySide,
  activities: ReadonlySet<string>,
): boolean {
  if (kind === "activity-added" || kind === "activity-removed") {
    return activities.has(activityKey(path, section, activity.after ?? activity.before ?? ""));
  }
  const isNamed = [party.before, party.after].some((name) => name !== null && names.has(name));
  return isNamed && (isShiftKind(kind) || ownKinds.has(kind));
}
