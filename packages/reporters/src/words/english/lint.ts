import type { LintWords } from "../words.ts";
import { counted, counts } from "./common.ts";

/** Words of `raci lint`. */
export const lint: LintWords = {
  clean: ({ documents, matrices, activities }) =>
    `No problems in ${[counts.document(documents), counts.matrix(matrices), counts.activity(activities)].join(", ")}`,
  problems({ documents: all, errors, warnings, infos }, documents) {
    const bySeverity = [
      errors > 0 ? counts.error(errors) : "",
      warnings > 0 ? counts.warning(warnings) : "",
      infos > 0 ? counts.info(infos) : "",
    ].filter((part) => part !== "");
    const total = counts.problem(errors + warnings + infos);
    return `${total} (${bySeverity.join(", ")}) in ${documents} of ${counts.document(all)}`;
  },
  fixable: (count) => `${counts.problem(count)} can be mended with "raci fix"`,
  rowsNotDrawn: (count) => `${counted(count, "more row is", "more rows are")} not drawn`,
  baselined: (count) => `${counts.problem(count)} known to the baseline`,
  baselineHint: '"raci lint --write-baseline" calls these known, so that from now on only new problems are told',
  nothingMended: "Nothing to mend",
  mended: (count, documents) => `${counts.problem(count)} mended in ${counts.document(documents)}`,
  left: (problems) => `Left: ${problems}`,
  unsafelyFixable: (count) =>
    `${counts.problem(count)} can be mended with "raci fix --unsafe", which may change what a document says`,
};
