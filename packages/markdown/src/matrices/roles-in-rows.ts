import type { RoleScheme } from "@raci-kit/model";
import type { Cell, Row } from "../blocks/block.ts";
import { foldWord } from "../vocabulary/fold.ts";
import type { Candidate } from "./candidate.ts";
import { cellName } from "./cell-name.ts";
import { addHolder, type HeldActivity, type Holders, namingParties } from "./holders.ts";
import { namesIn } from "./party-names.ts";
import { lettersOfHeader, lettersOfHeaders } from "./roles-in-columns.ts";
import type { TableReading } from "./table-reading.ts";

/**
 * Reads a table with a row for each role and a column for each activity, whose cells name parties:
 *
 * ```
 * |             | Planning | Launch     |
 * | ----------- | -------- | ---------- |
 * | Responsible | Kim      | Lee, Joe   |
 * | Accountable | Joe      | Kim        |
 * ```
 */
export function rolesInRows(reading: TableReading): Candidate | null {
  const { header, rows } = reading.table;
  const areas = reading.columns.slice(1).filter(({ header: name, length }) => name !== "" && length > 0);
  const roleRows = roleRowsOf(rows, reading.scheme);
  if (roleRows === null) return null;
  const indexes = new Set(areas.map(({ index }) => index));
  const letters = [...new Set(roleRows.flatMap((row) => row.letters))];
  // Letters alone are chords, grades and chemical elements, too.
  const isSpelled = rows.some(({ cells }) => cellName(cells[0]).length > 1);
  const isTold = reading.mentioned || reading.ordered;
  if (letters.length < (isTold ? 2 : 3) || (!isTold && !isSpelled) || areas.length < 2) return null;
  if (areas.some(({ meaning, header: name }) => meaning === "remark" || explains(name))) return null;
  const activities = header.cells.flatMap((head, index): HeldActivity[] => {
    if (!indexes.has(index)) return [];
    const holders: Holders = new Map();
    for (const { row, letters: held } of roleRows) {
      for (const written of namesIn(row.cells[index])) addHolder(holders, written, held);
    }
    return [activityOf(head, holders, header.cells.length)];
  });
  if (!repeatsNames(activities)) return null;
  const reason = `its rows are the roles ${letters.join(", ")}, and its cells name parties`;
  return namingParties(activities, { score: 1 + letters.length, reason });
}

interface RoleRow {
  row: Row;
  letters: readonly string[];
}

/** The rows with the roles that their first cells name; null when one of them names none. */
function roleRowsOf(rows: readonly Row[], scheme: RoleScheme): RoleRow[] | null {
  const isNamed = (row: Row): boolean => lettersOfHeader(cellName(row.cells[0]), scheme).length > 0;
  if (!rows.every(isNamed)) return null;
  const letters = lettersOfHeaders(
    rows.map(({ cells }) => cellName(cells[0])),
    scheme,
  );
  return rows.map((row, index) => ({ row, letters: letters[index] ?? [] }));
}

/** How headers call a column that says what a role is. */
const explanations: ReadonlySet<string> = new Set(
  `meaning, definition, explanation, example, examples, question, how many, count, responsibility, responsibilities, tasks, what it means, signification,
  définition, exemple, bedeutung, beispiel, significado, definición, ejemplo, definição, exemplo, significato, definizione, esempio, betekenis, voorbeeld,
  znaczenie, definicja, przykład, значение, определение, пример, значення, приклад, 含义, 定义, 说明, 意味, 定義, 例, 의미, 정의, 예시`
    .split(",")
    .map((word) => foldWord(word)),
);

function explains(header: string): boolean {
  return explanations.has(foldWord(header));
}

function activityOf(head: Cell, holders: Holders, cells: number): HeldActivity {
  const { raw, range, id } = head;
  const absent = { start: range.end, end: range.end };
  return { name: cellName(head), raw, nameRange: range, id, group: null, cells, range, holders, absent };
}

/** True when somebody has a role in more than one activity: names come again, explanations do not. */
function repeatsNames(activities: readonly HeldActivity[]): boolean {
  const names = activities.flatMap(({ holders }) => [...holders.keys()]);
  return new Set(names).size < names.length;
}
