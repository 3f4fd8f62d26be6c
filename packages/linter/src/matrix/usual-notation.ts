import type { Matrix } from "@raci-kit/model";
import type { CellNotation } from "./cell-notation.ts";
import { remembering } from "../names/remembering.ts";
import { type LetterCell, letterCellsOf } from "./cells.ts";

/** How a document usually writes the roles of a cell. */
export interface UsualNotation {
  /** What stands between two letters, or `undefined` where no cell has two. */
  separator: string | undefined;
  isLowerCase: boolean;
  /** The usual order of letters that stand together, by the letters in alphabetical order. */
  orders: ReadonlyMap<string, readonly string[]>;
}

/** The cells of `matrices` whose notation can be judged: nothing but letters, none repeated, none that only looks like one. */
export function notedCells(matrices: readonly Matrix[]): LetterCell[] {
  return letterCellsOf(matrices).filter(({ notation: { hasLookAlike, hasRepeated } }) => !hasLookAlike && !hasRepeated);
}

/** What most of the cells have in common; of equally many the plainest, wherever they stand. */
export function usualNotation(cells: readonly LetterCell[]): UsualNotation {
  const several = cells.filter(({ notation }) => notation.letters.length > 1);
  const separators = several.flatMap(({ notation }) => distinct(notation.separators));
  const isLowerCase = remembering(({ letters }: CellNotation) =>
    letters.some(({ written, letter }) => written !== letter),
  );
  const keyOf = remembering(lettersKey);
  const isLower = cells.map(({ notation }) => isLowerCase(notation));
  const together = Map.groupBy(several, ({ notation }) => keyOf(notation));
  return {
    separator: mostUsed(separators, (separator) => [separator.length, separator]),
    isLowerCase: mostUsed(isLower, Number) ?? false,
    orders: new Map([...together].map(([key, alike]) => [key, usualOrder(alike)])),
  };
}

function distinct(texts: readonly string[]): readonly string[] {
  return texts.length === 1 ? texts : [...new Set(texts)];
}

/** The letters of a cell in alphabetical order. */
export function lettersKey({ letters }: CellNotation): string {
  return letters
    .map(({ letter }) => letter)
    .toSorted()
    .join(" ");
}

/** Of equally usual orders the one in which the scheme lists its letters. */
function usualOrder(cells: readonly LetterCell[]): string[] {
  const ranks = new Map(cells[0]?.matrix.scheme.roles.map(({ letter }, rank) => [letter, rank]));
  const orders = cells.map(({ notation }) => notation.letters.map(({ letter }) => letter).join(" "));
  const usual = mostUsed(orders, (order) => order.split(" ").map((letter) => ranks.get(letter) ?? ranks.size));
  return (usual ?? "").split(" ");
}

/** The most frequent value; of equally many the one with the least rank. */
function mostUsed<Value>(values: readonly Value[], rankOf: (value: Value) => unknown): Value | undefined {
  const uses = new Map<Value, number>();
  for (const value of values) uses.set(value, (uses.get(value) ?? 0) + 1);
  const rank = (value: Value): string => JSON.stringify(rankOf(value));
  const ordered = [...uses].toSorted(
    ([left, leftUses], [right, rightUses]) => rightUses - leftUses || (rank(left) < rank(right) ? -1 : 1),
  );
  return ordered[0]?.[0];
}
