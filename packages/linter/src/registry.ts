import type { Rule } from "./rule/rule.ts";
import { activityAssigned } from "./rules/activity-assigned.ts";
import { activityNamed } from "./rules/activity-named.ts";
import { knownRole } from "./rules/known-role.ts";
import { legendComplete } from "./rules/legend-complete.ts";
import { noEmptyParty } from "./rules/no-empty-party.ts";
import { responsiblePresent } from "./rules/responsible-present.ts";
import { roleNotation } from "./rules/role-notation.ts";
import { rowShape } from "./rules/row-shape.ts";
import { singleAccountable } from "./rules/single-accountable.ts";
import { uniqueActivity } from "./rules/unique-activity.ts";
import { uniqueParty } from "./rules/unique-party.ts";

/** Every rule, ordered by id. */
export const rules: readonly Rule[] = [
  activityAssigned,
  activityNamed,
  knownRole,
  legendComplete,
  noEmptyParty,
  responsiblePresent,
  roleNotation,
  rowShape,
  singleAccountable,
  uniqueActivity,
  uniqueParty,
];
