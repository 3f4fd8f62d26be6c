import type { ChangeKind } from "@raci-kit/model";
import { activityKinds } from "./activity-kinds.ts";
import type { ChangeKindDefinition } from "./definition.ts";
import { documentKinds } from "./document-kinds.ts";
import { partyKinds } from "./party-kinds.ts";
import { shiftKinds } from "./shifts.ts";

/** Every kind of change. */
export const changeKinds: readonly ChangeKindDefinition[] = [
  ...shiftKinds,
  ...activityKinds,
  ...partyKinds,
  ...documentKinds,
];

const byKind: ReadonlyMap<ChangeKind, ChangeKindDefinition> = new Map(
  changeKinds.map((definition) => [definition.kind, definition]),
);

/** The definition of `kind`. */
export function definitionOf(kind: ChangeKind): ChangeKindDefinition {
  const definition = byKind.get(kind);
  if (definition === undefined) {
    throw new Error(`No definition of the kind of change "${kind}"; every kind of the model needs one in kinds/.`);
  }
  return definition;
}
