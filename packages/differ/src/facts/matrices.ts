import type { Matrix, MatrixContent } from "@raci-kit/model";
import type { Matching } from "../matching/match.ts";
import type { Pairing } from "../matching/pairing.ts";
import type { Side } from "../matching/side.ts";
import { createFact, type Fact, onlyOn, rangesOf, sectionOfMatrix } from "./fact.ts";

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
  const tables = [...matrices.afterOf].flatMap(([oldIndex, newIndex]) => {
    const [old, current] = [before.matrices[oldIndex], after.matrices[newIndex]];
    const value = { before: old?.scheme.name ?? null, after: current?.scheme.name ?? null };
    const fact = { section: sectionOfMatrix(after, newIndex), value, range: rangesOf(old, current) };
    return value.before === value.after ? [] : [fact];
  });
  const likeWhole = tables.filter(({ value }) => value.before === whole.before && value.after === whole.after);
  const own = tables.filter((table) => whole.before === whole.after || !likeWhole.includes(table));
  const elsewhere = likeWhole.map(({ range }) => range);
  return [
    ...(whole.before === whole.after ? [] : [createFact("scheme-changed", { value: whole, elsewhere })]),
    ...own.map((fact) => createFact("scheme-changed", fact)),
  ];
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
      content: onlyOn(end, contentOf(matrix)),
    });
  });
}

function contentOf({ orientation, scheme, parties }: Matrix): MatrixContent {
  return {
    type: "matrix",
    orientation,
    scheme: scheme.name,
    parties: parties.map(({ name, raw }) => ({ name, raw })),
  };
}
