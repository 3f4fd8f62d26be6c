import { letterFor } from "@raci-kit/model";
import type { Cell, Row } from "../blocks/block.ts";
import { foldWord } from "../vocabulary/fold.ts";
import type { Candidate } from "./candidate.ts";
import { cellName } from "./cell-name.ts";
import { addHolder, type HeldActivity, type Holders, namingParties } from "./holders.ts";
import { namesIn } from "./party-names.ts";
import { bodyRows } from "./rows.ts";
import type { TableReading } from "./table-reading.ts";

/** Words for all parties at once. */
const allOfThem: ReadonlySet<string> = new Set(
  "shared, both, joint, jointly, shared responsibility, partagé, partagée, les deux, gemeinsam, beide, geteilt, compartido, compartida, ambos, compartilhado, compartilhada, condiviso, condivisa, entrambi, gedeeld, wspólne, wspólna, współdzielone, совместно, общая, спільно, спільна, 共同, 共有, 双方, 공동, 공유"
    .split(", ")
    .map((word) => foldWord(word)),
);
/** Words for the party that buys or uses a service: where cells say it, they name parties. */
const customers: ReadonlySet<string> = new Set(
  "customer, customers, client, clients, tenant, consumer, subscriber, you, kunde, kunden, cliente, clientes, klant, klient, заказчик, клиент, замовник, клієнт, 客户, 客戶, 顧客, 고객"
    .split(", ")
    .map((word) => foldWord(word)),
);
const speaksOfResponsibility =
  /respons|verantwort|zuständig|verantwoordel|odpowiedzialn|ответствен|відповідальн|责任|職責|职责|責任|책임/iu;
/** More names than this are people or products, not the parties to a service. */
const mostParties = 6;

/**
 * Reads a table of areas in which each cell names who is responsible: `| Network | Provider | Shared |` below the
 * areas "Change management" and "Incident management". Each cell is an activity, in the group of its row.
 */
export function responsibleInCells(reading: TableReading): Candidate | null {
  const letter = letterFor(reading.scheme, "responsible");
  const { header, rows } = reading.table;
  const areas = reading.columns.slice(1).filter(({ length, meaning }) => length > 0 && meaning !== "remark");
  if (letter === undefined || areas.length < 2 || areas.some(({ roles }) => roles > 0)) return null;
  const isAbout = reading.ordered || reading.section.some(({ title }) => speaksOfResponsibility.test(title));
  if (!isAbout) return null;
  const body = bodyRows(rows, {
    header,
    name: 0,
    parties: areas.map(({ index }) => index),
    group: null,
    isAssigned: (cell) => namesIn(cell).length > 0,
  });
  const cells = body.flatMap(({ row }) => areas.map(({ index }) => row.cells[index]));
  const parties = partiesNamed(cells);
  if (parties === null || areas.some(({ header: area }) => parties.has(foldWord(area)))) return null;
  const activities = body.flatMap(({ row }) =>
    areas.map(({ index }) => readActivity(row, index, header, letter, parties)),
  );
  const reason = `its cells name who is responsible: ${[...new Set(cells.map(cellName))].slice(0, mostParties).join(", ")}`;
  return namingParties(activities, { score: 2, reason });
}

/** The parties that the cells name, by their folded names; null when they are no parties to a service. */
function partiesNamed(cells: readonly (Cell | undefined)[]): ReadonlyMap<string, string> | null {
  const named = cells.flatMap((cell) => namesIn(cell)).map(({ name }): [string, string] => [foldWord(name), name]);
  const all = new Map(named.toReversed());
  const tellsService = [...all.keys()].some((name) => customers.has(name) || allOfThem.has(name));
  const parties = new Map([...all].filter(([name]) => !allOfThem.has(name)));
  const isRepeated = named.length >= 2 * all.size;
  return tellsService && isRepeated && parties.size > 1 && parties.size <= mostParties ? parties : null;
}

function readActivity(
  row: Row,
  column: number,
  header: Row,
  letter: string,
  parties: ReadonlyMap<string, string>,
): HeldActivity {
  const area = header.cells[column];
  const cell = row.cells[column];
  const range = cell?.range ?? { start: row.range.end, end: row.range.end };
  const holders: Holders = new Map();
  for (const written of namesIn(cell)) {
    const isShared = parties.size === 2 && allOfThem.has(foldWord(written.name));
    const names = isShared ? [...parties.values()] : [written.name];
    for (const name of names) addHolder(holders, { ...written, name }, [letter]);
  }
  return {
    name: cellName(area),
    raw: area?.raw ?? "",
    nameRange: area?.range ?? range,
    id: null,
    group: cellName(row.cells[0]),
    cells: row.cells.length,
    range,
    holders,
    absent: range,
  };
}
