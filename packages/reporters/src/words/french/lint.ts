import type { LintWords } from "../words.ts";
import { counted, counts, quoted } from "./common.ts";

/** Words of `raci lint`. */
export const lint: LintWords = {
  clean: ({ documents, matrices, activities }) =>
    `Aucun problème dans ${[counts.document(documents), counts.matrix(matrices), counts.activity(activities)].join(", ")}`,
  problems({ documents: all, errors, warnings, infos }, documents) {
    const bySeverity = [
      errors > 0 ? counts.error(errors) : "",
      warnings > 0 ? counts.warning(warnings) : "",
      infos > 0 ? counts.info(infos) : "",
    ].filter((part) => part !== "");
    const total = counts.problem(errors + warnings + infos);
    return `${total} (${bySeverity.join(", ")}) dans ${counts.document(documents)} sur ${all}`;
  },
  fixable: (count) =>
    `${counted(count, "problème peut être corrigé", "problèmes peuvent être corrigés")} par ${quoted("raci fix")}`,
  rowsNotDrawn: (count) =>
    counted(count, "autre ligne n’est pas représentée", "autres lignes ne sont pas représentées"),
  baselined: (count) => counted(count, "problème connu de la référence", "problèmes connus de la référence"),
  baselineHint: `${quoted("raci lint --write-baseline")} les déclare connus, et seuls les nouveaux problèmes sont alors signalés`,
  nothingMended: "Rien à corriger",
  mended: (count, documents) =>
    `${counted(count, "problème corrigé", "problèmes corrigés")} dans ${counts.document(documents)}`,
  left: (problems) => `Reste\u00A0: ${problems}`,
  unsafelyFixable: (count) =>
    `${counted(count, "problème peut être corrigé", "problèmes peuvent être corrigés")} par ${quoted("raci fix --unsafe")}, qui peut changer ce que dit un document`,
};
