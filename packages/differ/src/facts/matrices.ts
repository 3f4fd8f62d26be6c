import type { Matching } from "../matching/match.ts";
import type { Pairing } from "../matching/pairing.ts";
import type { Side } from "../matching/side.ts";
import { createFact, type Fact, onlyOn, sectionOfMatrix } from "./fact.ts";

/** Tables that came or went, unless all of their activities stand in other tables of the other revision. */
export function findLoneMatrices({ before, after, matrices, rows }: Matching): Fact[] {
  return [
    ...loneMatrices("before", before, matrices.afterOf, rows.afterOf),
    ...loneMatrices("after", after, matrices.beforeOf, rows.beforeOf),
  ];
}

/** Tables whose role scheme changed, and the document's when most of its tables did. */
export function findChangedSchemes({ before, after, matrices }: Matching): Fact[] {
  if (before.matrices.length === 0 || after.matrices.length === 0) {
    return [];
  }
  const whole = { before: before.document.scheme.name, after: after.document.scheme.name };
  const own = [...matrices.afterOf].flatMap(([oldIndex, newIndex]) => {
    const [old, current] = [before.matrices[oldIndex], after.matrices[newIndex]];
    const value = { before: old?.scheme.name ?? null, after: current?.scheme.name ?? null };
    const told = value.before === value.after || (value.before === whole.before && value.after === whole.after);
    const range = { before: old?.range ?? null, after: current?.range ?? null };
    return told ? [] : [createFact("scheme-changed", { section: sectionOfMatrix(after, newIndex), value, range })];
  });
  return whole.before === whole.after ? own : [createFact("scheme-changed", { value: whole }), ...own];
}

function loneMatrices(
  end: "before" | "after",
  side: Side,
  matrixPartners: Pairing["afterOf"],
  rowPartners: Pairing["afterOf"],
): Fact[] {
  return side.matrices.flatMap((matrix, index) => {
    const rows = side.rowsOf[index] ?? [];
    const dissolved = rows.length > 0 && rows.every((row) => rowPartners.has(row.index));
    if (matrixPartners.has(index) || dissolved) {
      return [];
    }
    return createFact(end === "before" ? "matrix-removed" : "matrix-added", {
      section: sectionOfMatrix(side, index),
      range: onlyOn(end, matrix.range),
    });
  });
}
