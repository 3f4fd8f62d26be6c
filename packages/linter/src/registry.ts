import type { Rule } from "./rule/rule.ts";
import { activityAssigned } from "./rules/activity-assigned.ts";
import { activityNamed } from "./rules/activity-named.ts";
import { consistentParty } from "./rules/consistent-party.ts";
import { knownParty } from "./rules/known-party.ts";
import { knownRole } from "./rules/known-role.ts";
import { legendComplete } from "./rules/legend-complete.ts";
import { legendMatchesScheme } from "./rules/legend-matches-scheme.ts";
import { legendPresent } from "./rules/legend-present.ts";
import { maxPartiesPerRole } from "./rules/max-parties-per-role.ts";
import { noConflictingRoles } from "./rules/no-conflicting-roles.ts";
import { noContradiction } from "./rules/no-contradiction.ts";
import { noDemotedTable } from "./rules/no-demoted-table.ts";
import { noEmptyParty } from "./rules/no-empty-party.ts";
import { noLookAlikeLetter } from "./rules/no-look-alike-letter.ts";
import { noPlaceholder } from "./rules/no-placeholder.ts";
import { noRepeatedRole } from "./rules/no-repeated-role.ts";
import { responsiblePresent } from "./rules/responsible-present.ts";
import { reviewOverdue } from "./rules/review-overdue.ts";
import { roleNotation } from "./rules/role-notation.ts";
import { rowShape } from "./rules/row-shape.ts";
import { schemeLimits } from "./rules/scheme-limits.ts";
import { separateDuties } from "./rules/separate-duties.ts";
import { singleAccountable } from "./rules/single-accountable.ts";
import { singleScheme } from "./rules/single-scheme.ts";
import { translationParity } from "./rules/translation-parity.ts";
import { unexplainedSuppression } from "./rules/unexplained-suppression.ts";
import { uniqueActivity } from "./rules/unique-activity.ts";
import { uniqueParty } from "./rules/unique-party.ts";
import { unknownSuppression } from "./rules/unknown-suppression.ts";
import { unusedSuppression } from "./rules/unused-suppression.ts";
import { updatedFollowsMeaning } from "./rules/updated-follows-meaning.ts";
import { updatedValid } from "./rules/updated-valid.ts";
import { versionFollowsImpact } from "./rules/version-follows-impact.ts";

/** Every rule, ordered by id. */
export const rules: readonly Rule[] = [
  activityAssigned,
  activityNamed,
  consistentParty,
  knownParty,
  knownRole,
  legendComplete,
  legendMatchesScheme,
  legendPresent,
  maxPartiesPerRole,
  noConflictingRoles,
  noContradiction,
  noDemotedTable,
  noEmptyParty,
  noLookAlikeLetter,
  noPlaceholder,
  noRepeatedRole,
  responsiblePresent,
  reviewOverdue,
  roleNotation,
  rowShape,
  schemeLimits,
  separateDuties,
  singleAccountable,
  singleScheme,
  translationParity,
  unexplainedSuppression,
  uniqueActivity,
  uniqueParty,
  unknownSuppression,
  unusedSuppression,
  updatedFollowsMeaning,
  updatedValid,
  versionFollowsImpact,
];
