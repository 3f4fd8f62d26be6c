import type { LintWords } from "../words.ts";
import { counted, counts, quoted } from "./common.ts";

/** Words of `raci lint`. */
export const lint: LintWords = {
  clean: ({ documents, matrices, activities }) =>
    `Keine Probleme gefunden: ${[counts.document(documents), counts.matrix(matrices), counts.activity(activities)].join(", ")}`,
  problems({ documents: all, errors, warnings, infos }, documents) {
    const bySeverity = [
      errors > 0 ? counts.error(errors) : "",
      warnings > 0 ? counts.warning(warnings) : "",
      infos > 0 ? counts.info(infos) : "",
    ].filter((part) => part !== "");
    const total = counts.problem(errors + warnings + infos);
    return `${total} (${bySeverity.join(", ")}) in ${documents} von ${counted(all, "Dokument", "Dokumenten")}`;
  },
  fixable: (count) => `${counted(count, "Problem kann", "Probleme können")} mit ${quoted("raci fix")} behoben werden`,
  rowsNotDrawn: (count) => `${counted(count, "weitere Zeile ist", "weitere Zeilen sind")} nicht abgebildet`,
  baselined: (count) => `${counted(count, "Problem ist", "Probleme sind")} in der Baseline bekannt`,
  baselineHint: `${quoted("raci lint --write-baseline")} erklärt sie für bekannt, dann werden nur noch neue Probleme gemeldet`,
  nothingMended: "Nichts zu beheben",
  mended: (count, documents) => `${counts.problem(count)} in ${counted(documents, "Dokument", "Dokumenten")} behoben`,
  left: (problems) => `Übrig: ${problems}`,
  unsafelyFixable: (count) =>
    `${counted(count, "Problem kann", "Probleme können")} mit ${quoted("raci fix --unsafe")} behoben werden; das kann ändern, was ein Dokument sagt`,
};
